import CoursePackages
import Foundation
import LamproomAPI
import Testing

@testable import LamproomLoad

@Suite struct LoadCourseTests {
    private func item(
        _ kind: LoadQuestion.Kind, options: [String]? = nil, items: [String]? = nil, responses: [String]? = nil
    ) -> PaperItemView {
        PaperItemView(
            number: 1, section: "all", kind: kind.element, points: Points.text(kind.points),
            prompt: [.paragraph(LoadQuestion(kind: kind, number: 1).prompt)],
            options: options?.map { .plain($0) }, items: items?.map { .plain($0) },
            responses: responses?.map { .plain($0) })
    }

    @Test func `the course is one that can be published, with papers of twenty questions`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lamproom-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in LoadCourse().files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
        let result = CourseChecker.check(PackageFiles.read(path: folder.path).files)
        #expect(result.course != nil, "\(result.diagnostics)")
        #expect(LoadCourse.kinds.reduce(0) { $0 + $1.drawn } == LoadCourse.itemCount)
    }

    @Test func `a question is found by its prompt and its kind`() {
        let course = LoadCourse()
        #expect(course.question(of: item(.trueFalse))?.number == 1)
        #expect(Set(course.questions.map(\.prompt)).count == course.questions.count)
        let stranger = PaperItemView(number: 1, section: "all", kind: "true-false", points: "1", prompt: [])
        #expect(course.question(of: stranger) == nil)
    }

    @Test func `choices earn what their words are worth, wherever they stand`() {
        let single = LoadQuestion(kind: .singleChoice, number: 1)
        let shown = item(.singleChoice, options: single.options.map(\.text).reversed())
        // The key of number 1 is the second of four as written, so the third here.
        #expect(single.options.map(\.isKey) == [false, true, false, false])
        #expect((1...4).map { single.earned(AnswerView(choice: $0), of: shown) } == [0, 0, 200, 0])

        let multiple = LoadQuestion(kind: .multipleChoice, number: 1)
        let five = item(.multipleChoice, options: multiple.options.map(\.text))
        #expect(multiple.options.map(\.isKey) == [false, true, false, true, false])
        #expect(multiple.earned(AnswerView(choices: [2, 4]), of: five) == 350)
        #expect(multiple.earned(AnswerView(choices: [2]), of: five) == 175)
        #expect(multiple.earned(AnswerView(choices: [1, 2, 4]), of: five) == 175)
        #expect(multiple.earned(AnswerView(choices: [1, 2]), of: five) == 0)
        #expect(multiple.earned(AnswerView(choices: [1, 3, 5]), of: five) == 0)
        #expect(multiple.earned(nil, of: five) == 0)
    }

    @Test func `a length counts in metres and centimetres, a tenth of a metre more or less`() {
        let question = LoadQuestion(kind: .numeric, number: 1)
        let shown = item(.numeric)
        // 10.25 m
        for typed in ["10.25", "10.25 m", "1025 cm", "10.15", "10.35 m", "1035 cm"] {
            #expect(question.earned(AnswerView(number: typed), of: shown) == 250, "\(typed)")
        }
        for typed in ["10.14", "10.36 m", "1036 cm", "1025", "", "m"] {
            #expect(question.earned(AnswerView(number: typed), of: shown) == 0, "\(typed)")
        }
    }

    @Test func `an order earns by neighbours, a matching by pairs`() {
        let ordering = LoadQuestion(kind: .ordering, number: 1)
        let shown = item(.ordering, items: ordering.steps)
        #expect(ordering.earned(AnswerView(order: [1, 2, 3, 4, 5]), of: shown) == 400)
        #expect(ordering.earned(AnswerView(order: [3, 4, 5, 1, 2]), of: shown) == 300)
        #expect(ordering.earned(AnswerView(order: [5, 4, 3, 2, 1]), of: shown) == 0)

        let matching = LoadQuestion(kind: .matching, number: 1)
        let sides = item(
            .matching, items: matching.pairs.map(\.left), responses: matching.pairs.map(\.right) + [matching.distractor]
        )
        #expect(matching.earned(AnswerView(assignment: [1, 2, 3, 4]), of: sides) == 400)
        #expect(matching.earned(AnswerView(assignment: [1, 3, 2, 0]), of: sides) == 100)
        #expect(matching.earned(AnswerView(assignment: [5, 5, 5, 5]), of: sides) == 0)
    }

    @Test(arguments: LoadQuestion.Kind.allCases)
    func `an answer that is meant to be right earns all points`(_ kind: LoadQuestion.Kind) {
        var random = Randomness(seed: 7)
        for number in 1...6 {
            let question = LoadQuestion(kind: kind, number: number)
            let shown = item(
                kind, options: random.shuffled(question.options.map(\.text)),
                items: random.shuffled(kind == .ordering ? question.steps : question.pairs.map(\.left)),
                responses: random.shuffled(question.pairs.map(\.right) + [question.distractor]))
            #expect(question.earned(question.answer(to: shown, isRight: true, &random), of: shown) == kind.points)
        }
    }

    @Test func `points are written as the service writes them`() {
        #expect([0, 5, 50, 100, 1234, 1250].map(Points.text) == ["0", "0.05", "0.5", "1", "12.34", "12.5"])
    }
}
