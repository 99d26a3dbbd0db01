import Messages
import TrainingCore

extension ElementReader {
    mutating func bank(_ root: Int) -> CheckedBank {
        var result = CheckedBank(place: document.place(of: root))
        result.id = id(.id, of: root)
        for node in document.children(of: root) {
            guard let name = document.nodes[node].element else { continue }
            if name == .caseStudy {
                readCase(node, into: &result)
            } else if let kind = QuestionKind(rawValue: name.rawValue) {
                _ = readQuestion(node, kind, of: nil, into: &result)
            }
        }
        let title = plain(.title, of: root)
        let cases = result.cases.compactMap(\.study)
        if let id = result.id, let title, result.questions.count == result.entries.count,
            cases.count == result.cases.count
        {
            result.bank = Bank(id: id.value, title: title, questions: result.questions, cases: cases)
        }
        return result
    }

    private mutating func readCase(_ node: Int, into result: inout CheckedBank) {
        let before = faults.faults.count
        let id: Located<CaseID>? = id(.id, of: node)
        let difficulty = choice(.difficulty, of: node, as: Difficulty.self)
        let tags = tags(node)
        let title = plain(.title, of: node)
        let stimulus = child(.stimulus, of: node).map { blocks($0) } ?? []
        var questions: [QuestionID?] = []
        for child in document.children(of: node) {
            guard let name = document.nodes[child].element, let kind = QuestionKind(rawValue: name.rawValue) else {
                continue
            }
            questions.append(readQuestion(child, kind, of: id?.value, into: &result))
        }
        checkCount(questions.count, in: 1...20, of: "question", at: node)
        if let id { faults.setSubject(id.value.rawValue, behind: before) }
        var study: CaseStudy?
        if let id, !questions.isEmpty, !questions.contains(nil) {
            study = CaseStudy(
                id: id.value, title: title, difficulty: difficulty, tags: tags, stimulus: stimulus,
                questions: questions.compactMap { $0 })
        }
        result.cases.append(CheckedBank.Case(id: id, study: study))
    }

    /// The id of the question, if all of it could be read.
    private mutating func readQuestion(
        _ node: Int, _ kind: QuestionKind, of study: CaseID?, into result: inout CheckedBank
    ) -> QuestionID? {
        let before = faults.faults.count
        let id: Located<QuestionID>? = id(.id, of: node)
        let points = points(node)
        let difficulty = choice(.difficulty, of: node, as: Difficulty.self)
        let tags = tags(node)
        let prompt = richOrBlocks(.prompt, of: node)
        let shuffles = flag(.shuffle, of: node) ?? true
        let isVoid = flag(.void, of: node) ?? false
        let body = body(node, kind, points)
        let explanation = richOrBlocks(.explanation, of: node)
        let sourceNodes = children(.source, of: node)
        let sources = sourceNodes.compactMap { source($0) }
        if let body, shuffles { checkCatchAll(body, at: document.place(of: node)) }
        if let id { faults.setSubject(id.value.rawValue, behind: before) }
        result.entries.append(
            CheckedBank.Entry(
                id: id, place: document.place(of: node),
                wording: prompt.map { Wording(prompt: $0.plain, body, kind: kind) },
                isWithoutSource: sourceNodes.isEmpty && document.nodes[node].isClosed, caseID: study))
        if let body { result.keyPatterns.add(body) }
        if let id, let points, let prompt, let body, let explanation {
            result.questions.append(
                Question(
                    id: id.value, caseID: study, points: points, difficulty: difficulty, tags: tags, prompt: prompt,
                    body: body, shufflesOptions: shuffles, isVoid: isVoid, explanation: explanation, sources: sources))
            return id.value
        }
        return nil
    }

    /// An option that speaks of those above it has to stay last where options are shuffled.
    private mutating func checkCatchAll(_ body: QuestionBody, at place: Place) {
        let options: [Option]
        switch body {
        case .singleChoice(let all, _), .multipleChoice(let all, _, _): options = all
        default: return
        }
        guard let option = options.first(where: { !$0.staysLast && $0.speaksOfOthers }) else { return }
        faults.report(.catchAllNotLast, at: place, .catchAllNotLast(DisplayText.quoted(option.text.own.plain)))
    }

    mutating func points(_ node: Int) -> Marks? {
        quantity(
            .points, of: node, places: 2, from: Quantity(millionths: 10_000), to: Quantity(millionths: 1_000_000_000),
            example: "2.5"
        ).map { Marks(hundredths: Int($0.millionths / 10_000)) }
    }

    private mutating func tags(_ node: Int) -> [String] {
        guard textValue(.tags, of: node) != nil else { return [] }
        let tags = words(.tags, of: node)
        func hasComma(_ tag: Substring) -> Bool { tag.contains { ",;\u{FF0C}\u{3001}\u{FF1B}".contains($0) } }
        if tags.contains(where: hasComma),
            let tag = locatedWords(.tags, of: node).first(where: { hasComma($0.value) })
        {
            faults.report(.commaInTags, at: tag.place, .commaInTags(DisplayText.quoted(String(tag.value))))
        }
        return tags.map(String.init)
    }

    private mutating func source(_ node: Int) -> Source? {
        let law = textValue(.law, of: node)
        let article = textValue(.article, of: node)
        let edition = date(.edition, of: node)
        let title = textValue(.title, of: node)
        let hasLaw = document.attribute(.law, of: node) != nil
        let hasTitle = document.attribute(.title, of: node) != nil
        let hasArticle = document.attribute(.article, of: node) != nil
        guard hasLaw != hasTitle, !hasTitle || !hasArticle else {
            faults.report(
                .sourceWithoutTitle, at: document.place(of: node),
                hasLaw ? .sourceWithLawAndTitle : hasTitle ? .sourceWithArticleOfTitle : .sourceWithoutTitle)
            return nil
        }
        return (law ?? title).map { Source(title: $0, article: article, edition: edition, isLaw: hasLaw) }
    }

    /// Reports a number of parts that a question cannot have. What is not closed may have more; none at all was reported as missing.
    mutating func checkCount(_ count: Int, in range: ClosedRange<Int>, of name: String, at node: Int) {
        guard document.nodes[node].isClosed, count > 0, !range.contains(count) else { return }
        faults.report(
            .partCount, at: document.place(of: node),
            .partCount(count, of: name, least: range.lowerBound, most: range.upperBound))
    }
}
