/// Text with a small vocabulary of emphasis, as a run of spans. Source: docs/course-format.md, "Text".
package struct RichText: Equatable, Sendable {
    /// Most texts are one span without styles; they do not pay for an array.
    private enum Storage: Equatable, Sendable {
        case plain(String)
        case styled([Span])
    }

    private let storage: Storage

    package init(spans: [Span]) {
        if spans.isEmpty {
            storage = .plain("")
        } else if spans.count == 1, spans[0].styles.isEmpty, case .text(let text) = spans[0].content {
            storage = .plain(text)
        } else {
            storage = .styled(spans)
        }
    }

    package init(_ text: String) {
        storage = .plain(text)
    }

    /// Never two neighbours with text and the same styles.
    package var spans: [Span] {
        switch storage {
        case .plain(let text): text.isEmpty ? [] : [Span(.text(text))]
        case .styled(let spans): spans
        }
    }

    /// The text, if it has no styles.
    package var unstyled: String? {
        if case .plain(let text) = storage { text } else { nil }
    }

    package struct Span: Equatable, Sendable {
        package enum Content: Equatable, Sendable {
            case text(String)
            case lineBreak
            /// Names an article of a law within a sentence.
            case citation(law: String, article: String?)
            /// The place of a blank of a `blanks` question, counted from 1.
            case blank(Int)
        }

        package let content: Content
        package let styles: Styles

        package init(_ content: Content, styles: Styles = []) {
            self.content = content
            self.styles = styles
        }
    }

    package struct Styles: OptionSet, Equatable, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        package static let emphasis = Styles(rawValue: 1)
        package static let strong = Styles(rawValue: 2)
        package static let `subscript` = Styles(rawValue: 4)
        package static let superscript = Styles(rawValue: 8)
        package static let code = Styles(rawValue: 16)
        package static let formula = Styles(rawValue: 32)

        /// The styles by the names that go over the wire.
        package static let names: [(style: Styles, name: String)] = [
            (.emphasis, "emphasis"), (.strong, "strong"), (.subscript, "subscript"), (.superscript, "superscript"),
            (.code, "code"), (.formula, "formula"),
        ]
    }

    /// Without styles: a line break is a line feed, a citation is 《law》article, a blank is ____.
    package var plain: String {
        if let unstyled { return unstyled }
        return spans.map { span in
            switch span.content {
            case .text(let text): text
            case .lineBreak: "\n"
            case .citation(let law, let article): Source.named(law: law, article: article)
            case .blank: "____"
            }
        }.joined()
    }
}

extension RichText: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self.init(value)
    }
}

/// Text without styles is stored as a string, other text as an array of spans.
extension RichText: Codable {
    private struct StoredSpan: Codable {
        var text: String?
        var law: String?
        var article: String?
        var blank: Int?
        var styles: Int?

        init(_ span: Span) {
            switch span.content {
            case .text(let text): self.text = text
            case .lineBreak: text = "\n"
            case .citation(let law, let article): (self.law, self.article) = (law, article)
            case .blank(let number): blank = number
            }
            styles = span.styles.isEmpty ? nil : span.styles.rawValue
        }

        var span: Span {
            let styles = Styles(rawValue: styles ?? 0)
            if let blank { return Span(.blank(blank), styles: styles) }
            if let law { return Span(.citation(law: law, article: article), styles: styles) }
            return Span(text == "\n" ? .lineBreak : .text(text ?? ""), styles: styles)
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.init(text)
        } else {
            self.init(spans: try container.decode([StoredSpan].self).map(\.span))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let unstyled {
            try container.encode(unstyled)
        } else {
            try container.encode(spans.map(StoredSpan.init))
        }
    }
}
