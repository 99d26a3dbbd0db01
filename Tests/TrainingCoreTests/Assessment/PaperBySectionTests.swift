import Testing

@testable import TrainingCore

/// What algorithm 2 adds: listed questions, cases, and parts of every kind in a random order.
@Suite struct PaperBySectionTests {
    private static let seeds: [UInt64] = Array(0..<200) + [.max, 1 << 63]

    private static func papers(_ shuffling: Shuffling = .all) throws -> [Paper] {
        let course = try EveryKind.course(shuffling: shuffling)
        let quiz = try #require(course.quizzes.first)
        return seeds.map { Paper(course: course, quiz: quiz, seed: $0) }
    }

    @Test(
        "What the quiz lists is in every paper, in its section, and nothing is asked twice",
        arguments: Shuffling.allCases)
    func listed(shuffling: Shuffling) throws {
        for paper in try Self.papers(shuffling) {
            let ids = paper.items.map(\.question.id.rawValue)
            #expect(Set(ids).count == ids.count)
            let basics = Set(paper.items.filter { $0.section.rawValue == "basics" }.map(\.question.id.rawValue))
            #expect(basics.isSuperset(of: ["q-ordering", "case-1-a", "case-1-b"]))
            #expect(ids.contains("q-fixed") && !basics.contains("q-fixed"))
            // 1 + 3 + 2 + 1, and a case of 2 + 2 + 2 + 1 + 4.
            #expect(basics.count == 7)
            #expect(ids.count == 18)
        }
    }

    @Test("A case stays together and in order, and the paper has its situation", arguments: Shuffling.allCases)
    func cases(shuffling: Shuffling) throws {
        for paper in try Self.papers(shuffling) {
            for study in ["case-1", "case-2"] {
                let places = paper.items.filter { $0.question.caseID?.rawValue == study }
                #expect(places.map(\.question.id.rawValue) == ["\(study)-a", "\(study)-b"])
                #expect(places.map(\.number).last == (places.first?.number ?? 0) + 1)
            }
            #expect(paper.cases.map(\.id.rawValue) == ["case-1", "case-2"])
        }
    }

    @Test("A draw by kind takes only that kind, and questions of a case are never drawn by themselves")
    func kinds() throws {
        let questions =
            try (1...4).map { try question("c-\($0)", caseID: "case-\($0)") }
            + (1...4).map { try question("s-\($0)", shortTextBody("a")) }
            + (1...4).map { try question("t-\($0)") }
        let course = try course(
            banks: [("gas", questions)],
            cases: try (1...4).map { try caseStudy("case-\($0)", ["c-\($0)"], tags: $0 > 2 ? ["late"] : []) })
        let quiz = try quiz(sections: [
            ("short", [try draw(2, from: "gas", kind: .shortText)]),
            ("cases", [try draw(1, from: "gas", tag: "late", kind: .caseStudy)]),
            ("rest", [try draw(6, from: "gas")]),
        ])
        for seed in Self.seeds {
            let paper = Paper(course: course, quiz: quiz, seed: seed)
            func ids(_ section: String) -> [String] {
                paper.items.filter { $0.section.rawValue == section }.map(\.question.id.rawValue)
            }
            #expect(ids("short").count == 2 && ids("short").allSatisfy { $0.hasPrefix("s-") })
            #expect(ids("cases") == ["c-3"] || ids("cases") == ["c-4"])
            #expect(ids("rest").count == 6 && ids("rest").allSatisfy { !$0.hasPrefix("c-") })
        }
    }

    @Test("Questions keep the order of the quiz where they are not shuffled", arguments: [Shuffling.options, .nothing])
    func questionsInOrder(shuffling: Shuffling) throws {
        for paper in try Self.papers(shuffling) {
            #expect(paper.items.first?.question.id.rawValue == "q-ordering")
            #expect(paper.items.prefix(7).suffix(3).prefix(2).map(\.question.id.rawValue) == ["case-1-a", "case-1-b"])
            #expect(paper.items[13].question.id.rawValue == "q-fixed")
        }
        let orders = Set(try Self.papers(.questions).map { $0.items.prefix(7).map(\.question.id) })
        #expect(orders.count > 100)
    }

