import Messages
import TrainingCore

/// Text with its translations.
extension ElementReader {
    /// The plain text of an element; nil if it has none.
    mutating func plain(of node: Int) -> LocalizedString? {
        let translations = translations(of: node)
        guard let own = text(of: node) else { return nil }
        guard !translations.isEmpty else { return LocalizedString(own) }
        return LocalizedString(
            own,
            translations: Dictionary(
                uniqueKeysWithValues: translations.compactMap { translation in
                    text(of: translation.node).map { (translation.language, $0) }
                }))
    }

    mutating func plain(_ name: ElementName, of node: Int) -> LocalizedString? {
        child(name, of: node).flatMap { plain(of: $0) }
    }

    /// The rich text of an element; nil if it has none.
    mutating func rich(
        of node: Int, _ content: ElementRule.Content = CourseFormat.rich.content
    ) -> LocalizedText? {
        checkCitations(node, content)
        let translations = translations(of: node)
        guard let own = RichTextReader.read(node, in: document, content) else { return nil }
        guard !translations.isEmpty else { return LocalizedText(own) }
        var texts: [String: RichText] = [:]
        for (language, node) in translations {
            let rule = CourseFormat.inlineRule(.translation, in: content) ?? CourseFormat.rich
            texts[language] = RichTextReader.read(node, in: document, rule.content)
        }
        return LocalizedText(own, translations: texts)
    }

    /// The values of the `cite` elements in a text and in its translations, which `RichTextReader` takes as they are.
    private mutating func checkCitations(_ node: Int, _ content: ElementRule.Content) {
        guard document.nodes[node].firstChild >= 0 else { return }
        for child in document.children(of: node) {
            guard let name = document.nodes[child].element, let rule = CourseFormat.inlineRule(name, in: content) else {
                continue
            }
            if name == .cite {
                _ = textValue(.law, of: child)
                _ = textValue(.article, of: child)
                _ = date(.edition, of: child)
            } else if name != .blank {
                checkCitations(child, rule.content)
            }
        }
    }

    mutating func rich(_ name: ElementName, of node: Int) -> LocalizedText? {
        child(name, of: node).flatMap { rich(of: $0) }
    }

    /// The translations of an element's text, each language once.
    private mutating func translations(of node: Int) -> [(language: String, node: Int)] {
        guard document.nodes[node].firstChild >= 0 else { return [] }
        var found: [(language: String, node: Int)] = []
        var nodes: [String: Int] = [:]
        for translation in children(.translation, of: node) {
            guard let written = value(.language, of: translation), let language = language(of: translation) else {
                continue
            }
            let folded = language.lowercased()
            if let first = nodes[folded] {
                faults.report(
                    .duplicateTranslation, at: written.place, .duplicateTranslation(DisplayText.quoted(language)),
                    notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
                continue
            }
            nodes[folded] = translation
            translationPlaces[folded] = translationPlaces[folded] ?? written.place
            found.append((language, translation))
        }
        return found
    }

    /// BCP 47 as far as its shape goes: parts of letters and digits, the first of 2 to 8 letters.
    mutating func language(of node: Int) -> String? {
        guard let written = value(.language, of: node) else { return nil }
        let parts = written.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            written.value.utf8.count <= 35
            && parts.allSatisfy { part in
                (1...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
            }
            && (parts.first?.utf8.count ?? 0) >= 2 && parts.first?.utf8.allSatisfy { $0 >= 0x41 } == true
        if isTag { return written.value }
        faults.report(.invalidLanguage, at: written.place, .invalidLanguage(DisplayText.quoted(written.value)))
        return nil
    }

    mutating func date(_ name: AttributeName, of node: Int) -> CivilDate? {
        guard let written = value(name, of: node) else { return nil }
        if let date = CivilDate(written.value) { return date }
        faults.report(.invalidDate, at: written.place, .invalidDate(DisplayText.quoted(written.value)))
        return nil
    }

    mutating func time(_ name: AttributeName, of node: Int) -> Located<CivilTime>? {
        guard let written = value(name, of: node) else { return nil }
        if let time = CivilTime(written.value) { return Located(value: time, place: written.place) }
        faults.report(.invalidTime, at: written.place, .invalidTime(DisplayText.quoted(written.value)))
        return nil
    }

    /// The words of an attribute with their places: those of the source, unless it has references among them.
    func locatedWords(_ name: AttributeName, of node: Int) -> [Located<Substring>] {
        let words = words(name, of: node)
        guard let start = value(name, of: node)?.place.offset else { return [] }
        let written = document.source[start...].prefix { $0 != 0x22 && $0 != 0x27 }
            .split(whereSeparator: TextNormalization.isXMLSpace)
        return words.enumerated().map { index, word in
            let isSame = written.count == words.count && written[index].elementsEqual(word.utf8)
            return Located(value: word, place: document.place(at: isSame ? written[index].startIndex : start))
        }
    }

    /// Words with white space between them; normalised text would join Chinese words.
    func words(_ name: AttributeName, of node: Int) -> [Substring] {
        guard let index = document.attribute(name, of: node) else { return [] }
        return document.value(ofAttribute: index)
            .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" || $0 == "\u{3000}" }
    }
}
