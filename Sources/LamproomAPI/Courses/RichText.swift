/// Text with a small vocabulary of emphasis: its spans, one after another.
package typealias RichTextView = [SpanView]

/// A piece of text in one style.
package struct SpanView: WireType {
    /// Always fit to be read: a line break is a line feed, a citation 《安全生产法》第五十五条, a blank `____`.
    package let text: String
    /// Of `emphasis`, `strong`, `subscript`, `superscript`, `code` and `formula`; nil is plain.
    package let styles: [String]?
    /// Of a citation: the law that is named, and its article.
    package let law: String?
    package let article: String?
    /// The number of the blank that stands here, counted from 1.
    package let blank: Int?

    package init(
        text: String, styles: [String]? = nil, law: String? = nil, article: String? = nil, blank: Int? = nil
    ) {
        self.text = text
        self.styles = styles
        self.law = law
        self.article = article
        self.blank = blank
    }
}

extension [SpanView] {
    package static func plain(_ text: String) -> [SpanView] { [SpanView(text: text)] }

    /// Without styles.
    package var plain: String { map(\.text).joined() }
}
