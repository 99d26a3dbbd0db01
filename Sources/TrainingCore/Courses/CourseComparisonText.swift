/// What a text says, apart from its form.
protocol WordedText: Equatable, Sendable, Codable {
    var wording: String { get }
}

extension String: WordedText {
    var wording: String { self }
}

extension RichText: WordedText {
    var wording: String { plain }
}

extension Block {
    /// What it says; pictures are compared by `file`.
    var wording: String {
        guard case .citation(_, _, let edition?, _) = self else { return plain }
        return plain + " (\(edition))"
    }

    var file: String? {
        guard case .figure(let file, _, _) = self else { return nil }
        return file
    }

    /// All its texts, in their order.
    var texts: [LocalizedText] {
        switch self {
        case .paragraph(let text), .warning(let text), .citation(_, _, _, let text): [text]
        case .list(_, let items): items
        case .table(let caption, let header, let rows):
            (caption.map { [$0.rich] } ?? []) + (header ?? []) + rows.joined()
        case .figure(_, let alternative, let caption): [alternative.rich] + (caption.map { [$0.rich] } ?? [])
        }
    }

    /// The same without texts and pictures: its kind, and how many parts it has.
    var shape: Block {
        switch self {
        case .paragraph: .paragraph("")
        case .list(let kind, let items): .list(kind, items: items.map { _ in "" })
        case .table(let caption, let header, let rows):
            .table(
                caption: caption.map { _ in "" }, header: header?.map { _ in "" },
                rows: rows.map { row in row.map { _ in "" } })
        case .warning: .warning("")
        case .citation(let law, let article, let edition, _):
            .citation(law: law, article: article, edition: edition, text: "")
        case .figure(_, _, let caption): .figure(file: "", alternative: "", caption: caption.map { _ in "" })
        }
    }
}

extension LocalizedString {
    var rich: LocalizedText {
        LocalizedText(RichText(own), translations: translations.mapValues { RichText($0) })
    }
}

/// Two texts that differ, each shortened to what stands around the first difference.
struct CourseComparisonExcerpt {
    let old: String
    let new: String

    /// The most characters that are shown of a text.
    static let length = 48
    /// How many characters are shown before the first difference.
    private static let context = 12

    init(_ old: String, _ new: String) {
        let same = zip(old, new).prefix { $0 == $1 }.count
        let isLong = max(old.count, new.count) > Self.length
        let dropped = isLong ? max(0, same - Self.context) : 0
        func cut(_ text: String) -> String { (dropped > 0 ? "…" : "") + String(text.dropFirst(dropped)).excerpt }
        self.old = cut(old)
        self.new = cut(new)
    }
}

extension String {
    /// The beginning, in one line.
    var excerpt: String {
        let line = String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return line.count > CourseComparisonExcerpt.length
            ? line.prefix(CourseComparisonExcerpt.length) + "…" : line
    }
}
