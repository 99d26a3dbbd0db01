import Messages
import TrainingCore

/// A value with the place where it is written.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let place: Place
}

/// Reads values from the elements of a file, and reports those that are not of their form.
///
/// What is missing altogether was reported by `StructureCheck`; readers return nil for it without a word.
struct ElementReader {
    let document: XMLDocument
    let limits: PackageLimits
    var faults: FaultList
    /// The figures of the file, in their order.
    var figures: [CheckedFigure] = []
    /// The first place of a translation into each language, by its tag in lower case.
    var translationPlaces: [String: Place] = [:]

    init(_ document: XMLDocument, limits: PackageLimits) {
        self.document = document
        self.limits = limits
        faults = FaultList(limit: limits.diagnostics)
    }

    // MARK: Elements

    func child(_ name: ElementName, of node: Int) -> Int? {
        var next = document.nodes[node].firstChild
        while next >= 0 {
            if document.nodes[Int(next)].element == name { return Int(next) }
            next = document.nodes[Int(next)].nextSibling
        }
        return nil
    }

    func children(_ name: ElementName, of node: Int) -> [Int] {
        document.children(of: node).filter { document.nodes[$0].element == name }
    }

    /// The text of an element; nil if it has none.
    func text(of node: Int) -> String? {
        let text = document.normalizedText(of: node)
        return text.isEmpty ? nil : text
    }

    /// The text of a child element.
    func text(_ name: ElementName, of node: Int) -> String? {
        child(name, of: node).flatMap { text(of: $0) }
    }

    // MARK: Attributes

    /// The value of an attribute as it is written.
    func value(_ name: AttributeName, of node: Int) -> Located<String>? {
        guard let index = document.attribute(name, of: node) else { return nil }
        return Located(value: document.value(ofAttribute: index), place: document.place(ofValue: index, of: node))
    }

    /// The value of an attribute that is text for readers.
    mutating func textValue(_ name: AttributeName, of node: Int) -> String? {
        guard let index = document.attribute(name, of: node) else { return nil }
        let text = document.normalizedValue(ofAttribute: index)
        guard text.isEmpty else { return text }
        faults.report(
            .emptyAttribute, at: document.place(ofAttribute: index, of: node), .emptyAttribute(name.rawValue))
        return nil
    }

    mutating func id<Owner>(_ name: AttributeName, of node: Int) -> Located<AuthoredID<Owner>>? {
        guard let written = value(name, of: node) else { return nil }
        guard let id = AuthoredID<Owner>(written.value) else {
            faults.report(.invalidID, at: written.place, .invalidID(DisplayText.quoted(written.value)))
            return nil
        }
        return Located(value: id, place: written.place)
    }

    /// One of the values of `Choice`; nil if the attribute is not there, or has another value.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: AttributeName, of node: Int, as type: Choice.Type
    ) -> Choice? {
        guard let index = document.attribute(name, of: node) else { return nil }
        let written = document.value(ofAttribute: index)
        if let choice = Choice(rawValue: written) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        faults.report(
            .invalidChoice, at: document.place(ofValue: index, of: node),
            .invalidChoice(
                DisplayText.quoted(written), of: name.rawValue, allowed: allowed,
                nearest: NearestName.of(written, among: allowed)))
        return nil
    }

    private enum Flag: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }

    mutating func flag(_ name: AttributeName, of node: Int) -> Bool? {
        choice(name, of: node, as: Flag.self).map { $0 == .yes }
    }

    mutating func integer(_ name: AttributeName, of node: Int, in range: ClosedRange<Int>) -> Int? {
        guard let written = value(name, of: node) else { return nil }
        let isNumber = !written.value.isEmpty && written.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber else {
            reportInvalidNumber(
                written, NumberForm.reason(against: written.value, places: 0), example: "\(range.lowerBound)")
            return nil
        }
        guard let number = Int(written.value), range.contains(number) else {
            reportOutOfRange(written, "\(range.lowerBound)", "\(range.upperBound)")
            return nil
        }
        return number
    }

    /// A decimal number of at most `places` places.
    mutating func quantity(
        _ name: AttributeName, of node: Int, places: Int = 6, from least: Quantity? = nil, to most: Quantity? = nil,
        example: String
    ) -> Quantity? {
        guard let written = value(name, of: node) else { return nil }
        return quantity(written, places: places, from: least, to: most, example: example)
    }

    mutating func quantity(
        _ written: Located<String>, places: Int, from least: Quantity?, to most: Quantity?, example: String
    ) -> Quantity? {
        let step = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1][places] as Int64
        guard let quantity = Quantity(written.value), quantity.millionths % step == 0 else {
            reportInvalidNumber(
                written, NumberForm.reason(against: written.value, places: places), example: example)
            return nil
        }
        guard quantity >= least ?? quantity, quantity <= most ?? quantity else {
            reportOutOfRange(written, least?.description ?? "", most?.description ?? "999999999")
            return nil
        }
        return quantity
    }

    mutating func reportInvalidNumber(_ written: Located<String>, _ reason: Text, example: String) {
        faults.report(
            .invalidNumber, at: written.place,
            .invalidNumber(DisplayText.quoted(written.value), reason, example: example))
    }

    mutating func reportOutOfRange(_ written: Located<String>, _ least: String, _ most: String) {
        faults.report(
            .numberOutOfRange, at: written.place,
            .numberOutOfRange(DisplayText.quoted(written.value), least, most))
    }
}
