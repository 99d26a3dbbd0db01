/// Something in the course's own language and in further ones. Source: docs/course-format.md, "Several languages".
package struct Localized<Value: Equatable & Sendable & Codable>: Equatable, Sendable {
    /// In the course's own language.
    package let own: Value
    /// By BCP 47 tag.
    package let translations: [String: Value]

    package init(_ own: Value, translations: [String: Value] = [:]) {
        self.own = own
        self.translations = translations
    }

    /// The translation for a language tag, or for the tag without its last parts (`en` for `en-GB`); nil if there is none.
    package func translation(for tag: String) -> Value? {
        guard !translations.isEmpty else { return nil }
        var parts = tag.lowercased().split(separator: "-")
        while !parts.isEmpty {
            let wanted = parts.joined(separator: "-")
            if let found = translations.first(where: { $0.key.lowercased() == wanted }) { return found.value }
            parts.removeLast()
        }
        return nil
    }
}

package typealias LocalizedString = Localized<String>
package typealias LocalizedText = Localized<RichText>

extension Localized: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByStringLiteral {
    package init(unicodeScalarLiteral value: Value.StringLiteralType) {
        self.init(Value(stringLiteral: value))
    }
}

extension Localized: ExpressibleByExtendedGraphemeClusterLiteral where Value: ExpressibleByStringLiteral {
    package init(extendedGraphemeClusterLiteral value: Value.StringLiteralType) {
        self.init(Value(stringLiteral: value))
    }
}

extension Localized: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    package init(stringLiteral value: Value.StringLiteralType) {
        self.init(Value(stringLiteral: value))
    }
}

/// Without translations, what is stored is the value itself.
extension Localized: Codable {
    private struct Stored: Codable {
        let own: Value
        let translations: [String: Value]
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let stored = try? container.decode(Stored.self) {
            self.init(stored.own, translations: stored.translations)
        } else {
            self.init(try container.decode(Value.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if translations.isEmpty {
            try container.encode(own)
        } else {
            try container.encode(Stored(own: own, translations: translations))
        }
    }
}
