import Messages
import TrainingCore

extension ElementReader {
    mutating func module(_ root: Int) -> CheckedModule {
        var result = CheckedModule()
        result.id = id(.id, of: root)
        var sections: [ModuleSection] = []
        for section in children(.section, of: root) {
            var blocks: [Block] = []
            for node in document.children(of: section) {
                guard let block = block(node, &result.figures) else { continue }
                blocks.append(block)
            }
            sections.append(ModuleSection(title: text(.title, of: section) ?? "", blocks: blocks))
        }
        if let id = result.id, let title = text(.title, of: root) {
            result.module = Module(id: id.value, title: title, sections: sections)
        }
        return result
    }

    private mutating func block(_ node: Int, _ figures: inout [Located<String>]) -> Block? {
        switch document.nodes[node].element {
        case .paragraph: return text(of: node).map { .paragraph($0) }
        case .warning: return text(of: node).map { .warning($0) }
        case .list:
            let kind = choice(.kind, of: node, as: ListKindName.self)?.kind ?? .bulleted
            return .list(kind, items: children(.item, of: node).compactMap { text(of: $0) })
        case .table: return table(node)
        case .citation:
            let law = textValue(.law, of: node)
            let article = textValue(.article, of: node)
            guard let law, let text = text(of: node) else { return nil }
            return .citation(law: law, article: article, text: text)
        case .figure:
            guard let file = value(.file, of: node) else { return nil }
            figures.append(file)
            let caption = text(.caption, of: node)
            return .figure(file: file.value, alternative: text(.alternative, of: node) ?? "", caption: caption)
        default: return nil
        }
    }

    private enum ListKindName: String, CaseIterable {
        case bulleted, numbered

        var kind: ListKind { self == .bulleted ? .bulleted : .numbered }
    }

    private mutating func table(_ node: Int) -> Block {
        var expected: Int?
        var header: [String]?
        var rows: [[String]] = []
        for row in document.children(of: node) {
            let name = document.nodes[row].element
            guard name == .header || name == .row else { continue }
            let cells = children(.cell, of: row).map { text(of: $0) ?? "" }
            if let expected, cells.count != expected, !cells.isEmpty, document.nodes[row].isClosed {
                faults.report(
                    .unequalRows, at: document.place(of: row), .unequalRows(cells.count, expected: expected))
            }
            expected = expected ?? cells.count
            if name == .header { header = cells } else { rows.append(cells) }
        }
        return .table(caption: text(.caption, of: node), header: header, rows: rows)
    }
}
