import Messages
import TrainingCore

extension ElementReader {
    mutating func module(_ root: Int) -> CheckedModule {
        var result = CheckedModule()
        result.id = id(.id, of: root)
        var sections: [ModuleSection] = []
        for section in children(.section, of: root) {
            let title = plain(.title, of: section)
            sections.append(ModuleSection(title: title ?? "", blocks: blocks(section)))
        }
        let title = plain(.title, of: root)
        if let id = result.id, let title {
            result.module = Module(id: id.value, title: title, sections: sections)
        }
        return result
    }

    /// The blocks among the children of an element.
    mutating func blocks(_ node: Int) -> [Block] {
        var blocks: [Block] = []
        for child in document.children(of: node) {
            guard let block = block(child) else { continue }
            blocks.append(block)
        }
        return blocks
    }

    /// Rich text as one paragraph, or blocks; nil if there is nothing.
    mutating func richOrBlocks(_ name: ElementName, of node: Int) -> [Block]? {
        guard let child = child(name, of: node) else { return nil }
        // Most prompts and explanations hold characters only.
        guard document.nodes[child].firstChild >= 0 else { return rich(of: child).map { [.paragraph($0)] } }
        let blocks = blocks(child)
        guard blocks.isEmpty else { return blocks }
        return rich(of: child).map { [.paragraph($0)] }
    }

    private mutating func block(_ node: Int) -> Block? {
        switch document.nodes[node].element {
        case .paragraph: return rich(of: node).map { .paragraph($0) }
        case .warning: return rich(of: node).map { .warning($0) }
        case .list:
            let kind = choice(.kind, of: node, as: ListKindName.self)?.kind ?? .bulleted
            return .list(kind, items: riches(.item, of: node))
        case .table: return table(node)
        case .citation:
            let law = textValue(.law, of: node)
            let article = textValue(.article, of: node)
            let edition = date(.edition, of: node)
            guard let law, let text = rich(of: node) else { return nil }
            return .citation(law: law, article: article, edition: edition, text: text)
        case .figure: return figure(node)
        default: return nil
        }
    }

    mutating func riches(_ name: ElementName, of node: Int) -> [LocalizedText] {
        var texts: [LocalizedText] = []
        for child in children(name, of: node) {
            guard let text = rich(of: child) else { continue }
            texts.append(text)
        }
        return texts
    }

    private mutating func figure(_ node: Int) -> Block? {
        guard let file = value(.file, of: node) else { return nil }
        let alternative = plain(.alternative, of: node)
        let caption = plain(.caption, of: node)
        figures.append(
            CheckedFigure(
                file: file, alternative: alternative?.own,
                alternativePlace: child(.alternative, of: node).map { document.placeOfText($0) } ?? file.place,
                caption: caption?.own))
        return .figure(file: file.value, alternative: alternative ?? "", caption: caption)
    }

    private enum ListKindName: String, CaseIterable {
        case bulleted, numbered

        var kind: ListKind { self == .bulleted ? .bulleted : .numbered }
    }

    private mutating func table(_ node: Int) -> Block {
        var widths: [(node: Int, count: Int)] = []
        var header: [LocalizedText]?
        var rows: [[LocalizedText]] = []
        for row in document.children(of: node) {
            let name = document.nodes[row].element
            guard name == .header || name == .row else { continue }
            var cells: [LocalizedText] = []
            for cell in children(.cell, of: row) {
                let text = rich(of: cell)
                cells.append(text ?? "")
            }
            if !cells.isEmpty, document.nodes[row].isClosed { widths.append((row, cells.count)) }
            if name == .header { header = cells } else { rows.append(cells) }
        }
        checkWidths(widths)
        return .table(caption: plain(.caption, of: node), header: header, rows: rows)
    }

    /// Reports the rows that are not as wide as most, or as the first of those of which there are as many.
    private mutating func checkWidths(_ rows: [(node: Int, count: Int)]) {
        var frequencies: [Int: Int] = [:]
        for row in rows { frequencies[row.count, default: 0] += 1 }
        guard frequencies.count > 1, let most = frequencies.values.max(),
            let expected = rows.first(where: { frequencies[$0.count] == most })?.count
        else { return }
        for row in rows where row.count != expected {
            faults.report(
                .unequalRows, at: document.place(of: row.node), .unequalRows(row.count, expected: expected))
        }
    }
}
