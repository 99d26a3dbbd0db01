import Testing

@testable import TrainingCore

/// Each test changes one thing and says how it is told: kind, place, old and new.
@Suite struct CourseComparisonTests {
    private func told(_ old: Course, _ new: Course) -> [String] {
        CourseComparison.changes(from: old, to: new).map { change in
            [change.kind, change.place, change.old, change.new].map { $0 ?? "nil" }.joined(separator: " | ")
        }
    }

    /// How it is told that the only question of a course has become another.
    private func told(_ old: Question, _ new: Question) throws -> [String] {
        told(try course(banks: [("gas", [old])]), try course(banks: [("gas", [new])]))
    }

    private func told(_ old: QuestionBody, _ new: QuestionBody) throws -> [String] {
        try told(question("q-1", old), question("q-1", new))
    }

    private func told(_ old: Quiz, _ new: Quiz) throws -> [String] {
        told(try course(quizzes: [old]), try course(quizzes: [new]))
    }

    // MARK: The course and what is read

    @Test("Modules are added, removed and moved, and as few are moved as there can be")
    func modules() throws {
        let old = try course(modules: ["a", "b", "c", "d", "e"])
        #expect(
            told(old, try course(modules: ["a", "d", "b", "c", "e"])) == ["module-moved | d | c | a"])
        #expect(told(old, try course(modules: ["b", "c", "d", "e", "a"])) == ["module-moved | a | - | e"])
        #expect(told(old, try course(modules: ["c", "d", "e", "a", "b"])) == ["module-moved | a | - | e"])
        #expect(
            told(old, try course(modules: ["new", "b", "c", "d", "e"])) == [
                "module-added | new | nil | new", "module-removed | a | a | nil",
            ])
    }

    @Test("Sections are matched by their titles, and renamed ones by their content")
    func sections() throws {
        func reading(_ sections: (String, String)...) throws -> Course {
            try with(
                modules: [
                    Module(
                        id: authoredID("m"), title: "M",
                        sections: sections.map { title, body in
                            ModuleSection(title: LocalizedString(title), blocks: [.paragraph(text(body))])
                        })
                ])
        }
        let old = try reading(("One", "first"), ("Two", "second"))
        #expect(
            told(old, try reading(("One", "first!"), ("Two", "second"))) == ["section-changed | m | first | first!"])
        #expect(told(old, try reading(("One", "first"), ("II", "second"))) == ["title-changed | m | Two | II"])
        #expect(told(old, try reading(("Two", "second"), ("One", "first"))) == ["section-reordered | m | nil | nil"])
        #expect(
            told(old, try reading(("One", "first"), ("Three", "third"))) == [
                "section-added | m | nil | Three", "section-removed | m | Two | nil",
            ])
    }

    @Test("Form, translations and pictures are told apart from the wording")
    func form() throws {
        func reading(_ blocks: Block...) throws -> Course {
            try with(
                modules: [
                    Module(id: authoredID("m"), title: "M", sections: [ModuleSection(title: "S", blocks: blocks)])
                ])
        }
        let plain = try reading(.paragraph(text("甲烷")))
        #expect(told(plain, try reading(.warning(text("甲烷")))) == ["formatting-changed | m | nil | nil"])
        let strong = RichText(spans: [.init(.text("甲烷"), styles: .strong)])
        #expect(told(plain, try reading(.paragraph(LocalizedText(strong)))) == ["formatting-changed | m | nil | nil"])
        let translated = try reading(.paragraph(text("甲烷", translations: ["en": "Methane", "de": "Methan"])))
        #expect(told(plain, translated) == ["translation-changed | m | nil | de, en"])
        let corrected = try reading(.paragraph(text("甲烷", translations: ["en": "methane", "de": "Methan"])))
        #expect(told(translated, corrected) == ["translation-changed | m | nil | en"])
        let figure = Block.figure(file: "a.png", alternative: "A", caption: nil)
        #expect(
            try told(reading(figure), reading(.figure(file: "b.png", alternative: "A", caption: nil))) == [
                "picture-changed | m | a.png | b.png"
            ])
        let pictures = CourseComparison.changes(
            from: try reading(figure), to: try reading(figure), changedPictures: ["a.png", "c.png"])
        #expect(pictures.map(\.kind) == ["picture-changed"])
        #expect(pictures.map(\.new) == ["a.png"])
    }

    // MARK: Quizzes

    @Test("The conditions of a quiz are told one by one")
    func conditions() throws {
        #expect(
            try told(quiz(passPercent: 80), quiz(passPercent: 60)) == ["pass-mark-changed | final | 80 % | 60 %"])
        #expect(try told(quiz(), quiz(timeLimitMinutes: 30)) == ["time-limit-changed | final | ∞ | 30"])
        #expect(try told(quiz(maximumAttempts: 3), quiz()) == ["attempts-changed | final | 3 | ∞"])
        #expect(
            try told(quiz(shuffling: .all), quiz(shuffling: .nothing)) == ["shuffling-changed | final | true | false"])
        #expect(
            told(try course(quizzes: [quiz("a")]), try course(quizzes: [quiz("b")])) == [
                "quiz-added | b | nil | Quiz", "quiz-removed | a | Quiz | nil",
            ])
    }

    @Test("A draw with another count has changed; any other selection is another one")
    func selections() throws {
        func final(_ selections: Selection...) throws -> Quiz { try quiz(selections: [("s", selections)]) }
        let (some, listed) = (
            Selection.draw(try draw(2, from: "gas", tag: "t")), Selection.question(try authoredID("q"))
        )
        #expect(
            try told(final(some, listed), final(.draw(draw(3, from: "gas", tag: "t")), listed)) == [
                "selection-changed | final | gas t × 2 | gas t × 3"
            ])
        #expect(
            try told(final(some, listed), final(.draw(draw(2, from: "gas")), listed)) == [
                "selection-removed | final | gas t × 2 | nil", "selection-added | final | nil | gas × 2",
            ])
        #expect(try told(final(some, listed), final(listed, some)) == ["selection-reordered | final | nil | nil"])
        #expect(try told(final(some, some), final(some)) == ["selection-removed | final | gas t × 2 | nil"])
    }

    // MARK: Banks and questions

    @Test("Questions are added, removed, and moved between banks and cases")
    func questions() throws {
        let (one, two) = (try question("q-1"), try question("q-2"))
        let old = try course(banks: [("gas", [one, two]), ("law", [])])
        #expect(told(old, try course(banks: [("gas", [one]), ("law", [two])])) == ["question-moved | q-2 | gas | law"])
        #expect(
            told(old, try course(banks: [("gas", [two, one]), ("law", [])])) == ["question-reordered | gas | nil | nil"]
        )
        #expect(
            told(old, try course(banks: [("gas", [two, question("q-3")]), ("law", [])])) == [
                "question-added | q-3 | nil | Prompt of q-3", "question-removed | q-1 | Prompt of q-1 | nil",
            ])
        let inCase = try course(
            banks: [("gas", [one, question("q-2", caseID: "case-1")]), ("law", [])],
            cases: [caseStudy("case-1", ["q-2"])])
        #expect(
            told(old, inCase) == [
                "case-added | case-1 | nil | Stimulus of case-1", "question-moved | q-2 | gas | gas/case-1",
            ])
    }

    @Test("Another right option is another key; so is another wording of it")
    func choiceKeys() throws {
        let old = QuestionBody.singleChoice(options: options("甲烷", "一氧化碳", "氮气"), key: 0)
        #expect(
            try told(old, .singleChoice(options: options("甲烷", "一氧化碳", "氮气"), key: 1)) == [
                "key-changed | q-1 | 甲烷 | 一氧化碳"
            ])
        #expect(
            try told(old, .singleChoice(options: options("沼气", "一氧化碳", "氮气"), key: 0)) == [
                "key-changed | q-1 | 甲烷 | 沼气"
            ])
        #expect(
            try told(old, .singleChoice(options: options("甲烷", "CO", "氮气"), key: 0)) == [
                "option-changed | q-1 | 一氧化碳 | CO"
            ])
        #expect(
            try told(old, .singleChoice(options: options("氮气", "甲烷", "一氧化碳"), key: 1)) == [
                "option-reordered | q-1 | nil | nil"
            ])
        #expect(
            try told(old, .singleChoice(options: options("甲烷", "氮气"), key: 0)) == ["option-removed | q-1 | 一氧化碳 | nil"])
        #expect(
            try told(
                .multipleChoice(options: options("A", "B", "C"), keys: [0], partialCredit: .none),
                .multipleChoice(options: options("A", "B", "C"), keys: [0, 2], partialCredit: .half)) == [
                    "key-changed | q-1 | A | A, C", "partial-credit-changed | q-1 | none | half",
                ])
    }

    @Test("Numbers, their tolerance and their units are told apart")
    func numbers() throws {
        let old = try numericBody("2.5", tolerance: "0.05", unit: "m", unit("cm", "0.01"))
        #expect(
            try told(old, numericBody("2.4", tolerance: "0.05", unit: "m", unit("cm", "0.01"))) == [
                "key-changed | q-1 | 2.5 | 2.4"
            ])
        #expect(
            try told(old, numericBody("2.5", tolerance: "0.1", unit: "m", unit("cm", "0.01"))) == [
                "tolerance-changed | q-1 | ± 0.05 | ± 0.1"
            ])
        #expect(
            try told(old, numericBody("2.5", tolerance: "0.05", unit: "m", unit("km/h", "5", over: "18"))) == [
                "other-units-changed | q-1 | cm = 0.01 | km/h = 5/18"
            ])
    }

    @Test("Accepted answers are told one by one")
    func variants() throws {
        #expect(
            try told(shortTextBody("a", "b"), shortTextBody("b", "c", patterns: ["d+"])) == [
                "variant-removed | q-1 | a | nil", "variant-added | q-1 | nil | c", "pattern-added | q-1 | nil | d+",
            ])
        #expect(try told(shortTextBody("a", "b"), shortTextBody("b", "a")) == ["variant-reordered | q-1 | nil | nil"])
    }

    @Test("The keys of ordering, matching and categorising are compared by what the items say")
    func arrangements() throws {
        func ordering(_ items: [LocalizedText]) -> QuestionBody {
            .ordering(items: items, key: Array(items.indices), partialCredit: .none)
        }
        #expect(
            try told(ordering(texts("A", "B", "C")), ordering(texts("B", "A", "C"))) == [
                "key-changed | q-1 | A → B → C | B → A → C"
            ])
        #expect(
            try told(ordering(texts("A", "B", "C")), ordering(texts("A", "B", "D", "C"))) == [
                "item-added | q-1 | nil | D"
            ])
        func matching(_ key: [Int]) -> QuestionBody {
            .matching(premises: texts("P", "Q"), responses: texts("A", "B", "C"), key: key, partialCredit: .none)
        }
        #expect(try told(matching([0, 1]), matching([0, 2])) == ["key-changed | q-1 | B | C"])
        func sorting(_ key: [Int]) -> QuestionBody {
            .categorising(categories: texts("Y", "Z"), items: texts("A", "B"), key: key, partialCredit: .none)
        }
        #expect(try told(sorting([0, 1]), sorting([0, 0])) == ["key-changed | q-1 | Z | Y"])
    }

    @Test("A question of another kind is told as that")
    func kinds() throws {
        #expect(
            try told(.trueFalse(key: true), shortTextBody("a")) == ["kind-changed | q-1 | true-false | short-text"])
    }

    @Test("What stands beside the body is told")
    func attributes() throws {
        let old = try question("q-1")
        #expect(try told(old, question("q-1", points: 250)) == ["points-changed | q-1 | 1 | 2.5"])
        #expect(try told(old, question("q-1", difficulty: .hard)) == ["difficulty-changed | q-1 | - | hard"])
        #expect(try told(old, question("q-1", tags: ["a", "b"])) == ["tags-changed | q-1 | - | a, b"])
        #expect(try told(old, question("q-1", isVoid: true)) == ["void-changed | q-1 | false | true"])
        #expect(try told(old, question("q-1", shufflesOptions: false)) == ["shuffling-changed | q-1 | true | false"])
    }

    @Test("Long texts are shown around the first difference")
    func excerpts() throws {
        let start = String(repeating: "瓦斯", count: 30)
        func asking(_ prompt: String) throws -> Question {
            Question(
                id: try authoredID("q-1"), points: Marks(hundredths: 100), difficulty: nil, tags: [],
                prompt: [.paragraph(text(prompt))], body: .trueFalse(key: true),
                explanation: [.paragraph(text("E"))], sources: [])
        }
        let change = try #require(try told(asking(start + "爆炸"), asking(start + "突出")).first)
        let shown = String(repeating: "瓦斯", count: 6)
        #expect(change == "prompt-changed | q-1 | …\(shown)爆炸 | …\(shown)突出")
    }

    private func with(modules: [Module]) throws -> Course {
        let bare = try course()
        return Course(
            id: bare.id, version: bare.version, digest: bare.digest, language: bare.language, category: bare.category,
            title: bare.title, summary: bare.summary, audience: bare.audience, classHours: bare.classHours,
            modules: modules, banks: bare.banks, quizzes: bare.quizzes, completion: bare.completion,
            certificate: bare.certificate)
    }
}
