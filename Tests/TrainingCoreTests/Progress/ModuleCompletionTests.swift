import Testing

@testable import TrainingCore

@Suite struct ModuleCompletionTests {
    private static func evidence(
        read: Bool = false, minutes: Int64 = 0, attended: Int = 0, signed: Bool = false
    ) -> ModuleEvidence {
        var evidence = ModuleEvidence()
        (evidence.isRead, evidence.engaged) = (read, minutes * 60_000)
        (evidence.attendedMinutes, evidence.isSignedOff) = (attended, signed)
        return evidence
    }

    /// Ten minutes of reading, the quiz `final`, 90 minutes of attendance and a sign-off.
    private static func conditions() throws -> [ModuleCondition] {
        [.read(minutes: 10), .passQuiz(try authoredID("final")), .attend(minutes: 90), .signOff]
    }

    @Test(
        "All conditions, or any, complete a module",
        arguments: [
            (false, 0, 0, false, false, false, false), (true, 10, 90, true, true, true, true),
            (true, 10, 0, false, false, false, true), (true, 9, 0, false, false, false, false),
            (false, 10, 0, false, false, false, false), (false, 0, 90, false, false, false, true),
            (false, 0, 89, false, false, false, false), (false, 0, 0, true, false, false, true),
            (false, 0, 0, false, true, false, true), (true, 10, 90, true, false, false, true),
            (true, 10, 90, false, true, false, true), (true, 10, 89, true, true, false, true),
            (true, 9, 90, true, true, false, true),
        ] as [(Bool, Int64, Int, Bool, Bool, Bool, Bool)])
    func table(
        read: Bool, minutes: Int64, attended: Int, signed: Bool, passed: Bool, all: Bool, any: Bool
    ) throws {
        let evidence = Self.evidence(read: read, minutes: minutes, attended: attended, signed: signed)
        let quizzes: Set<QuizID> = passed ? [try authoredID("final")] : []
        for (needs, expected) in [(ModuleCompletion.Needs.all, all), (.any, any)] {
            let completion = ModuleCompletion(needs: needs, conditions: try Self.conditions())
            #expect(completion.isMet(evidence, passedQuizzes: quizzes) == expected, "\(needs)")
            #expect(completion.missing(evidence, passedQuizzes: quizzes).isEmpty == expected, "\(needs)")
        }
    }

    @Test("What is missing is said in seconds and minutes, rounded up")
    func missing() throws {
        let completion = ModuleCompletion(needs: .all, conditions: try Self.conditions())
        var evidence = Self.evidence(attended: 30)
        evidence.engaged = 599_001
        #expect(
            completion.missing(evidence, passedQuizzes: []) == [
                .reading(seconds: 1), .quiz(try authoredID("final")), .attendance(minutes: 60), .signOff,
            ])
        evidence.engaged = 600_000
        #expect(completion.missing(evidence, passedQuizzes: []).first == .reading(seconds: 0))
        evidence.isRead = true
        #expect(completion.missing(evidence, passedQuizzes: []).first == .quiz(try authoredID("final")))
    }

    @Test("A correction of the attendance below zero asks for no more than the whole")
    func negativeAttendance() {
        let condition = ModuleCondition.attend(minutes: 90)
        #expect(condition.missing(Self.evidence(attended: -5), passedQuizzes: []) == .attendance(minutes: 90))
    }

    @Test("A module without conditions is completed by reading it in whatever time")
    func reading() {
        #expect(!ModuleCompletion.reading.isMet(Self.evidence(minutes: 500), passedQuizzes: []))
        #expect(ModuleCompletion.reading.isMet(Self.evidence(read: true), passedQuizzes: []))
    }

    @Test("Where evidence was kept from completes nothing: the evidence does")
    func carried() throws {
        let completion = ModuleCompletion(needs: .all, conditions: try Self.conditions())
        var evidence = ModuleEvidence()
        evidence.carriedFrom = recordID(4)
        #expect(!completion.isMet(evidence, passedQuizzes: []))
    }
}

@Suite struct QuizOfModuleTests {
    /// `first` is read for ten minutes and then its quiz passed, `second` requires it and is read or its quiz passed.
    private static func course() throws -> Course {
        let plain = try TrainingCoreTests.course(
            modules: ["first", "second"],
            quizzes: try ["one", "two", "final"].map { try quiz($0, selections: []) }, passesQuizzes: ["final"])
        let first = ModuleCompletion(
            needs: .all, conditions: [.read(minutes: 10), .passQuiz(try authoredID("one"))])
        let second = ModuleCompletion(needs: .any, conditions: [.read(minutes: nil), .passQuiz(try authoredID("two"))])
        return Course(
            id: plain.id, version: plain.version, digest: plain.digest, language: plain.language,
            category: plain.category, title: plain.title, summary: plain.summary, audience: plain.audience,
            classHours: plain.classHours,
            modules: [
                Module(id: try authoredID("first"), title: "1", completion: first, sections: []),
                Module(
                    id: try authoredID("second"), title: "2", requires: [try authoredID("first")], completion: second,
                    sections: []),
            ], banks: [], quizzes: plain.quizzes, completion: plain.completion, certificate: nil)
    }

    @Test(
        "A quiz of a module is sat when its turn has come, after the reading where both are wanted",
        arguments: [
            ("one", false, [], EnrolmentError.modulesUnread), ("one", true, [], nil),
            ("two", true, [], .requirementsUnread), ("two", true, ["one"], nil),
            ("final", true, ["one"], .modulesUnread), ("final", true, ["one", "two"], nil),
        ] as [(String, Bool, [String], EnrolmentError?)])
    func turn(quiz: String, readsFirst: Bool, passed: [String], refusal: EnrolmentError?) throws {
        var evidence = ModuleEvidence()
        (evidence.isRead, evidence.engaged) = (readsFirst, readsFirst ? 600_000 : 0)
        let progress = Progress(
            modules: [try authoredID("first"): evidence], passedQuizzes: Set(try passed.map { try authoredID($0) }))
        let course = try Self.course()
        if let refusal {
            #expect(throws: refusal) { try course.checkQuizMayStart(try authoredID(quiz), progress) }
        } else {
            #expect(throws: Never.self) { try course.checkQuizMayStart(try authoredID(quiz), progress) }
        }
    }
}
