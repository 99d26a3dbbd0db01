import Messages
import TrainingCore

extension ElementReader {
    mutating func bank(_ root: Int) -> CheckedBank {
        var result = CheckedBank(place: document.place(of: root))
        result.id = id(.id, of: root)
        for node in document.children(of: root) {
            guard let name = document.nodes[node].element, Self.questionNames.contains(name) else { continue }
            result.entries.append(entry(node, name))
        }
        if let id = result.id, let title = text(.title, of: root) {
            let questions = result.entries.compactMap(\.question)
            if questions.count == result.entries.count {
                result.bank = Bank(id: id.value, title: title, questions: questions)
            }
        }
        return result
    }

    private static let questionNames: Set<ElementName> = [
        .singleChoice, .multipleChoice, .trueFalse, .numeric, .shortText,
    ]

    private mutating func entry(_ node: Int, _ name: ElementName) -> CheckedBank.Entry {
        let id: Located<QuestionID>? = id(.id, of: node)
        let points = points(node)
        let difficulty = choice(.difficulty, of: node, as: Difficulty.self)
        let tags = tags(node)
        let prompt = text(.prompt, of: node)
        let body = body(node, name)
        let explanation = text(.explanation, of: node)
        let sourceNodes = children(.source, of: node)
        let sources = sourceNodes.compactMap { source($0) }
        var question: Question?
        if let id, let points, let prompt, let body, let explanation {
            question = Question(
                id: id.value, points: points, difficulty: difficulty, tags: tags, prompt: prompt, body: body,
                explanation: explanation, sources: sources)
        }
        return CheckedBank.Entry(
            id: id, place: document.place(of: node), prompt: prompt,
            isWithoutSource: sourceNodes.isEmpty && document.nodes[node].isClosed, question: question)
    }

    private mutating func points(_ node: Int) -> Marks? {
        quantity(
            .points, of: node, places: 2, from: Quantity(millionths: 10_000), to: Quantity(millionths: 1_000_000_000),
            example: "2.5"
        ).map { Marks(hundredths: Int($0.millionths / 10_000)) }
    }

    private mutating func tags(_ node: Int) -> [String] {
        guard let text = textValue(.tags, of: node) else { return [] }
        guard let index = document.attribute(.tags, of: node), text.utf8.count > 0 else { return [] }
        // Normalised text would join Chinese words.
        return document.value(ofAttribute: index)
            .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" || $0 == "\u{3000}" }
            .map(String.init)
    }

    private mutating func source(_ node: Int) -> Source? {
        let law = textValue(.law, of: node)
        let article = textValue(.article, of: node)
        let title = textValue(.title, of: node)
        let hasLaw = document.attribute(.law, of: node) != nil
        let hasTitle = document.attribute(.title, of: node) != nil
        guard hasLaw != hasTitle, !hasTitle || document.attribute(.article, of: node) == nil else {
            faults.report(.sourceWithoutTitle, at: document.place(of: node), .sourceWithoutTitle)
            return nil
        }
        return (law ?? title).map { Source(title: $0, article: article, isLaw: hasLaw) }
    }

    // MARK: Bodies

    private mutating func body(_ node: Int, _ name: ElementName) -> QuestionBody? {
        switch name {
        case .singleChoice: return singleChoice(node)
        case .multipleChoice: return multipleChoice(node)
        case .trueFalse: return flag(.answer, of: node).map { .trueFalse(key: $0) }
        case .numeric: return numeric(node)
        default: return shortText(node)
        }
    }

    private mutating func singleChoice(_ node: Int) -> QuestionBody? {
        let (options, keys) = options(node)
        if keys.count > 1 {
            faults.report(
                .severalKeys, at: document.place(of: keys[1].node), .severalKeys,
                notes: [Fault.Note(text: .firstOneHere, place: document.place(of: keys[0].node))])
        }
        guard keys.count == 1, let key = keys.first else { return nil }
        return .singleChoice(options: options, key: key.index)
    }

    private mutating func multipleChoice(_ node: Int) -> QuestionBody? {
        let partialCredit = choice(.partialCredit, of: node, as: PartialCredit.self) ?? .none
        let (options, keys) = options(node)
        guard !keys.isEmpty else { return nil }
        if keys.count == options.count, options.count > 1 {
            faults.report(.allOptionsRight, at: document.place(of: node), .allOptionsRight)
        }
        return .multipleChoice(options: options, keys: keys.map(\.index), partialCredit: partialCredit)
    }

    private mutating func options(_ node: Int) -> (options: [Option], keys: [(index: Int, node: Int)]) {
        let nodes = children(.option, of: node)
        var options: [Option] = []
        var keys: [(index: Int, node: Int)] = []
        var texts: [TextKey: Int] = [:]
        texts.reserveCapacity(nodes.count)
        var hasBadKey = false
        for (index, option) in nodes.enumerated() {
            let isKey = flag(.key, of: option)
            if isKey == true { keys.append((index, option)) }
            hasBadKey = hasBadKey || (isKey == nil && document.attribute(.key, of: option) != nil)
            let text = document.nodes[option].firstChild < 0 ? text(of: option) : text(.text, of: option)
            options.append(
                Option(
                    text: text ?? "", feedback: self.text(.feedback, of: option),
                    staysLast: flag(.last, of: option) ?? false))
            guard let text else { continue }
            let textKey = TextKey(text)
            if let first = texts[textKey] {
                faults.report(
                    .sameOptions, at: document.place(of: option), .sameOptions,
                    notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
            }
            texts[textKey] = texts[textKey] ?? option
        }
        guard document.nodes[node].isClosed, !nodes.isEmpty else { return (options, keys) }
        if !(2...10).contains(nodes.count) {
            faults.report(.optionCount, at: document.place(of: node), .optionCount(nodes.count))
        }
        if keys.isEmpty, !hasBadKey { faults.report(.noKey, at: document.place(of: node), .noKey) }
        return (options, keys)
    }

    private mutating func numeric(_ node: Int) -> QuestionBody? {
        let key = quantity(.answer, of: node, example: "1.5")
        let zero = Quantity(millionths: 0)
        let tolerance = quantity(.tolerance, of: node, from: zero, example: "0.1") ?? zero
        let unit = textValue(.unit, of: node)
        return key.map { .numeric(key: $0, tolerance: tolerance, unit: unit) }
    }

    private mutating func shortText(_ node: Int) -> QuestionBody? {
        var accepted: [String] = []
        var folded: [String: Int] = [:]
        for accept in children(.accept, of: node) {
            guard let text = text(of: accept) else { continue }
            let fold = TextFolding.fold(text)
            if let first = folded[fold] {
                faults.report(
                    .sameAccepted, at: document.place(of: accept), .sameAccepted,
                    notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
            }
            folded[fold] = folded[fold] ?? accept
            accepted.append(text)
        }
        return accepted.isEmpty ? nil : .shortText(accepted: accepted)
    }
}
