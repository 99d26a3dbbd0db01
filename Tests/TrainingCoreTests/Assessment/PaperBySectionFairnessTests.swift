import Testing

@testable import TrainingCore

/// Whether the parts of questions, the listed questions and the cases are put in order evenly, by Pearson's test with fixed
/// seeds. The critical values are those that an even draw passes once in a thousand times.
@Suite struct PaperBySectionFairnessTests {
    private static let paperCount = 6000

    /// How often each outcome comes up in papers of a quiz.
    private func counts(_ course: Course, _ quiz: Quiz, _ outcome: (Paper) throws -> String) rethrows -> [String: Int] {
        var counts: [String: Int] = [:]
        for seed in 0..<UInt64(Self.paperCount) {
            counts[try outcome(Paper(course: course, quiz: quiz, seed: seed)), default: 0] += 1
        }
        return counts
    }

    /// The orders of the parts of a single question.
    private func orders(_ body: QuestionBody, _ parts: (QuestionBody) -> [LocalizedText]) throws -> [String: Int] {
        let course = try course(banks: [("gas", [question("q-1", body)])])
        let quiz = try quiz(sections: [("only", [try draw(1, from: "gas")])])
        return try counts(course, quiz) { paper in
            parts(try #require(paper.items.first).body).map(\.own.plain).joined()
        }
    }

    @Test("Every order of the items of an ordering but the right one is as likely as any other")
    func ordering() throws {
        let body = QuestionBody.ordering(items: texts("A", "B", "C", "D"), key: [0, 1, 2, 3], partialCredit: .none)
        let counts = try orders(body) { if case .ordering(let items, _, _) = $0 { items } else { [] } }
        #expect(counts.count == 23)
        #expect(counts["ABCD"] == nil)
        #expect(chiSquared(Array(counts.values)) < 48.27, "22 degrees of freedom: \(counts)")
        #expect(chiSquared(Array(counts.values)) > 6.98, "22 degrees of freedom: \(counts)")
    }

    @Test("Every order of the responses of a matching is as likely as any other")
    func matching() throws {
        let body = QuestionBody.matching(
            premises: texts("P", "Q"), responses: texts("A", "B", "C", "D"), key: [0, 1], partialCredit: .none)
        let counts = try orders(body) { if case .matching(_, let responses, _, _) = $0 { responses } else { [] } }
        #expect(counts.count == 24)
        #expect(chiSquared(Array(counts.values)) < 49.73, "23 degrees of freedom: \(counts)")
    }

    @Test("Every order of the items of a categorising is as likely as any other")
    func categorising() throws {
        let body = QuestionBody.categorising(
            categories: texts("Y", "Z"), items: texts("A", "B", "C", "D"), key: [0, 0, 1, 1], partialCredit: .none)
        let counts = try orders(body) { if case .categorising(_, let items, _, _) = $0 { items } else { [] } }
        #expect(counts.count == 24)
        #expect(chiSquared(Array(counts.values)) < 49.73, "23 degrees of freedom: \(counts)")
    }

    @Test("Every order of the options of two blanks together is as likely as any other")
    func blanks() throws {
        let blank = Blank.choice(options: texts("A", "B", "C"), key: 1)
        let body = QuestionBody.blanks(text: "", blanks: [blank, blank], partialCredit: .none)
        let counts = try orders(body) { body in
            guard case .blanks(_, let blanks, _) = body else { return [] }
            return blanks.flatMap { blank -> [LocalizedText] in
                if case .choice(let options, _) = blank { options } else { [] }
            }
        }
        #expect(counts.count == 36)
        #expect(chiSquared(Array(counts.values)) < 66.62, "35 degrees of freedom: \(counts)")
    }

    @Test(
        "Every set of three of six questions is as likely as any other, with every way to shuffle",
        arguments: Shuffling.allCases)
    func questions(shuffling: Shuffling) throws {
        let course = try course(banks: [("gas", try (1...6).map { try question("q-\($0)") })])
        let quiz = try quiz(sections: [("only", [try draw(3, from: "gas")])], shuffling: shuffling)
        let counts = counts(course, quiz) { $0.items.map(\.question.id.rawValue).sorted().joined() }
        #expect(counts.count == 20)
        #expect(chiSquared(Array(counts.values)) < 43.82, "19 degrees of freedom: \(counts)")
    }

    @Test("Every case is as likely to be drawn as any other")
    func cases() throws {
        let course = try course(
            banks: [("gas", try (1...5).map { try question("q-\($0)", caseID: "case-\($0)") })],
            cases: try (1...5).map { try caseStudy("case-\($0)", ["q-\($0)"]) })
        let quiz = try quiz(sections: [("only", [try draw(2, from: "gas", kind: .caseStudy)])])
        let counts = counts(course, quiz) { $0.items.map(\.question.id.rawValue).sorted().joined() }
        #expect(counts.count == 10)
        #expect(chiSquared(Array(counts.values)) < 27.88, "9 degrees of freedom: \(counts)")
    }

    @Test("Listed questions, a case and drawn questions of a section stand in every order, each as likely")
    func section() throws {
        let questions = try [
            question("a"), question("b"), question("c", caseID: "case-1"), question("d", caseID: "case-1"),
        ]
        let course = try course(banks: [("gas", questions)], cases: [caseStudy("case-1", ["c", "d"])])
        let quiz = try quiz(selections: [
            (
                "only",
                [.question(try authoredID("a")), .caseStudy(try authoredID("case-1")), .draw(try draw(1, from: "gas"))]
            )
        ])
        let counts = counts(course, quiz) { $0.items.map(\.question.id.rawValue).joined() }
        #expect(Set(counts.keys) == ["abcd", "acdb", "bacd", "bcda", "cdab", "cdba"])
        #expect(chiSquared(Array(counts.values)) < 20.52, "5 degrees of freedom: \(counts)")
    }
}
