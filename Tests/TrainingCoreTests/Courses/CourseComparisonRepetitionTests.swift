import Testing

@testable import TrainingCore

/// Parts without ids, of which there may be several that are alike.
@Suite struct CourseComparisonRepetitionTests {
    private func told(_ old: Course, _ new: Course) -> [String] {
        CourseComparison.changes(from: old, to: new).map { change in
            [change.kind, change.old, change.new].map { $0 ?? "nil" }.joined(separator: " | ")
        }
    }

    private func reading(_ sections: (title: String, body: String)...) throws -> Course {
        let plain = try course()
        let module = Module(
            id: try authoredID("m"), title: "M",
            sections: sections.map {
                ModuleSection(title: LocalizedString($0.title), blocks: [.paragraph(text($0.body))])
            })
        return Course(
            id: plain.id, version: plain.version, digest: plain.digest, language: plain.language,
            category: plain.category, title: plain.title, summary: plain.summary, audience: plain.audience,
            reviewed: plain.reviewed, classHours: plain.classHours, modules: [module], banks: [], quizzes: [],
            completion: plain.completion, certificate: plain.certificate)
    }

    @Test("Sections with the same title are matched in their order")
    func sameTitles() throws {
        let old = try reading(("S", "a"), ("S", "b"), ("T", "c"))
        #expect(told(old, try reading(("S", "a"), ("S", "b!"), ("T", "c"))) == ["section-changed | b | b!"])
        #expect(told(old, try reading(("S", "a"), ("T", "c"))) == ["section-removed | S | nil"])
    }

    @Test("Sections with the same content and other titles are matched in their order; what is left is removed in its")
    func sameContent() throws {
        let old = try reading(("A", "x"), ("B", "x"), ("C", "y"), ("D", "z"))
        #expect(
            told(old, try reading(("E", "x"), ("F", "x"))) == [
                "title-changed | A | E", "title-changed | B | F", "section-removed | C | nil",
                "section-removed | D | nil",
            ])
    }

    @Test("A text that is accepted twice and then once has lost one")
    func variants() throws {
        func asking(_ body: QuestionBody) throws -> Course { try course(banks: [("b", [question("q-1", body)])]) }
        #expect(
            told(try asking(shortTextBody("a", "a", "b")), try asking(shortTextBody("a", "b"))) == [
                "variant-removed | a | nil"
            ])
        #expect(
            told(try asking(shortTextBody("a", "b")), try asking(shortTextBody("b", "a", "a"))) == [
                "variant-added | nil | a", "variant-reordered | nil | nil",
            ])
    }

    @Test("Draws from the same questions are matched in their order")
    func draws() throws {
        func drawing(_ counts: Int...) throws -> Course {
            let draws = try counts.map { Selection.draw(try draw($0, from: "b")) }
            return try course(quizzes: [quiz(selections: [("s", draws)])])
        }
        #expect(
            told(try drawing(2, 3), try drawing(4, 5)) == [
                "selection-changed | b × 2 | b × 4", "selection-changed | b × 3 | b × 5",
            ])
        #expect(
            told(try drawing(2, 3), try drawing(3, 4)) == [
                "selection-changed | b × 2 | b × 4", "selection-reordered | nil | nil",
            ])
        #expect(told(try drawing(2), try drawing(2, 2)) == ["selection-added | nil | b × 2"])
    }

    @Test("A blank that became another shows its key as everywhere, with the tolerance")
    func blanks() throws {
        let number = NumericKey(
            value: try quantity("100"), tolerance: .relative(hundredthsOfPercent: 200), unit: "V")
        func asking(_ blank: Blank) throws -> Course {
            let body = QuestionBody.blanks(text: "x", blanks: [blank], partialCredit: .none)
            return try course(banks: [("b", [question("q-1", body)])])
        }
        let typed = Blank.text(TypedTextKey(accepted: ["a"], patterns: [try TextPattern("b+")]))
        #expect(told(try asking(.number(number)), try asking(typed)) == ["blank-changed | 100 V ± 2 % | a, b+"])
    }
}
