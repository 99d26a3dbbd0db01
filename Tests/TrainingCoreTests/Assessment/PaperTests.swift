import Testing

@testable import TrainingCore

@Suite struct PaperTests {
    private static let seeds: [UInt64] = Array(0..<200) + [.max, 1 << 63]

    private func bank(_ prefix: String, count: Int) throws -> [Question] {
        try (1...count).map { index in
            try question(
                "\(prefix)-\(index)",
                .multipleChoice(
                    options: options("A", "B", "C", "D", "E", last: index % 3), keys: [0, index % 4 + 1],
                    partialCredit: .none),
                points: index * 100,
                tags: index.isMultiple(of: 2) ? ["even"] : [], difficulty: index > count / 2 ? .hard : .easy)
        }
    }

    @Test("The same course, quiz and seed give the same paper; another of any gives another")
    func determinism() throws {
        let first = try course(banks: [("gas", bank("q", count: 20))])
        let sections = [(id: "only", draws: [try draw(10, from: "gas")])]
        let final = try quiz("final", sections: sections)
        let paper = Paper(course: first, quiz: final, seed: 5)
        #expect(Paper(course: first, quiz: final, seed: 5) == paper)
        #expect(Paper(course: first, quiz: final, seed: 6).items != paper.items)
        #expect(try Paper(course: first, quiz: quiz("other", sections: sections), seed: 5).items != paper.items)
        let changed = Course(
            id: first.id, version: first.version, digest: try digest("f"), language: first.language,
            category: first.category, title: first.title, summary: first.summary, audience: first.audience,
            classHours: first.classHours, modules: first.modules, banks: first.banks, quizzes: first.quizzes,
            completion: first.completion, certificate: first.certificate)
        #expect(Paper(course: changed, quiz: final, seed: 5).items != paper.items)
    }

