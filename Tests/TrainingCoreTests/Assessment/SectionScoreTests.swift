import Testing

@testable import TrainingCore

/// "80 in theory and 80 in practice": sections with pass marks of their own, and what is kept of them.
@Suite struct SectionScoreTests {
    private static let start = Timestamp(milliseconds: 1_764_300_000_000)

    /// Five questions of 20 points in each of two sections, both to be passed with 80 %.
    private func setUp(
        penalty: Int = 0, _ change: (inout AttemptPolicy) -> Void = { _ in }
    ) throws -> (quiz: Quiz, paper: Paper) {
        let questions = try (1...10).map { number in
            Question(
                id: try authoredID("q-\(number)"), points: Marks(hundredths: 2000), difficulty: nil, tags: [],
                prompt: [.paragraph("?")], body: .trueFalse(key: true), explanation: [.paragraph("!")], sources: [])
        }
        let quiz = try quiz(
            selections: [
                ("theory", questions[..<5].map { Selection.question($0.id) }),
                ("practice", questions[5...].map { Selection.question($0.id) }),
            ], shuffling: .nothing, sectionMarks: ["theory": 80, "practice": 80]
        ) {
            $0.wrongAnswerPenalty = Penalty(hundredthsOfPercent: penalty * 100) ?? .none
            change(&$0)
        }
        let course = try course(banks: [("gas", questions)], quizzes: [quiz])
        return (quiz, Paper(course: course, quiz: quiz, seed: 1))
    }

    /// Right answers to the first `theory` and `practice` questions of each section, wrong ones to the rest.
    private func answers(theory: Int, practice: Int) -> [Int: Answer] {
        var answers: [Int: Answer] = [:]
        for number in 1...5 {
            answers[number] = .truth(number <= theory)
            answers[number + 5] = .truth(number <= practice)
        }
        return answers
    }

    @Test(
        "Each section has to be passed, whatever the sum is",
        arguments: [(5, 3, false), (4, 4, true), (3, 5, false), (5, 5, true), (0, 0, false)])
    func sections(theory: Int, practice: Int, hasPassed: Bool) throws {
        let (quiz, paper) = try setUp()
        let score = paper.score(answers(theory: theory, practice: practice), quiz: quiz)
        #expect(score.hasPassed == hasPassed)
        #expect(score.earned == Marks(hundredths: (theory + practice) * 2000))
        #expect(score.sections.map(\.hasPassed) == [theory >= 4, practice >= 4])
    }

    @Test("A wrong answer costs its share, none costs nothing, and no section earns less than nothing")
    func penalties() throws {
        let (quiz, paper) = try setUp(penalty: 25)
        // 3 × 20 − 2 × 5 in theory; 0 − 5 × 5 in practice, which is nothing.
        var given = answers(theory: 3, practice: 0)
        let score = paper.score(given, quiz: quiz)
        #expect(score.sections.map(\.earned.hundredths) == [5000, 0])
        #expect(score.earned == Marks(hundredths: 5000))
        given[4] = nil
        given[5] = nil
        #expect(paper.score(given, quiz: quiz).sections.map(\.earned.hundredths) == [6000, 0])
    }

    @Test("A penalty of a part of a hundredth is rounded down, in favour of the learner")
    func roundedPenalty() throws {
        let third = try #require(Penalty(hundredthsOfPercent: 3333))
        #expect(third.marks(of: Marks(hundredths: 100)) == Marks(hundredths: 33))
        #expect(third.marks(of: Marks(hundredths: 1)) == .zero)
    }

    private func attempt(
        _ number: Int, _ quiz: Quiz, theory: Int, practice: Int, carried: [CarriedSection] = [],
        endedAt: Timestamp = start
    ) throws -> Attempt {
        let (_, whole) = try setUp()
        let paper = whole.leavingOut(Set(carried.map(\.id)))
        var given: [Int: Answer] = [:]
        for item in paper.items {
            let place = Int(item.question.id.rawValue.dropFirst(2)) ?? 0
            given[item.number] = .truth(place <= 5 ? place <= theory : place - 5 <= practice)
        }
        let score = paper.score(given, quiz: quiz, carried: carried)
        return Attempt(
            id: recordID(number), enrolment: recordID(100), quiz: quiz.id, number: number, seed: 1, startedAt: endedAt,
            carried: carried, sitting: Sitting(deadline: nil),
            outcome: AttemptOutcome(endedAt: endedAt, reason: .submitted, score: score))
    }

