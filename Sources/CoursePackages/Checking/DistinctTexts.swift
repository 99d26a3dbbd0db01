import TrainingCore

/// The texts of one group that a reader has to tell apart, by their characters and their markup: CH₄ is not CH4.
struct DistinctTexts {
    private var nodes: [TextKey: Int] = [:]

    /// The first element with this text; nil if it is this one.
    mutating func first(with text: RichText, of node: Int) -> Int? {
        let key = TextKey(text.unstyled ?? Self.marked(text))
        if let first = nodes[key] { return first }
        nodes[key] = node
        return nil
    }

    /// The characters with their styles, which control characters, absent from texts, keep apart.
    private static func marked(_ text: RichText) -> String {
        text.spans.map { span in
            let content =
                switch span.content {
                case .text(let text): text
                case .lineBreak: "\n"
                case .citation(let law, let article): Source.named(law: law, article: article)
                case .blank(let number): "\u{2}\(number)"
                }
            return "\u{1}\(span.styles.rawValue)\u{1}\(content)"
        }.joined()
    }
}
