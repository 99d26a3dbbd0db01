import Messages
import TrainingCore

/// Keys of typed answers, as questions and as blanks in a text.
extension ElementReader {
    mutating func numericKey(_ node: Int) -> NumericKey? {
        let answer = quantity(.answer, of: node, example: "1.5")
        let tolerance = tolerance(node)
        if answer == Quantity(millionths: 0), case .relative = tolerance,
            let written = value(.tolerancePercent, of: node)
        {
            faults.report(.toleranceOfZero, at: written.place, .toleranceOfZero)
        }
        let unit = textValue(.unit, of: node)
        let otherUnits = otherUnits(node, unit)
        return answer.map { NumericKey(value: $0, tolerance: tolerance, unit: unit, otherUnits: otherUnits) }
    }

    private mutating func tolerance(_ node: Int) -> NumericKey.Tolerance {
        let zero = Quantity(millionths: 0)
        let absolute = quantity(.tolerance, of: node, from: zero, example: "0.1")
        let relative = quantity(
            .tolerancePercent, of: node, places: 2, from: Quantity(millionths: 10_000),
            to: Quantity(millionths: 100_000_000), example: "2")
        if let index = document.attribute(.tolerancePercent, of: node), document.attribute(.tolerance, of: node) != nil
        {
            faults.report(.twoTolerances, at: document.place(ofAttribute: index, of: node), .twoTolerances)
        }
        if let relative { return .relative(hundredthsOfPercent: Int(relative.millionths / 10_000)) }
        return .absolute(absolute ?? zero)
    }

    private mutating func otherUnits(_ node: Int, _ unit: String?) -> [ConvertibleUnit] {
        var names: [String: Place] = [:]
        if let unit, let written = value(.unit, of: node) {
            names[TextFolding.fold(unit, .caseSensitive)] = written.place
        }
        var units: [ConvertibleUnit] = []
        for other in children(.unit, of: node) {
            if document.attribute(.unit, of: node) == nil {
                faults.report(.unitWithoutUnit, at: document.place(of: other), .unitWithoutUnit)
            }
            let name = textValue(.name, of: other)
            let factor = factor(other)
            guard let name, let written = value(.name, of: other) else { continue }
            let folded = TextFolding.fold(name, .caseSensitive)
            if let first = names[folded] {
                faults.report(
                    .sameUnit, at: written.place, .sameUnit(DisplayText.quoted(name)),
                    notes: [Fault.Note(text: .firstOneHere, place: first)])
            }
            names[folded] = names[folded] ?? written.place
            guard let factor else { continue }
            units.append(ConvertibleUnit(name: name, numerator: factor.numerator, denominator: factor.denominator))
        }
        return units
    }

    /// `0.01` or `5/18`.
    private mutating func factor(_ node: Int) -> (numerator: Quantity, denominator: Quantity)? {
        guard let written = value(.factor, of: node) else { return nil }
        let one = Quantity(millionths: 1_000_000)
        let zero = Quantity(millionths: 0)
        let parts = written.value.split(separator: "/", omittingEmptySubsequences: false)
        let areWhole = parts.count == 1 || parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        if parts.count <= 2, areWhole, let numerator = Quantity(parts[0]),
            let denominator = parts.count == 2 ? Quantity(parts[1]) : one
        {
            guard denominator > zero else {
                faults.report(.numberOutOfRange, at: written.place, .zeroDivisor(DisplayText.quoted(written.value)))
                return nil
            }
            guard numerator > zero else {
                reportOutOfRange(written, "0.000001", "999999999")
                return nil
            }
            return (numerator, denominator)
        }
        let reason =
            parts.count > 1 ? Text.fractionIsNotWhole : NumberForm.reason(against: written.value, places: 6)
        reportInvalidNumber(written, reason, example: "0.01")
        return nil
    }