    @Test("Options keep the order of the bank where the quiz or the question says so", arguments: Shuffling.allCases)
    func optionsInOrder(shuffling: Shuffling) throws {
        var hasShuffled = false
        for item in try Self.papers(shuffling).flatMap(\.items) {
            switch item.body {
            case .singleChoice, .multipleChoice, .blanks:
                if !shuffling.shufflesOptions || !item.question.shufflesOptions {
                    #expect(item.body == item.question.body)
                }
                hasShuffled = hasShuffled || item.body != item.question.body
            default: break
            }
        }
        #expect(hasShuffled == shuffling.shufflesOptions)
    }

    @Test("An ordering is never shown in the right order, whatever the quiz says", arguments: Shuffling.allCases)
    func ordering(shuffling: Shuffling) throws {
        for item in try Self.papers(shuffling).flatMap(\.items) {
            guard case .ordering(_, let key, _) = item.body else { continue }
            #expect(key != Array(key.indices))
        }
    }

    @Test("The key says the same as it was written, whatever the order", arguments: Shuffling.allCases)
    func keys(shuffling: Shuffling) throws {
        for item in try Self.papers(shuffling).flatMap(\.items) {
            #expect(Self.key(item.body) == Self.key(item.question.body), "\(item.question.id)")
            #expect(Self.parts(item.body) == Self.parts(item.question.body), "\(item.question.id)")
        }
    }

    @Test(
        "The same course, quiz and seed give the same paper, in either algorithm", arguments: Paper.Algorithm.allCases)
    func determinism(algorithm: Paper.Algorithm) throws {
        let course = try EveryKind.course()
        let quiz = try #require(course.quizzes.first)
        func paper(_ seed: UInt64) -> Paper { Paper(course: course, quiz: quiz, seed: seed, algorithm: algorithm) }
        for seed in Self.seeds { #expect(paper(seed) == paper(seed)) }
        #expect(Set(Self.seeds.map { paper($0).items.map(\.question.id) }).count > 100)
    }

    /// What is right, in words.
    private static func key(_ body: QuestionBody) -> [String] {
        switch body {
        case .singleChoice(let options, let key): [options[key].text.own.plain]
        case .multipleChoice(let options, let keys, _): keys.map { options[$0].text.own.plain }.sorted()
        case .blanks(_, let blanks, _):
            blanks.map { if case .choice(let options, let key) = $0 { options[key].own.plain } else { "" } }
        case .ordering(let items, let key, _): key.map { items[$0].own.plain }
        case .matching(let premises, let responses, let key, _):
            zip(premises, key).map { $0.own.plain + responses[$1].own.plain }
        case .categorising(let categories, let items, let key, _):
            zip(items, key).map { $0.own.plain + categories[$1].own.plain }.sorted()
        case .trueFalse(let key): [String(key)]
        case .numeric, .shortText, .essay, .practicalTask: []
        }
    }

    /// All that can be chosen, sorted.
    private static func parts(_ body: QuestionBody) -> [String] {
        switch body {
        case .singleChoice(let options, _), .multipleChoice(let options, _, _): options.map(\.text.own.plain).sorted()
        case .blanks(_, let blanks, _):
            blanks.flatMap { blank in
                if case .choice(let options, _) = blank { options.map(\.own.plain).sorted() } else { [""] }
            }
        case .ordering(let items, _, _), .categorising(_, let items, _, _): items.map(\.own.plain).sorted()
        case .matching(_, let responses, _, _): responses.map(\.own.plain).sorted()
        case .trueFalse, .numeric, .shortText, .essay, .practicalTask: []
        }
    }
}
