import Messages

/// Checks elements and attributes of a file against the rules: which, where, how often, in which order, and where text stands.
///
/// Elements that the parser did not get to the end of miss nothing and misplace nothing, since it is not known what was meant.
struct StructureCheck {
    let document: XMLDocument
    private(set) var faults: FaultList

    init(_ document: XMLDocument, limit: Int) {
        self.document = document
        faults = FaultList(limit: limit)
    }

    mutating func check(_ node: Int, _ rule: ElementRule) {
        checkNamespace(node)
        checkAttributes(node, rule)
        if document.holdsText(node, rule) {
            checkText(node, rule)
        } else {
            checkNoText(node, rule)
            checkChildren(node, rule)
        }
    }

    private func shownName(_ node: Int) -> String { DisplayText.quoted(document.name(of: node)) }

    private mutating func checkNamespace(_ node: Int) {
        guard document.nodes[node].isForeign else { return }
        faults.report(
            .wrongNamespace, at: document.place(of: node), .wrongNamespace(shownName(node), CourseFormat.namespace))
    }

    private mutating func checkAttributes(_ node: Int, _ rule: ElementRule) {
        let attributes = document.attributes(of: node)
        /// What unknown attributes were meant to be; these are not missing, too.
        var meant: Set<String> = []
        for index in attributes {
            let name = document.attributes[index].attribute
            guard !rule.attributes.contains(where: { $0.name == name }) else { continue }
            let written = document.names[Int(document.attributes[index].name)]
            let allowed = rule.attributes.map(\.name.rawValue)
            let other = NearestName.of(written, among: allowed)
            if let other { meant.insert(other) }
            faults.report(
                .unknownAttribute, at: document.place(ofAttribute: index, of: node),
                .unknownAttribute(
                    DisplayText.quoted(written), of: shownName(node), nearest: other, allowed: allowed))
        }
        for attribute in rule.attributes where attribute.isRequired && !meant.contains(attribute.name.rawValue) {
            guard !attributes.contains(where: { document.attributes[$0].attribute == attribute.name }) else { continue }
            faults.report(
                .missingAttribute, at: document.place(of: node),
                .missingAttribute(attribute.name.rawValue, of: shownName(node), example: attribute.example))
        }
    }

    // MARK: Text

    private mutating func checkNoText(_ node: Int, _ rule: ElementRule) {
        if hasWordsBesideFeedback(node) {
            faults.report(.unexpectedText, at: document.placeOfText(node), .feedbackWithoutText)
        } else if document.hasText(node) {
            faults.report(.unexpectedText, at: document.placeOfText(node), .unexpectedText(in: shownName(node)))
        } else if document.nodes[node].strayText >= 0, document.nodes[node].isClosed, !rule.slots.isEmpty {
            let place = document.place(at: Int(document.nodes[node].strayText))
            faults.report(.unexpectedText, at: place, .unexpectedText(in: shownName(node)))
        }
    }

    /// Whether an option has its words where only `text` and `feedback` can stand, and no `text`.
    private func hasWordsBesideFeedback(_ node: Int) -> Bool {
        guard document.nodes[node].element == .option, document.hasText(node) else { return false }
        let names = document.children(of: node).compactMap { document.nodes[$0].element }
        return names.contains(.feedback) && !names.contains(.text)
    }

    private mutating func checkText(_ node: Int, _ rule: ElementRule) {
        var hasContent = document.hasReadableText(node)
        var translations: [Int] = []
        for child in document.children(of: node) {
            guard
                let childRule = document.nodes[child].element.flatMap({ CourseFormat.inlineRule($0, in: rule.content) })
            else {
                reportForeignChild(child, of: node, allowed: CourseFormat.inlineNames(in: rule.content).map(\.rawValue))
                hasContent = true
                continue
            }
            if document.nodes[child].element == .translation {
                translations.append(child)
            } else {
                hasContent = hasContent || document.nodes[child].element != .lineBreak
                if let first = translations.first {
                    faults.report(
                        .misplacedElement, at: document.place(of: child),
                        .misorderedElement(shownName(child), before: shownName(first)))
                }
            }
            hasContent = hasContent || document.hasTail(child)
            if document.hasTail(child), let first = translations.first {
                let place = document.place(ofTail: child)
                faults.report(
                    .unexpectedText, at: place, .textBehindTranslation,
                    notes: [Fault.Note(text: .translationHere, place: document.place(of: first))])
            }
            check(child, childRule)
        }
        guard !hasContent, document.nodes[node].isClosed else { return }
        let isCell = document.nodes[node].element == .cell
        faults.report(.emptyText, at: document.place(of: node), isCell ? .emptyCell : .emptyText(shownName(node)))
    }

    // MARK: Elements

    private mutating func checkChildren(_ node: Int, _ rule: ElementRule) {
        guard document.nodes[node].firstChild >= 0 || !rule.children.isEmpty else { return }
        let slots = rule.slots
        /// The first child in each slot.
        var firsts = [Int?](repeating: nil, count: slots.count)
        var reached = 0
        /// What unknown elements were meant to be; these are not missing, too.
        var meant: Set<String> = []
        for child in document.children(of: node) {
            guard let (slot, childRule) = document.nodes[child].element.flatMap({ rule.children[$0] }) else {
                if let other = reportForeignChild(child, of: node, allowed: rule.childNames) { meant.insert(other) }
                continue
            }
            if let first = firsts[slot], !slots[slot].isRepeatable {
                faults.report(
                    .duplicateElement, at: document.place(of: child), .duplicateElement(shownName(child)),
                    notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
            } else if slot < reached, let later = firsts[reached] {
                faults.report(
                    .misplacedElement, at: document.place(of: child),
                    .misorderedElement(shownName(child), before: shownName(later)))
            }
            firsts[slot] = firsts[slot] ?? child
            reached = max(reached, slot)
            check(child, childRule)
        }
        guard document.nodes[node].isClosed else { return }
        for (slot, first) in zip(slots, firsts) where slot.isRequired && first == nil {
            guard !slot.rules.contains(where: { meant.contains($0.name.rawValue) }), !hasWordsBesideFeedback(node)
            else { continue }
            faults.report(
                .missingElement, at: document.place(of: node),
                .missingElement(slot.rules.map(\.name.rawValue).joined(separator: "> / <"), in: shownName(node)))
        }
    }

    /// The name that an unknown element was probably meant to have.
    @discardableResult
    private mutating func reportForeignChild(_ child: Int, of node: Int, allowed: [String]) -> String? {
        guard document.nodes[node].isClosed || document.nodes[child].element == nil else { return nil }
        let name = document.name(of: child)
        guard document.nodes[child].element != nil else {
            let other = NearestName.ofHTML(name, among: allowed) ?? NearestName.of(name, among: allowed)
            faults.report(
                .unknownElement, at: document.place(of: child),
                .unknownElement(shownName(child), in: shownName(node), nearest: other, allowed: allowed))
            return other
        }
        faults.report(
            .misplacedElement, at: document.place(of: child),
            .misplacedElement(shownName(child), in: shownName(node), allowed: allowed))
        return nil
    }
}
