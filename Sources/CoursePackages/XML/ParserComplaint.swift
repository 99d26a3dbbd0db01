import Messages

/// What libxml2 says about a file that is not well-formed, and what an author can understand of it.
struct ParserComplaint {
    /// `xmlParserErrors`.
    let code: Int
    let message: String
    /// The name that the message is about.
    let argument: String?
    /// Where the parser stood.
    let offset: Int

    /// Source: libxml2's `xmlerror.h`.
    private enum Code {
        static let lessThanInAttribute = 38
        static let attributeNotStarted = 39
        static let attributeNotFinished = 40
        static let attributeWithoutValue = 41
        static let attributeRedefined = 42
        static let spaceRequired = 65
        static let nameRequired = 68
        static let greaterThanRequired = 73
        static let tagNameMismatch = 76
        static let extraContent = 86
        static let undefinedNamespace = 201
    }

    func fault(path: String, source: [UInt8], openElements: [(name: String, start: Int)]) -> Fault {
        let place = { (offset: Int) in Place(path: path, offset: max(0, min(offset, source.count))) }
        let openPlace = openElements.last.map { place($0.start) }
        let openNote = openPlace.map { [Fault.Note(text: .openedHere, place: $0)] } ?? []
        let openName = DisplayText.quoted(openElements.last?.name ?? "")

        func fault(
            _ identifier: DiagnosticIdentifier, _ offset: Int, _ text: Text.Fault, _ notes: [Fault.Note] = []
        ) -> Fault {
            Fault(identifier: identifier, place: place(offset), text: text, notes: notes)
        }

        let isAtEnd = !source[min(offset, source.count)...].contains { !TextNormalization.isXMLSpace($0) }
        switch code {
        case Code.undefinedNamespace:
            let start = last(0x3C, before: offset, source)
            return fault(.undeclaredPrefix, start, .undeclaredPrefix(DisplayText.quoted(argument ?? "")))
        case Code.attributeRedefined:
            let name = argument ?? ""
            let text = Text.Fault.duplicateAttribute(DisplayText.quoted(name))
            return fault(.duplicateAttribute, repetition(of: name, before: offset, source), text)
        case Code.tagNameMismatch:
            let start = last(0x3C, before: offset, source)
            let closing = DisplayText.quoted(tagName(at: start + 2, source))
            if let openPlace, let start = openPlace.offset, isMisspelt(openName, closing: closing) {
                return fault(
                    .mismatchedTag, start, .misspeltStartTag(openName, closing: closing),
                    [Fault.Note(text: .closedHere, place: place(last(0x3C, before: offset, source)))])
            }
            return fault(.mismatchedTag, start, .mismatchedTag(open: openName, closing: closing), openNote)
        case Code.attributeWithoutValue:
            return fault(.attributeWithoutValue, startOfName(before: offset, source), .attributeWithoutValue)
        case Code.attributeNotStarted:
            return fault(.attributeWithoutQuotes, offset, .attributeWithoutQuotes)
        case Code.spaceRequired where !isAtEnd: return fault(.malformedXML, offset, .missingSpace)
        case Code.greaterThanRequired where !isAtEnd: return fault(.malformedXML, offset, .unfinishedTag)
        case Code.extraContent: return fault(.malformedXML, offset, .contentAfterRoot)
        case Code.lessThanInAttribute where !isAtEnd, Code.attributeNotFinished where !isAtEnd:
            return fault(.unescapedLessThan, next(0x3C, from: offset, source), .unescapedLessThan)
        case Code.nameRequired where !isAtEnd:
            return fault(.unescapedLessThan, last(0x3C, before: offset + 1, source), .unescapedLessThan)
        default:
            guard isAtEnd, let openPlace, let start = openPlace.offset else {
                let text = message.split(separator: "\n").first.map(String.init) ?? "error \(code)"
                return fault(.malformedXML, offset, .malformedXML(DisplayText.quoted(text)))
            }
            return fault(.unclosedElement, start, .unclosedElement(openName))
        }
    }

    /// Whether a start tag is none of the format and was meant to be that of the end tag.
    private func isMisspelt(_ open: String, closing: String) -> Bool {
        ElementName(rawValue: open) == nil && ElementName(rawValue: closing) != nil
            && NearestName.of(open, among: [closing]) != nil
    }

    private func last(_ byte: UInt8, before end: Int, _ source: [UInt8]) -> Int {
        source[..<min(end, source.count)].lastIndex(of: byte) ?? 0
    }

    private func next(_ byte: UInt8, from start: Int, _ source: [UInt8]) -> Int {
        source[min(start, source.count)...].firstIndex(of: byte) ?? start
    }

    private func tagName(at start: Int, _ source: [UInt8]) -> String {
        var scanner = SourceScanner(source, at: min(start, source.count))
        scanner.skipName()
        return String(decoding: source[min(start, source.count)..<scanner.index], as: UTF8.self)
    }

    private func startOfName(before end: Int, _ source: [UInt8]) -> Int {
        var index = min(end, source.count)
        while index > 0, TextNormalization.isXMLSpace(source[index - 1]) { index -= 1 }
        while index > 0, !TextNormalization.isXMLSpace(source[index - 1]), source[index - 1] != 0x3C { index -= 1 }
        return index
    }

    /// Where the last attribute `name` of the tag before `end` begins.
    private func repetition(of name: String, before end: Int, _ source: [UInt8]) -> Int {
        let start = last(0x3C, before: end, source)
        var scanner = SourceScanner(source, at: start + 1)
        scanner.skipName()
        var result = start
        let wanted = Array(name.utf8)
        while let found = scanner.nextAttribute(before: source.count) {
            if source[found.name].elementsEqual(wanted) { result = found.name.lowerBound }
        }
        return result
    }
}
