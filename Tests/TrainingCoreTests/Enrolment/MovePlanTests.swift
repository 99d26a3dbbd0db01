import Testing

@testable import TrainingCore

@Suite struct MovePlanTests {
    /// Modules `a`, `b` and `c` with a text each, a bank of three questions, and quizzes that draw from it.
    private static func version(
        texts: [String: String] = [:], completions: [String: ModuleCompletion] = [:],
        modules: [String] = ["a", "b", "c"],
        prompts: [String: String] = [:], tags: [String: [String]] = [:], count: Int = 1,
        pictures: [String: ContentDigest] = [:]
    ) throws -> Course {
        let questions = try ["q-1", "q-2", "q-3"].map { id in
            Question(
                id: try authoredID(id), points: Marks(hundredths: 100), difficulty: nil, tags: tags[id] ?? ["t"],
                prompt: [.paragraph(LocalizedText(RichText(prompts[id] ?? id)))], body: .trueFalse(key: true),
                explanation: [.paragraph("e")], sources: [])
        }
        let draw = Draw(bank: try authoredID("bank"), count: count, tag: "t", difficulty: nil)
        let plain = try course(
            banks: [("bank", questions)],
            quizzes: [
                try quiz("drawn", selections: [("s", [.draw(draw)])]),
                try quiz("listed", selections: [("s", [.question(try authoredID("q-1"))])]),
            ])
        return Course(
            id: plain.id, version: plain.version, digest: plain.digest, language: plain.language,
            category: plain.category, title: plain.title, summary: plain.summary, audience: plain.audience,
            classHours: plain.classHours,
            modules: try modules.map { id in
                Module(
                    id: try authoredID(id), title: LocalizedString(id), completion: completions[id] ?? .reading,
                    sections: [
                        ModuleSection(
                            title: "s",
                            blocks: [
                                .paragraph(LocalizedText(RichText(texts[id] ?? id))),
                                .figure(file: "\(id).png", alternative: "f", caption: nil),
                            ])
                    ])
            }, banks: plain.banks, quizzes: plain.quizzes, completion: plain.completion, certificate: nil,
            pictures: pictures)
    }

    private static func progress(read: [String] = [], opened: [String] = [], passed: [String] = []) throws -> Progress {
        var progress = Progress(
            readModules: Set(try read.map { try authoredID($0) }),
            passedQuizzes: Set(try passed.map { try authoredID($0) }))
        for id in opened {
            var evidence = ModuleEvidence()
            evidence.isOpened = true
            progress.modules[try authoredID(id)] = evidence
        }
        return progress
    }

    @Test("What is the same is kept, what has changed is done again, what is new is new")
    func modules() throws {
        let plan = MovePlan(
            from: try Self.version(), to: try Self.version(texts: ["b": "other"], modules: ["a", "b", "c", "d"]),
            try Self.progress(read: ["a", "b"], opened: ["c"]), satQuizzes: [])
        #expect(plan.keptModules.map(\.rawValue) == ["a"])
        #expect(plan.continuedModules.map(\.rawValue) == ["c"])
        #expect(plan.repeatedModules.map(\.rawValue) == ["b"])
        #expect(plan.addedModules.map(\.rawValue) == ["d"])
    }

    @Test("Another picture under the same path, and other conditions, are changes")
    func picturesAndConditions() throws {
        let old = try Self.version(pictures: ["a.png": try digest("a"), "b.png": try digest("b")])
        let new = try Self.version(
            completions: ["c": ModuleCompletion(needs: .all, conditions: [.read(minutes: 5)])],
            pictures: ["a.png": try digest("a"), "b.png": try digest("c")])
        let plan = MovePlan(from: old, to: new, try Self.progress(read: ["a", "b", "c"]), satQuizzes: [])
        #expect(plan.keptModules.map(\.rawValue) == ["a"])
        #expect(plan.repeatedModules.map(\.rawValue) == ["b", "c"])
    }

    @Test(
        "A quiz is kept as long as it and every question that it can draw are the same",
        arguments: [
            ([:], [:], 1, ["drawn", "listed"], []), (["q-2": "other"], [:], 1, ["listed"], ["drawn"]),
            (["q-1": "other"], [:], 1, [], ["drawn", "listed"]), ([:], [:], 2, ["listed"], ["drawn"]),
            ([:], ["q-3": ["u"]], 1, ["listed"], ["drawn"]),
        ] as [([String: String], [String: [String]], Int, [String], [String])])
    func quizzes(
        prompts: [String: String], tags: [String: [String]], count: Int, kept: [String], repeated: [String]
    ) throws {
        let plan = MovePlan(
            from: try Self.version(), to: try Self.version(prompts: prompts, tags: tags, count: count),
            try Self.progress(passed: ["drawn", "listed"]), satQuizzes: [])
        #expect(plan.keptQuizzes.map(\.rawValue) == kept)
        #expect(plan.repeatedQuizzes.map(\.rawValue) == repeated)
    }

