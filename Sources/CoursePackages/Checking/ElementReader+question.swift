import Messages
import TrainingCore

/// What questions need beside what all of them have. Source: docs/course-format.md, "A bank".
extension ElementReader {
    /// - Parameters:
    ///   - points: those of the question, which a rubric must add up to.
    mutating func body(_ node: Int, _ kind: QuestionKind, _ points: Marks?) -> QuestionBody? {
        switch kind {
        case .singleChoice: return singleChoice(node)
        case .multipleChoice: return multipleChoice(node)
        case .trueFalse: return flag(.answer, of: node).map { .trueFalse(key: $0) }
        case .numeric: return numericKey(node).map { .numeric($0) }
        case .shortText: return typedTextKey(node).map { .shortText($0) }
        case .blanks: return blanks(node)
        case .ordering: return ordering(node)
        case .matching: return matching(node)
        case .categorising: return categorising(node)
        case .essay: return essay(node, points)
        case .practicalTask: return rubric(node, points).map { .practicalTask(rubric: $0) }
        case .caseStudy: return nil
        }
    }

    // MARK: Choices

    private mutating func singleChoice(_ node: Int) -> QuestionBody? {
        let (options, keys) = options(node)
        guard let key = onlyKey(keys) else { return nil }
        return .singleChoice(options: options, key: key)
    }