    private func carried(_ quiz: Quiz, after attempts: [Attempt], on day: String) throws -> [CarriedSection] {
        let zone = CivilZone.fixed(offsetSeconds: 8 * 3600)
        return quiz.carriedSections(
            after: attempts, today: try #require(CivilDate(day)), date: zone.date)
    }

    @Test("A passed section is kept for its months, to the day, and need not be sat again")
    func kept() throws {
        let (quiz, paper) = try setUp { $0.keepPassedMonths = 12 }
        // 2025-11-28 in Shanghai.
        let first = try attempt(1, quiz, theory: 4, practice: 3)
        let theory = try carried(quiz, after: [first], on: "2026-11-28")
        #expect(theory.map(\.id.rawValue) == ["theory"])
        #expect(theory.map(\.earned.hundredths) == [8000] && theory.map(\.passedAt) == [Self.start])
        #expect(try carried(quiz, after: [first], on: "2026-11-29").isEmpty)
        let rest = paper.leavingOut(Set(theory.map(\.id)))
        #expect(rest.items.map(\.number) == [1, 2, 3, 4, 5])
        #expect(rest.items.map(\.section.rawValue) == Array(repeating: "practice", count: 5))
        // The second attempt has only the practice, and passes with both.
        let second = try attempt(2, quiz, theory: 0, practice: 4, carried: theory)
        #expect(second.outcome?.score.hasPassed == true)
        #expect(second.outcome?.score.earned == Marks(hundredths: 16_000))
        #expect(second.outcome?.score.possible == Marks(hundredths: 20_000))
    }

    /// What the second attempt counts once the result of the first has become `theory` right answers.
    private func corrected(
        first: (theory: Int, practice: Int), second: (theory: Int, practice: Int), theory: Int
    ) throws -> (before: Score?, carried: [CarriedSection], after: Score) {
        let (quiz, _) = try setUp { $0.keepPassedMonths = 12 }
        let one = try attempt(1, quiz, theory: first.theory, practice: first.practice)
        let day = Self.start.adding(seconds: 86_400)
        let kept = try carried(quiz, after: [one], on: "2025-11-29")
        let two = try attempt(2, quiz, theory: second.theory, practice: second.practice, carried: kept, endedAt: day)
        let now = try attempt(1, quiz, theory: theory, practice: first.practice)
        let own = try #require(two.outcome?.score)
        let carried = quiz.carriedSections(
            of: two, own: own, after: [now], date: CivilZone.fixed(offsetSeconds: 8 * 3600).date)
        let (_, whole) = try setUp()
        let paper = whole.leavingOut(Set(kept.map(\.id)))
        var given: [Int: Answer] = [:]
        for item in paper.items {
            let place = Int(item.question.id.rawValue.dropFirst(2)) ?? 0
            given[item.number] = .truth(place <= 5 ? place <= second.theory : place - 5 <= second.practice)
        }
        return (own, carried, paper.score(given, quiz: quiz, carried: carried))
    }

    @Test("A section that is carried has the points that its own attempt has after a correction, passed or not")
    func correctedOrigin() throws {
        let better = try corrected(first: (4, 3), second: (0, 4), theory: 5)
        #expect(better.before?.earned.hundredths == 16_000 && better.after.earned.hundredths == 18_000)
        let worse = try corrected(first: (4, 3), second: (0, 4), theory: 3)
        #expect(worse.before?.hasPassed == true && !worse.after.hasPassed)
        #expect(worse.after.sections.map(\.hasPassed) == [false, true])
    }

    @Test("Who had to sit a section again for a wrong key gets the pass that was theirs, and keeps what is better")
    func correctedRepetition() throws {
        let failed = try corrected(first: (3, 3), second: (3, 4), theory: 4)
        #expect(failed.before?.hasPassed == false && failed.after.hasPassed)
        #expect(failed.carried.map(\.id.rawValue) == ["theory"] && failed.after.earned.hundredths == 16_000)
        let passed = try corrected(first: (3, 3), second: (5, 3), theory: 4)
        #expect(passed.carried.isEmpty && passed.after == passed.before)
    }

    @Test("A pass that a correction found does not grow younger in the attempt that counts it")
    func correctedAge() throws {
        let (quiz, _) = try setUp { $0.keepPassedMonths = 1 }
        let day = Self.start.adding(seconds: 20 * 86_400)
        let one = try attempt(1, quiz, theory: 4, practice: 3)
        let two = try attempt(2, quiz, theory: 3, practice: 3, endedAt: day)
        let own = try #require(two.outcome?.score)
        let zone = CivilZone.fixed(offsetSeconds: 8 * 3600)
        let counted = quiz.carriedSections(of: two, own: own, after: [one], date: zone.date)
        #expect(counted.map(\.passedAt) == [Self.start])
        let (_, paper) = try setUp()
        let score = paper.score([:], quiz: quiz, carried: counted)
        #expect(SectionScore.decode(try #require(SectionScore.encode(score.sections))) == score.sections)
        let corrected = two.ended(AttemptOutcome(endedAt: day, reason: .submitted, score: score))
        #expect(try carried(quiz, after: [one, corrected], on: "2025-12-28").map(\.passedAt) == [Self.start])
        #expect(try carried(quiz, after: [one, corrected], on: "2025-12-29").isEmpty)
    }

    @Test("Where every section is passed by one attempt or another, a correction counts them all")
    func correctedWhole() throws {
        // Theory was carried; practice was failed again, and turns out to have been passed before.
        let (quiz, _) = try setUp { $0.keepPassedMonths = 12 }
        let one = try attempt(1, quiz, theory: 4, practice: 3)
        let kept = try carried(quiz, after: [one], on: "2025-11-29")
        let two = try attempt(
            2, quiz, theory: 0, practice: 2, carried: kept, endedAt: Self.start.adding(seconds: 86_400))
        let now = try attempt(1, quiz, theory: 4, practice: 4)
        let counted = quiz.carriedSections(
            of: two, own: try #require(two.outcome?.score), after: [now],
            date: CivilZone.fixed(offsetSeconds: 8 * 3600).date)
        #expect(counted.map(\.id.rawValue) == ["theory", "practice"])
    }

    @Test("Where every section was passed and only points lacked, a second attempt is marked by itself")
    func onlyPointsLacked() throws {
        let (quiz, _) = try setUp { $0.keepPassedMonths = 12 }
        let one = try attempt(1, quiz, theory: 4, practice: 4)
        let two = try attempt(2, quiz, theory: 3, practice: 5, endedAt: Self.start.adding(seconds: 86_400))
        let counted = quiz.carriedSections(
            of: two, own: try #require(two.outcome?.score), after: [one],
            date: CivilZone.fixed(offsetSeconds: 8 * 3600).date)
        #expect(counted.isEmpty)
    }

    @Test("A section that is carried on does not grow younger")
    func age() throws {
        let (quiz, _) = try setUp { $0.keepPassedMonths = 1 }
        let first = try attempt(1, quiz, theory: 5, practice: 0)
        let theory = try carried(quiz, after: [first], on: "2025-12-27")
        let second = try attempt(
            2, quiz, theory: 0, practice: 1, carried: theory, endedAt: Self.start.adding(seconds: 20 * 86_400))
        #expect(try carried(quiz, after: [first, second], on: "2025-12-28").map(\.passedAt) == [Self.start])
        #expect(try carried(quiz, after: [first, second], on: "2025-12-29").isEmpty)
    }

    @Test("Without a rule nothing is kept, and neither is everything at once")
    func notKept() throws {
        let (plain, _) = try setUp()
        #expect(try carried(plain, after: [try attempt(1, plain, theory: 5, practice: 0)], on: "2025-11-28").isEmpty)
        // Both were passed, at different times, but 80 % of all is more than they have together.
        let (quiz, _) = try setUp {
            $0.keepPassedMonths = 12
            $0.passMark = PassMark(hundredthsOfPercent: 9500) ?? $0.passMark
        }
        let attempts = [
            try attempt(1, quiz, theory: 4, practice: 0), try attempt(2, quiz, theory: 0, practice: 4),
        ]
        #expect(try carried(quiz, after: attempts, on: "2025-11-28").isEmpty)
    }

    @Test("Sections are read back from their stored form, and from nothing else")
    func encoding() throws {
        let (quiz, paper) = try setUp()
        let sections = paper.score(answers(theory: 4, practice: 3), quiz: quiz).sections
        #expect(SectionScore.encode(sections) == "theory:8000/10000/0+ practice:6000/10000/0-")
        #expect(SectionScore.decode("theory:8000/10000/0+ practice:6000/10000/0-") == sections)
        #expect(SectionScore.encode([]) == nil)
        for broken in ["theory", "theory:1/2/3", "theory:1/2+", "Theory:1/2/3+", "theory:1/x/3+", "theory:1/2/3/4+"] {
            #expect(SectionScore.decode(broken) == nil, "\(broken)")
        }
        let carried = [
            CarriedSection(
                id: try authoredID("theory"), earned: Marks(hundredths: 8000), possible: Marks(hundredths: 10_000),
                passedAt: Self.start)
        ]
        #expect(CarriedSection.encode(carried) == "theory:8000/10000@1764300000000")
        #expect(CarriedSection.decode("theory:8000/10000@1764300000000") == carried)
        #expect(CarriedSection.decode("theory:8000/10000") == nil)
    }
}