    mutating func typedTextKey(_ node: Int) -> TypedTextKey? {
        var folding: TextFolding.Options = []
        if flag(.caseSensitive, of: node) == true { folding.insert(.caseSensitive) }
        if flag(.ignorePunctuation, of: node) == true { folding.insert(.ignoresPunctuation) }
        var accepted: [String] = []
        var folded: [String: Int] = [:]
        for accept in children(.accept, of: node) {
            guard let text = text(of: accept) else { continue }
            let fold = TextFolding.fold(text, folding)
            if let first = folded[fold] {
                faults.report(
                    .sameAccepted, at: document.place(of: accept), .sameAccepted,
                    notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
            } else if fold.isEmpty {
                faults.report(.emptyText, at: document.placeOfText(accept), .nothingLeftToCompare)
            }
            folded[fold] = folded[fold] ?? accept
            accepted.append(text)
        }
        checkCount(children(.pattern, of: node).count, in: 1...5, of: "pattern", at: node)
        let patterns = children(.pattern, of: node).compactMap { pattern($0, folding) }
        guard !accepted.isEmpty || !patterns.isEmpty else { return nil }
        return TypedTextKey(accepted: accepted, patterns: patterns, folding: folding)
    }

    private mutating func pattern(_ node: Int, _ folding: TextFolding.Options) -> TextPattern? {
        guard let source = text(of: node) else { return nil }
        do throws(TextPattern.Fault) {
            let pattern = try TextPattern(source)
            if let uselessness = PatternUselessness(of: pattern, folding) {
                faults.report(
                    .uselessPattern, at: document.placeOfText(node), uselessness.fault(DisplayText.quoted(source)))
            }
            return pattern
        } catch {
            faults.report(.invalidPattern, at: document.placeOfText(node), error.fault(DisplayText.quoted(source)))
            return nil
        }
    }

    // MARK: Blanks

    mutating func blanks(_ node: Int) -> QuestionBody? {
        let credit = partialCredit(node)
        guard let textNode = child(.text, of: node) else { return nil }
        let content = ElementRule.Content.rich(.gapped, isTranslatable: true)
        let text = rich(of: textNode, content)
        let nodes = descendants(.blank, of: textNode, outside: .translation)
        var blanks: [Blank] = []
        for blank in nodes {
            let read = self.blank(blank)
            if let read { blanks.append(read) }
        }
        if nodes.isEmpty, document.nodes[textNode].isClosed {
            faults.report(.noBlank, at: document.place(of: textNode), .noBlank)
        }
        checkCount(nodes.count, in: 1...20, of: "blank", at: textNode)
        for translation in children(.translation, of: textNode) {
            checkGaps(of: translation, count: nodes.count)
        }
        guard let text, blanks.count == nodes.count, !blanks.isEmpty else { return nil }
        return .blanks(text: text, blanks: blanks, partialCredit: credit)
    }

    private mutating func blank(_ node: Int) -> Blank? {
        let isNumber = document.attribute(.answer, of: node) != nil
        let isChoice = child(.option, of: node) != nil
        let isText = child(.accept, of: node) != nil || child(.pattern, of: node) != nil
        guard [isNumber, isChoice, isText].count(where: { $0 }) == 1 else {
            guard document.nodes[node].isClosed else { return nil }
            faults.report(.blankKind, at: document.place(of: node), .blankKind)
            return nil
        }
        checkForeign(to: isNumber ? Self.ofNumbers : isText ? Self.ofTexts : [], of: node)
        if isNumber { return numericKey(node).map { .number($0) } }
        if isText { return typedTextKey(node).map { .text($0) } }
        let (options, keys) = options(node)
        return onlyKey(keys).map { .choice(options: options.map(\.text), key: $0) }
    }

    private static let ofNumbers: Set<AttributeName> = [.answer, .tolerance, .tolerancePercent, .unit]
    private static let ofTexts: Set<AttributeName> = [.caseSensitive, .ignorePunctuation]

    /// Reports attributes and units that another kind of blank has.
    private mutating func checkForeign(to own: Set<AttributeName>, of node: Int) {
        for name in Self.ofNumbers.union(Self.ofTexts).subtracting(own) {
            guard let index = document.attribute(name, of: node) else { continue }
            faults.report(
                .blankKind, at: document.place(ofAttribute: index, of: node), .foreignToBlank(name.rawValue))
        }
        guard !own.contains(.unit) else { return }
        for unit in children(.unit, of: node) {
            faults.report(.blankKind, at: document.place(of: unit), .foreignToBlank("<unit>"))
        }
    }

    /// A translation has each blank of the text once, by its number.
    private mutating func checkGaps(of translation: Int, count: Int) {
        var found: [Int: Int] = [:]
        for blank in descendants(.blank, of: translation, outside: nil) {
            guard let written = value(.number, of: blank), let number = integer(.number, of: blank, in: 1...20) else {
                continue
            }
            guard number <= count, found[number] == nil else {
                let notes = found[number].map { [Fault.Note(text: .firstOneHere, place: document.place(of: $0))] }
                faults.report(
                    .translatedBlanks, at: written.place, .translatedBlanks(count: count), notes: notes ?? [])
                continue
            }
            found[number] = blank
        }
        guard found.count < count, document.nodes[translation].isClosed else { return }
        faults.report(.translatedBlanks, at: document.place(of: translation), .translatedBlanks(count: count))
    }

    /// The elements of a name below an element, in the order of the file, but not below elements of the name `outside`.
    private func descendants(_ name: ElementName, of node: Int, outside: ElementName?) -> [Int] {
        var found: [Int] = []
        for child in document.children(of: node) {
            let element = document.nodes[child].element
            if element == name { found.append(child) }
            if element != outside || outside == nil { found += descendants(name, of: child, outside: outside) }
        }
        return found
    }
}