    /// The only key, if there is one; a second is reported.
    mutating func onlyKey(_ keys: [(index: Int, node: Int)]) -> Int? {
        if keys.count > 1 {
            faults.report(
                .severalKeys, at: document.place(of: keys[1].node), .severalKeys,
                notes: [Fault.Note(text: .firstOneHere, place: document.place(of: keys[0].node))])
        }
        return keys.count == 1 ? keys[0].index : nil
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

    mutating func options(_ node: Int) -> (options: [Option], keys: [(index: Int, node: Int)]) {
        let nodes = children(.option, of: node)
        var options: [Option] = []
        var keys: [(index: Int, node: Int)] = []
        var texts = DistinctTexts()
        var hasBadKey = false
        for (index, option) in nodes.enumerated() {
            let isKey = flag(.key, of: option)
            if isKey == true { keys.append((index, option)) }
            hasBadKey = hasBadKey || (isKey == nil && document.attribute(.key, of: option) != nil)
            let holdsElements = child(.text, of: option) != nil || child(.feedback, of: option) != nil
            let text = holdsElements ? rich(.text, of: option) : rich(of: option)
            let feedback = holdsElements ? rich(.feedback, of: option) : nil
            options.append(Option(text: text ?? "", feedback: feedback, staysLast: flag(.last, of: option) ?? false))
            report(text, option, &texts, .sameOptions, .sameOptions)
        }
        guard document.nodes[node].isClosed, !nodes.isEmpty else { return (options, keys) }
        if !(2...10).contains(nodes.count) {
            faults.report(.optionCount, at: document.place(of: node), .optionCount(nodes.count))
        }
        if keys.isEmpty, !hasBadKey { faults.report(.noKey, at: document.place(of: node), .noKey) }
        return (options, keys)
    }

    // MARK: Texts that must differ

    private mutating func report(
        _ text: LocalizedText?, _ node: Int, _ texts: inout DistinctTexts, _ identifier: DiagnosticIdentifier,
        _ fault: Text.Fault
    ) {
        guard let text, let first = texts.first(with: text.own, of: node) else { return }
        faults.report(
            identifier, at: document.place(of: node), fault,
            notes: [Fault.Note(text: .firstOneHere, place: document.place(of: first))])
    }

    /// The rich text of an element that no other of its group may equal.
    private mutating func distinct(_ node: Int?, _ texts: inout DistinctTexts) -> LocalizedText {
        guard let node, let text = rich(of: node) else { return "" }
        report(text, node, &texts, .sameItems, .sameItems)
        return text
    }

    mutating func partialCredit(_ node: Int) -> PartialCredit {
        choice(.partialCredit, of: node, as: ShareOrNothing.self) == .proportional ? .proportional : .none
    }

    /// `half` has a meaning for multiple choice only.
    private enum ShareOrNothing: String, CaseIterable {
        case none, proportional
    }

    // MARK: Several parts

    private mutating func ordering(_ node: Int) -> QuestionBody? {
        let credit = partialCredit(node)
        var texts = DistinctTexts()
        var items: [LocalizedText] = []
        for item in children(.item, of: node) {
            let text = distinct(item, &texts)
            items.append(text)
        }
        checkCount(items.count, in: 3...10, of: "item", at: node)
        return items.isEmpty ? nil : .ordering(items: items, key: Array(items.indices), partialCredit: credit)
    }

    private mutating func matching(_ node: Int) -> QuestionBody? {
        let credit = partialCredit(node)
        var (lefts, rights) = (DistinctTexts(), DistinctTexts())
        var premises: [LocalizedText] = []
        var responses: [LocalizedText] = []
        for pair in children(.pair, of: node) {
            let left = distinct(child(.left, of: pair), &lefts)
            let right = distinct(child(.right, of: pair), &rights)
            premises.append(left)
            responses.append(right)
        }
        checkCount(premises.count, in: 2...10, of: "pair", at: node)
        let distractors = children(.distractor, of: node)
        for distractor in distractors {
            let text = distinct(distractor, &rights)
            responses.append(text)
        }
        checkCount(distractors.count, in: 0...5, of: "distractor", at: node)
        guard !premises.isEmpty else { return nil }
        return .matching(
            premises: premises, responses: responses, key: Array(premises.indices), partialCredit: credit)
    }

    private mutating func categorising(_ node: Int) -> QuestionBody? {
        let credit = partialCredit(node)
        var (titles, texts) = (DistinctTexts(), DistinctTexts())
        var categories: [LocalizedText] = []
        var items: [LocalizedText] = []
        var key: [Int] = []
        for category in children(.category, of: node) {
            let title = distinct(child(.title, of: category), &titles)
            for item in children(.item, of: category) {
                let text = distinct(item, &texts)
                items.append(text)
                key.append(categories.count)
            }
            categories.append(title)
        }
        checkCount(categories.count, in: 2...6, of: "category", at: node)
        checkCount(items.count, in: 3...20, of: "item", at: node)
        guard !items.isEmpty else { return nil }
        return .categorising(categories: categories, items: items, key: key, partialCredit: credit)
    }

    // MARK: Graded by a person

    private mutating func essay(_ node: Int, _ points: Marks?) -> QuestionBody? {
        let maximum = integer(.maximumCharacters, of: node, in: 1...10_000) ?? EssayLength.defaultMaximum
        let minimum = integer(.minimumCharacters, of: node, in: 1...10_000)
        if let minimum, minimum > maximum, let written = value(.minimumCharacters, of: node) {
            faults.report(.numberOutOfRange, at: written.place, .minimumAboveMaximum(minimum, maximum: maximum))
        }
        return rubric(node, points).map {
            .essay(minimumCharacters: minimum, maximumCharacters: maximum, rubric: $0)
        }
    }

    private mutating func rubric(_ node: Int, _ points: Marks?) -> Rubric? {
        guard let rubric = child(.rubric, of: node) else { return nil }
        let nodes = children(.criterion, of: rubric)
        var criteria: [Rubric.Criterion] = []
        for criterion in nodes {
            let points = self.points(criterion)
            let title = plain(.title, of: criterion)
            let description = rich(.description, of: criterion)
            guard let points, let title else { continue }
            criteria.append(Rubric.Criterion(points: points, title: title, description: description))
        }
        checkCount(nodes.count, in: 1...10, of: "criterion", at: rubric)
        guard criteria.count == nodes.count, !criteria.isEmpty else { return nil }
        let sum = criteria.reduce(Marks.zero) { $0 + $1.points }
        if let points, sum != points, document.nodes[rubric].isClosed {
            faults.report(
                .rubricSum, at: document.place(of: rubric), .rubricSum(sum.description, points: points.description))
        }
        return Rubric(criteria: criteria)
    }
}
