import Messages
import TrainingCore

extension CoursePage {
    func html(_ block: Block) -> HTML {
        switch block {
        case .paragraph(let text):
            .element("p", Self.html(text))
        case .list(let kind, let items):
            .element(kind == .numbered ? "ol" : "ul", items.map { .element("li", Self.html($0)) })
        case .table(let caption, let header, let rows):
            table(caption: caption, header: header, rows: rows)
        case .warning(let text):
            .element(
                "div", ["class": "warning", "role": "note"],
                [
                    .element("p", [.element("strong", [say(.learnWarningLabel)])]), .element("p", Self.html(text)),
                ])
        case .citation(let law, let article, let edition, let text):
            .element(
                "blockquote",
                [
                    .element("p", name(law: law, article: article, edition: edition)),
                    .element("p", Self.html(text)),
                ])
        case .figure(let file, let alternative, let caption):
            .element(
                "figure",
                [picture(file, alternative: alternative.own)]
                    + (caption.map { [.element("figcaption", [.text($0.own)])] } ?? []))
        }
    }

    private func table(caption: LocalizedString?, header: [LocalizedText]?, rows: [[LocalizedText]]) -> HTML {
        var content: [HTML] = []
        if let caption { content.append(.element("caption", [.text(caption.own)])) }
        if let header {
            let cells = header.map { HTML.element("th", ["scope": "col"], Self.html($0)) }
            content.append(.element("thead", [.element("tr", cells)]))
        }
        let body = rows.map { row in HTML.element("tr", row.map { .element("td", Self.html($0)) }) }
        content.append(.element("tbody", body))
        return Self.scrolling(.element("table", content))
    }

    /// A table that may be wider than a narrow screen.
    static func scrolling(_ table: HTML) -> HTML { .element("div", ["class": "scrolling"], [table]) }

    private func picture(_ file: String, alternative: String) -> HTML {
        if let uri = files(file).flatMap(PictureURI.uri) {
            return .element("img", ["src": uri, "alt": alternative])
        }
        return .element("p", ["class": "missing"], [say(.coursePageFigure), .text(alternative)])
    }

    /// An article of a law, and the version of its text where that is known.
    func name(law: String, article: String?, edition: CivilDate?) -> [HTML] {
        [.element("cite", [.text(Source.named(law: law, article: article))])] + self.edition(edition)
    }

    func edition(_ edition: CivilDate?) -> [HTML] {
        edition.map { [.element("span", ["class": "edition"], [say(.learnEdition($0.description))])] } ?? []
    }
}
