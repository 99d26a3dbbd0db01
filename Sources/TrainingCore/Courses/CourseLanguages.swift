/// The languages that a course can be read in, as BCP 47 tags.
package struct CourseLanguages: Equatable, Sendable {
    package let own: String
    package let translations: Set<String>

    package init(own: String, translations: Set<String>) {
        self.own = own
        self.translations = translations
    }

    /// The translation for a reader who prefers `tags` in this order; nil where that is the course's own text.
    ///
    /// A tag is served by the text in that language, or else in the language without the tag's last parts (`en` for
    /// `en-GB`), or else by the course's own text if that is in the same language of another region or script.
    package func translation(preferring tags: [String]) -> String? {
        guard !translations.isEmpty else { return nil }
        for tag in tags {
            var parts = tag.lowercased().split(separator: "-")
            let language = parts.first
            while !parts.isEmpty {
                let wanted = parts.joined(separator: "-")
                if own.lowercased() == wanted { return nil }
                if let found = translations.first(where: { $0.lowercased() == wanted }) { return found }
                parts.removeLast()
            }
            if language == own.lowercased().split(separator: "-").first { return nil }
        }
        return nil
    }
}
