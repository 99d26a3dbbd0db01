extension Block {
    /// What a reader sees of it, without styles: the own language, parts separated by line feeds, cells by tabs.
    package var plain: String {
        switch self {
        case .paragraph(let text), .warning(let text): text.own.plain
        case .list(_, let items): items.map(\.own.plain).joined(separator: "\n")
        case .table(let caption, let header, let rows):
            ([caption?.own] + [header?.map(\.own.plain).joined(separator: "\t")]).compactMap { $0 }
                .joined(separator: "\n") + "\n"
                + rows.map { row in row.map(\.own.plain).joined(separator: "\t") }.joined(separator: "\n")
        case .citation(let law, let article, _, let text): Source.named(law: law, article: article) + text.own.plain
        case .figure(_, let alternative, let caption):
            [alternative.own, caption?.own].compactMap { $0 }.joined(separator: "\n")
        }
    }
}

extension [Block] {
    /// What a reader sees of all of them, without styles.
    package var plain: String { count == 1 ? self[0].plain : map(\.plain).joined(separator: "\n") }
}
