import CoursePackages
import Testing
import TrainingCore

@Suite("Soundness of courses")
struct CourseSoundnessTests {
    /// The valid course with another body for its first question, another draw, or other conditions.
    private func course(
        body: QuestionBody = .trueFalse(key: true), count: Int = 1, bank: String = "b", passes: String = "q",
        selections: [Selection]? = nil
    ) throws -> Course {
        let course = try #require(CourseChecker.check(MarkedPackage().files).course)
        let oldBank = try #require(course.banks.first)
        let question = try #require(oldBank.questions.first)
        let quiz = try #require(course.quizzes.first)
        let draw = Draw(bank: try #require(BankID(bank)), count: count, tag: nil, difficulty: nil)
        let newBank = Bank(
            id: oldBank.id, title: oldBank.title,
            questions: [
                Question(
                    id: question.id, points: question.points, difficulty: nil, tags: [], prompt: question.prompt,
                    body: body, explanation: question.explanation, sources: [])
            ])
        let newQuiz = Quiz(
            id: quiz.id, title: quiz.title, instructions: nil, policy: AttemptPolicy(passMark: quiz.policy.passMark),
            shuffling: .all,
            sections: [
                QuizSection(id: try #require(QuizSectionID("s")), title: "一", selections: selections ?? [.draw(draw)])
            ])
        return Course(
            id: course.id, version: course.version, digest: course.digest, language: course.language,
            category: course.category, title: course.title, summary: course.summary, audience: course.audience,
            classHours: course.classHours, modules: course.modules, banks: [newBank], quizzes: [newQuiz],
            completion: CompletionRule(readsAllModules: true, passesQuizzes: [try #require(QuizID(passes))]),
            certificate: nil)
    }

    private static let options = ["甲", "乙"].map {
        Option(text: LocalizedText(RichText($0)), feedback: nil, staysLast: false)
    }

    @Test(
        "keys exist",
        arguments: [
            (.singleChoice(options: options, key: 1), true), (.singleChoice(options: options, key: 2), false),
            (.singleChoice(options: options, key: -1), false), (.singleChoice(options: [], key: 0), false),
            (.multipleChoice(options: options, keys: [0, 1], partialCredit: .none), true),
            (.multipleChoice(options: options, keys: [], partialCredit: .none), false),
            (.multipleChoice(options: options, keys: [1, 0], partialCredit: .none), false),
            (.multipleChoice(options: options, keys: [0, 0], partialCredit: .none), false),
            (.multipleChoice(options: options, keys: [0, 2], partialCredit: .none), false),
            (.shortText(TypedTextKey(accepted: [])), false), (.shortText(TypedTextKey(accepted: ["甲"])), true),
        ] as [(QuestionBody, Bool)])
    func keys(_ body: QuestionBody, _ isSound: Bool) throws {
        #expect(try course(body: body).isSound == isSound)
    }

    private static func number(_ tolerance: NumericKey.Tolerance, factor: Int64 = 1) -> NumericKey {
        let unit = ConvertibleUnit(
            name: "cm", numerator: Quantity(millionths: factor), denominator: Quantity(millionths: 1))
        return NumericKey(value: Quantity(millionths: 0), tolerance: tolerance, unit: "m", otherUnits: [unit])
    }

    private static func text(_ blanks: [Int]) -> LocalizedText {
        LocalizedText(RichText(spans: blanks.map { RichText.Span(.blank($0)) }))
    }

    private static let choice = Blank.choice(options: ["甲", "乙"], key: 1)

    /// The question has one point.
    private static func rubric(_ hundredths: Int...) -> Rubric {
        Rubric(
            criteria: hundredths.map {
                Rubric.Criterion(points: Marks(hundredths: $0), title: "甲", description: nil)
            })
    }

    @Test(
        "parts and their keys fit together",
        arguments: [
            (.numeric(number(.absolute(Quantity(millionths: 0)))), true),
            (.numeric(number(.absolute(Quantity(millionths: -1)))), false),
            (.numeric(number(.relative(hundredthsOfPercent: 1))), true),
            (.numeric(number(.relative(hundredthsOfPercent: 0))), false),
            (.numeric(number(.relative(hundredthsOfPercent: 1), factor: 0)), false),
            (.blanks(text: text([1, 2]), blanks: [choice, choice], partialCredit: .none), true),
            (.blanks(text: text([1]), blanks: [choice, choice], partialCredit: .none), false),
            (.blanks(text: text([2, 1]), blanks: [choice, choice], partialCredit: .none), false),
            (.blanks(text: text([1]), blanks: [.choice(options: ["甲"], key: 1)], partialCredit: .none), false),
            (.blanks(text: text([1]), blanks: [.text(TypedTextKey(accepted: []))], partialCredit: .none), false),
            (.blanks(text: text([]), blanks: [], partialCredit: .none), false),
            (.ordering(items: ["甲", "乙"], key: [1, 0], partialCredit: .none), true),
            (.ordering(items: ["甲", "乙"], key: [1, 1], partialCredit: .none), false),
            (.ordering(items: ["甲"], key: [0], partialCredit: .none), false),
            (.matching(premises: ["甲"], responses: ["一", "二"], key: [1], partialCredit: .none), true),
            (.matching(premises: ["甲"], responses: ["一"], key: [1], partialCredit: .none), false),
            (.matching(premises: ["甲", "乙"], responses: ["一"], key: [0], partialCredit: .none), false),
            (.categorising(categories: ["甲"], items: ["一", "二"], key: [0, 0], partialCredit: .none), true),
            (.categorising(categories: ["甲"], items: ["一", "二"], key: [0, 1], partialCredit: .none), false),
            (.categorising(categories: ["甲"], items: ["一", "二"], key: [0], partialCredit: .none), false),
            (.essay(minimumCharacters: nil, maximumCharacters: 10, rubric: rubric(40, 60)), true),
            (.essay(minimumCharacters: 11, maximumCharacters: 10, rubric: rubric(100)), false),
            (.essay(minimumCharacters: nil, maximumCharacters: 10, rubric: rubric(99)), false),
            (.practicalTask(rubric: rubric(100)), true), (.practicalTask(rubric: rubric()), false),
        ] as [(QuestionBody, Bool)])
    func parts(_ body: QuestionBody, _ isSound: Bool) throws {
        #expect(try course(body: body).isSound == isSound)
    }

    @Test("a section has something, and what it lists exists")
    func selections() throws {
        #expect(try course(selections: [.question(try #require(QuestionID("q1")))]).isSound)
        #expect(try !course(selections: [.question(try #require(QuestionID("q9")))]).isSound)
        #expect(try !course(selections: [.caseStudy(try #require(CaseID("q1")))]).isSound)
        #expect(try !course(selections: []).isSound)
    }

    @Test("a draw takes at least one question and no more than there are", arguments: [-1, 0, 1, 2, .min, .max])
    func draws(_ count: Int) throws {
        #expect(try course(count: count).isSound == (count == 1))
    }

    @Test("what is referred to exists")
    func references() throws {
        #expect(try !course(bank: "other").isSound)
        #expect(try !course(passes: "other").isSound)
    }

    @Test(
        "a count that is no number of questions gives no course",
        arguments: ["-1", "0", "", "99999999999999999999", "+1"])
    func counts(_ count: String) {
        let quiz = MarkedPackage.quiz(#"<draw bank="b" count="\#(count)"/>"#)
        #expect(CourseChecker.check(MarkedPackage(["quizzes/q.xml": quiz]).files).course == nil)
    }

    @Test("a choice without a key gives no course", arguments: ["single-choice", "multiple-choice"])
    func noKey(_ name: String) {
        for option in ["<option>甲</option><option key='false'>乙</option>", ""] {
            let question =
                "<\(name) id='x' points='1'><prompt>问</prompt>\(option)<explanation>因</explanation></\(name)>"
            let bank = MarkedPackage.bank(MarkedPackage.trueFalse("a1") + MarkedPackage.trueFalse("a2") + question)
            #expect(CourseChecker.check(MarkedPackage(["banks/b.xml": bank]).files).course == nil)
        }
    }
}
