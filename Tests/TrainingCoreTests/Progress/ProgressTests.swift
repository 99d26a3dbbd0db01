import Testing

@testable import TrainingCore

@Suite struct ProgressTests {
    /// Two modules, `first` and `second`, and two quizzes that may have to be passed, `middle` and `final`.
    @Test(
        "The steps are the modules and quizzes that complete the course, and no others",
        arguments: [
            (true, [], [], [], 0, 2),
            (true, [], ["first"], [], 1, 2),
            (true, [], ["first", "second"], [], 2, 2),
            (true, ["final"], ["first", "second"], [], 2, 3),
            (true, ["final"], ["first", "second"], ["final"], 3, 3),
            (true, ["final"], ["first"], ["final"], 2, 3),
            (true, ["middle", "final"], ["second"], ["middle"], 2, 4),
            (true, ["final"], ["first", "second", "removed"], ["middle"], 2, 3),
            (false, ["final"], [], [], 0, 1),
            (false, ["final"], ["first", "second"], [], 0, 1),
            (false, ["final"], [], ["final"], 1, 1),
            (false, ["final"], [], ["middle"], 0, 1),
        ])
    func steps(
        readsAllModules: Bool, toPass: [String], read: [String], passed: [String], done: Int, total: Int
    ) throws {
        let course = try course(
            modules: ["first", "second"], readsAllModules: readsAllModules, passesQuizzes: toPass)
        let progress = try Self.progress(read: read, passed: passed)
        let steps = course.steps(progress)
        #expect(steps.done == done)
        #expect(steps.total == total)
        #expect(course.isCompleted(by: progress) == (done == total))
    }

    @Test("A course without a condition is completed by nothing")
    func noCondition() throws {
        let course = try course(readsAllModules: false, passesQuizzes: [])
        #expect(try !course.isCompleted(by: Self.progress(read: ["first"], passed: ["final"])))
    }

    @Test(
        "A quiz starts when every module that has to be read is read",
        arguments: [[], ["first"], ["second"], ["other"]])
    func unread(read: [String]) throws {
        let strict = try course(modules: ["first", "second"], readsAllModules: true, passesQuizzes: ["final"])
        let free = try course(modules: ["first", "second"], readsAllModules: false, passesQuizzes: ["final"])
        let progress = try Self.progress(read: read, passed: ["final"])
        #expect(throws: EnrolmentError.modulesUnread) { try strict.checkQuizMayStart(progress) }
        #expect(throws: Never.self) { try free.checkQuizMayStart(progress) }
    }

    @Test("A quiz may start once all modules are read")
    func read() throws {
        let course = try course(modules: ["first", "second"], readsAllModules: true)
        let progress = try Self.progress(read: ["second", "first"], passed: [])
        #expect(throws: Never.self) { try course.checkQuizMayStart(progress) }
    }

    private static func progress(read: [String], passed: [String]) throws -> Progress {
        Progress(
            readModules: Set(try read.map { try authoredID($0) }),
            passedQuizzes: Set(try passed.map { try authoredID($0) }))
    }
}