    @Test("No question is asked twice, and every draw gets its number, also from overlapping draws")
    func noRepetition() throws {
        let course = try course(banks: [("gas", bank("q", count: 12)), ("law", bank("r", count: 4))])
        let quiz = try quiz(sections: [
            ("first", [try draw(2, from: "gas", tag: "even"), try draw(3, from: "gas")]),
            ("second", [try draw(4, from: "law"), try draw(7, from: "gas")]),
        ])
        for seed in Self.seeds {
            let items = Paper(course: course, quiz: quiz, seed: seed).items
            #expect(items.map(\.number) == Array(1...16))
            #expect(Set(items.map(\.question.id)).count == 16)
            #expect(
                items.map(\.section.rawValue)
                    == Array(repeating: "first", count: 5) + Array(repeating: "second", count: 11))
        }
    }

    @Test("Every draw takes only what it admits")
    func admitted() throws {
        let course = try course(banks: [("gas", bank("q", count: 12)), ("law", bank("r", count: 4))])
        let quiz = try quiz(sections: [
            ("even", [try draw(3, from: "gas", tag: "even")]),
            ("hard", [try draw(2, from: "gas", difficulty: .hard)]),
            ("both", [try draw(1, from: "gas", tag: "even", difficulty: .easy)]),
            ("law", [try draw(2, from: "law")]),
        ])
        for seed in Self.seeds {
            let items = Paper(course: course, quiz: quiz, seed: seed).items
            for item in items {
                switch item.section.rawValue {
                case "even": #expect(item.question.tags == ["even"])
                case "hard": #expect(item.question.difficulty == .hard)
                case "both": #expect(item.question.tags == ["even"] && item.question.difficulty == .easy)
                default: #expect(item.question.id.rawValue.hasPrefix("r-"))
                }
            }
        }
    }

    @Test("A draw from a bank that has too few, or that is missing, takes what there is")
    func tooFew() throws {
        let course = try course(banks: [("gas", bank("q", count: 3))])
        let quiz = try quiz(sections: [("only", [try draw(5, from: "gas"), try draw(1, from: "missing")])])
        #expect(Paper(course: course, quiz: quiz, seed: 1).items.count == 3)
    }

    @Test("Options that stay last are last, in the order of the bank, and no option is lost")
    func lastOptions() throws {
        let body = QuestionBody.singleChoice(options: options("A", "B", "C", "Y", "Z", last: 2), key: 3)
        let course = try course(banks: [("gas", [question("q-1", body)])])
        let quiz = try quiz(sections: [("only", [try draw(1, from: "gas")])])
        var orders: Set<String> = []
        for seed in Self.seeds {
            let item = try #require(Paper(course: course, quiz: quiz, seed: seed).items.first)
            guard case .singleChoice(let shown, let key) = item.body else {
                Issue.record("another kind: \(item.body)")
                return
            }
            #expect(key == 3)
            orders.insert(shown.map(\.text.own.plain).joined())
            #expect(item.question.body == body)
        }
        #expect(orders == ["ABCYZ", "ACBYZ", "BACYZ", "BCAYZ", "CABYZ", "CBAYZ"])
    }

    @Test("An option in the middle that stays last moves to the end, and the key follows")
    func lastOptionInTheMiddle() throws {
        let texts = [("A", false), ("Z", true), ("B", false)]
        let body = QuestionBody.multipleChoice(
            options: texts.map { Option(text: text($0.0), feedback: text($0.0 + "!"), staysLast: $0.1) }, keys: [1, 2],
            partialCredit: .half)
        let course = try course(banks: [("gas", [question("q-1", body)])])
        let quiz = try quiz(sections: [("only", [try draw(1, from: "gas")])])
        for seed in Self.seeds {
            let item = try #require(Paper(course: course, quiz: quiz, seed: seed).items.first)
            guard case .multipleChoice(let shown, let keys, let rule) = item.body else {
                Issue.record("another kind: \(item.body)")
                return
            }
            #expect(shown.last == Option(text: "Z", feedback: "Z!", staysLast: true))
            #expect(keys == (shown.first?.text.own == "B" ? [0, 2] : [1, 2]))
            #expect(rule == .half)
        }
    }

    @Test("A quiz that does not shuffle keeps the order of the bank for questions and options")
    func inOrder() throws {
        let questions = try bank("q", count: 12)
        let course = try course(banks: [("gas", questions)])
        let quiz = try quiz(sections: [("only", [try draw(5, from: "gas")])], shuffling: .nothing)
        var selections: Set<[QuestionID]> = []
        for seed in Self.seeds {
            let items = Paper(course: course, quiz: quiz, seed: seed).items
            let positions = try items.map { item in try #require(questions.firstIndex(of: item.question)) }
            #expect(positions == positions.sorted())
            #expect(items.allSatisfy { $0.body == $0.question.body })
            selections.insert(items.map(\.question.id))
        }
        #expect(selections.count > 100, "the selection is still random")
    }

    @Test("Answers with the key earn all points, whatever the order")
    func keyedAnswers() throws {
        let singles = try (1...10).map { index in
            try question(
                "s-\(index)",
                .singleChoice(options: options("A", "B", "C", "D", last: index % 2), key: index % 4), points: 150)
        }
        let course = try course(banks: [("gas", bank("q", count: 10)), ("singles", singles)])
        let quiz = try quiz(
            sections: [("only", [try draw(10, from: "gas"), try draw(10, from: "singles")])], passPercent: 100)
        for seed in Self.seeds {
            let paper = Paper(course: course, quiz: quiz, seed: seed)
            var answers: [Int: Answer] = [:]
            for item in paper.items {
                let rightTexts = Self.keyedTexts(item.question.body)
                switch item.body {
                case .singleChoice(let shown, _):
                    answers[item.number] = .choice(
                        try #require(shown.firstIndex { rightTexts.contains($0.text.own.plain) }))
                case .multipleChoice(let shown, _, _):
                    answers[item.number] = .choices(
                        shown.indices.filter { rightTexts.contains(shown[$0].text.own.plain) })
                default:
                    Issue.record("another kind: \(item.body)")
                }
                if let answer = answers[item.number] { #expect(throws: Never.self) { try item.body.validate(answer) } }
            }
            // 1 + … + 10 points and ten times 1.5.
            let full = Marks(hundredths: 7000)
            #expect(paper.possible == full)
            #expect(
                paper.score(answers, quiz: quiz) == Score(earned: full, possible: full, hasPassed: true))
        }
    }

    @Test("Items are found by number, and no other number stops the service", arguments: [Int.min, -1, 0, 4, Int.max])
    func itemNumbers(outside: Int) throws {
        let course = try course(banks: [("gas", bank("q", count: 3))])
        let paper = Paper(course: course, quiz: try quiz(sections: [("only", [try draw(3, from: "gas")])]), seed: 1)
        #expect(paper.item(outside) == nil)
        #expect((1...3).map { paper.item($0)?.number } == [1, 2, 3])
        #expect(Paper(course: course, quiz: try quiz(), seed: 1).item(1) == nil)
    }

    private static func keyedTexts(_ body: QuestionBody) -> [String] {
        switch body {
        case .singleChoice(let options, let key): [options[key].text.own.plain]
        case .multipleChoice(let options, let keys, _): keys.map { options[$0].text.own.plain }
        default: []
        }
    }
}