    @Test("Attempts without a pass go on counting at a quiz that is the same")
    func satQuizzes() throws {
        let sat = Set(try ["drawn", "listed"].map { try authoredID($0) as QuizID })
        let plan = MovePlan(
            from: try Self.version(), to: try Self.version(prompts: ["q-2": "other"]),
            try Self.progress(passed: ["drawn"]), satQuizzes: sat)
        #expect(plan.continuedQuizzes.map(\.rawValue) == ["listed"])
        #expect(plan.repeatedQuizzes.map(\.rawValue) == ["drawn"] && plan.keptQuizzes.isEmpty)
    }

    @Test("Attendance at sessions about the whole course goes along to modules that ask for it, opened or not")
    func attendance() throws {
        let completions = ["a": ModuleCompletion(needs: .all, conditions: [.attend(minutes: 90)])]
        var progress = try Self.progress()
        progress.attendedMinutes = 60
        let plan = MovePlan(
            from: try Self.version(completions: completions), to: try Self.version(completions: completions),
            progress, satQuizzes: [])
        #expect(plan.continuedModules.map(\.rawValue) == ["a"])
        progress.attendedMinutes = 90
        let done = MovePlan(
            from: try Self.version(completions: completions), to: try Self.version(completions: completions),
            progress, satQuizzes: [])
        #expect(done.keptModules.map(\.rawValue) == ["a"] && done.continuedModules.isEmpty)
    }

    @Test(
        "What stands against a move is said, the weightiest first",
        arguments: [
            (.completed, true, true, (true, true), .completed), (.withdrawn, false, true, (true, true), .notActive),
            (.superseded, true, false, (false, false), .notActive), (.active, true, true, (true, true), .newest),
            (.active, false, true, (true, true), .inClass), (.active, false, false, (true, true), .attemptRunning),
            (.active, false, false, (true, false), .attemptRunning),
            (.active, false, false, (false, true), .gradingPending), (.active, false, false, (false, false), nil),
        ] as [(Enrolment.State, Bool, Bool, (isRunning: Bool, isWaiting: Bool), MoveObstacle?)])
    func obstacles(
        state: Enrolment.State, isNewest: Bool, isInClass: Bool, attempts: (isRunning: Bool, isWaiting: Bool),
        expected: MoveObstacle?
    ) throws {
        let newest = try Self.version()
        let enrolment = Enrolment(
            id: recordID(1), person: recordID(2), course: newest.id,
            digest: isNewest ? newest.digest : try digest("fedcba9876543210"), enrolledAt: Timestamp(milliseconds: 0),
            due: nil,
            state: state)
        #expect(
            MoveObstacle(
                enrolment, newest: newest, isInClass: isInClass, hasRunning: attempts.isRunning,
                hasWaiting: attempts.isWaiting)
                == expected)
    }

    @Test("A question that the quiz cannot draw may change")
    func unreachable() throws {
        let plan = MovePlan(
            from: try Self.version(tags: ["q-3": ["u"]]),
            to: try Self.version(prompts: ["q-3": "other"], tags: ["q-3": ["u"]]),
            try Self.progress(passed: ["drawn"]), satQuizzes: [])
        #expect(plan.keptQuizzes.map(\.rawValue) == ["drawn"])
    }

    @Test("A module that a quiz completed goes on where the quiz has changed")
    func moduleOfChangedQuiz() throws {
        let completions = [
            "a": ModuleCompletion(needs: .all, conditions: [.read(minutes: nil), .passQuiz(try authoredID("listed"))]),
            "b": ModuleCompletion(needs: .any, conditions: [.read(minutes: nil), .passQuiz(try authoredID("listed"))]),
        ]
        let plan = MovePlan(
            from: try Self.version(completions: completions),
            to: try Self.version(completions: completions, prompts: ["q-1": "other"]),
            try Self.progress(read: ["a", "b"], passed: ["listed"]), satQuizzes: [])
        #expect(plan.continuedModules.map(\.rawValue) == ["a"])
        #expect(plan.keptModules.map(\.rawValue) == ["b"])
    }
}
