import TrainingCore

extension CoursePage {
    static func html(_ text: LocalizedText) -> [HTML] { html(text.own, blanks: []) }

    /// `blanks` are those of a `blanks` question; a number's unit stands behind its gap.
    static func html(_ text: RichText, blanks: [Blank]) -> [HTML] {
        html(text.spans[...], elements: elements[...], blanks: blanks)
    }

    private typealias StyleElement = (style: RichText.Styles, name: String, attributes: KeyValuePairs<String, String>)

    /// What shows a style, from the outermost to the innermost.
    private static var elements: [StyleElement] {
        [
            (.formula, "span", ["class": "formula"]), (.code, "code", [:]), (.strong, "strong", [:]),
            (.emphasis, "em", [:]), (.superscript, "sup", [:]), (.subscript, "sub", [:]),
        ]
    }

    /// Neighbours with the same style stand in one element.
    private static func html(
        _ spans: ArraySlice<RichText.Span>, elements: ArraySlice<StyleElement>, blanks: [Blank]
    ) -> [HTML] {
        guard let element = elements.first else { return spans.flatMap { html($0.content, blanks: blanks) } }
        var pieces: [HTML] = []
        var rest = spans
        while let span = rest.first {
            let isStyled = span.styles.contains(element.style)
            let run = rest.prefix { $0.styles.contains(element.style) == isStyled }
            let content = html(run, elements: elements.dropFirst(), blanks: blanks)
            pieces += isStyled ? [.element(element.name, element.attributes, content)] : content
            rest = rest.dropFirst(run.count)
        }
        return pieces
    }

    private static func html(_ content: RichText.Span.Content, blanks: [Blank]) -> [HTML] {
        switch content {
        case .text(let text): return [.text(text)]
        case .lineBreak: return [.element("br")]
        case .citation(let law, let article):
            return [.element("cite", [.text(Source.named(law: law, article: article))])]
        case .blank(let number):
            let gap = HTML.element("span", ["class": "gap"], [.text(gapLabel(number))])
            guard blanks.indices.contains(number - 1), case .number(let key) = blanks[number - 1], let unit = key.unit
            else { return [gap] }
            return [.element("span", ["class": "measured"], [gap, .text(unit)])]
        }
    }

    /// How a gap of a text is named, in it and below it.
    static func gapLabel(_ number: Int) -> String { "(\(number))" }
}
