import TrainingCore

/// Reads rich text from an element, with white space normalised across the elements within it.
/// Source: docs/course-format.md, "Text".
struct RichTextReader {
    private struct Piece {
        var content: RichText.Span.Content
        let styles: RichText.Styles
    }

    private let document: XMLDocument
    private var pieces: [Piece] = []
    /// The styles of white space that becomes a space if more text follows.
    private var pendingSpace: RichText.Styles?
    /// The last character; nil at the beginning of a line.
    private var last: Unicode.Scalar?
    private var blankCount = 0

    /// Nil if there is nothing but white space. Elements that do not belong there are passed over: they were reported.
    static func read(_ node: Int, in document: XMLDocument, _ content: ElementRule.Content) -> RichText? {
        // Most texts hold characters only.
        guard document.nodes[node].firstChild >= 0 else {
            let text = document.normalizedText(of: node)
            return text.isEmpty ? nil : RichText(text)
        }
        var reader = RichTextReader(document: document)
        reader.append(node, content, [])
        let spans = reader.pieces.map { RichText.Span($0.content, styles: $0.styles) }
        return spans.isEmpty ? nil : RichText(spans: spans)
    }

    private init(document: XMLDocument) {
        self.document = document
    }

    private mutating func append(_ node: Int, _ content: ElementRule.Content, _ styles: RichText.Styles) {
        let node = document.nodes[node]
        append(document.text[Int(node.textStart)..<Int(node.textEnd)], styles)
        var next = node.firstChild
        while next >= 0 {
            let child = Int(next)
            next = document.nodes[child].nextSibling
            if let name = document.nodes[child].element, name != .translation,
                let rule = CourseFormat.inlineRule(name, in: content)
            {
                append(child, name, rule, styles)
            }
            append(document.tail(of: child), styles)
        }
    }

    private mutating func append(_ child: Int, _ name: ElementName, _ rule: ElementRule, _ styles: RichText.Styles) {
        switch name {
        case .emphasis: append(child, rule.content, styles.union(.emphasis))
        case .strong: append(child, rule.content, styles.union(.strong))
        case .sub: append(child, rule.content, styles.union(.subscript))
        case .sup: append(child, rule.content, styles.union(.superscript))
        case .code: append(child, rule.content, styles.union(.code))
        case .formula: append(child, rule.content, styles.union(.formula))
        case .lineBreak:
            pendingSpace = nil
            last = nil
            pieces.append(Piece(content: .lineBreak, styles: []))
        case .cite:
            guard let law = document.attribute(.law, of: child) else { return }
            let article = document.attribute(.article, of: child).map(document.normalizedValue)
            place(
                .citation(law: document.normalizedValue(ofAttribute: law), article: article), styles, first: "《",
                last: "》")
        case .blank:
            blankCount += 1
            let number = document.attribute(.number, of: child).flatMap { Int(document.value(ofAttribute: $0)) }
            place(.blank(number ?? blankCount), styles, first: "_", last: "_")
        default: return
        }
    }

    /// Adds something that is one to the eye, and that begins and ends as these characters do.
    private mutating func place(
        _ content: RichText.Span.Content, _ styles: RichText.Styles, first: Unicode.Scalar, last: Unicode.Scalar
    ) {
        writeSpace(before: first)
        pieces.append(Piece(content: content, styles: styles))
        self.last = last
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, _ styles: RichText.Styles) {
        guard !bytes.isEmpty else { return }
        var buffer = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\u{3000}" || (scalar.isASCII && TextNormalization.isXMLSpace(UInt8(scalar.value))) {
                guard last != nil, pendingSpace == nil else { continue }
                write(buffer, styles)
                buffer = String.UnicodeScalarView()
                pendingSpace = styles
                continue
            }
            writeSpace(before: scalar)
            buffer.append(scalar)
            last = scalar
        }
        write(buffer, styles)
    }

    private mutating func writeSpace(before scalar: Unicode.Scalar) {
        defer { pendingSpace = nil }
        guard let styles = pendingSpace, let last,
            !(TextNormalization.isChinese(last.value) && TextNormalization.isChinese(scalar.value))
        else { return }
        write(String.UnicodeScalarView([" "]), styles)
    }

    private mutating func write(_ scalars: String.UnicodeScalarView, _ styles: RichText.Styles) {
        guard !scalars.isEmpty else { return }
        let last = pieces.count - 1
        if last >= 0, pieces[last].styles == styles, case .text(var text) = pieces[last].content {
            // The text is taken out before it grows, so that it is not copied at every word.
            pieces[last].content = .lineBreak
            text.unicodeScalars.append(contentsOf: scalars)
            pieces[last].content = .text(text)
        } else {
            pieces.append(Piece(content: .text(String(scalars)), styles: styles))
        }
    }
}
