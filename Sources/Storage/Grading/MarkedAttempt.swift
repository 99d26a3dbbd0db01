package import TrainingCore

/// A finished attempt with everything that its result follows from.
package struct MarkedAttempt: Sendable {
    package let attempt: Attempt
    package let quiz: Quiz
    /// With the keys that hold: those of the attempt's own version, and over them those of each later result.
    package let paper: Paper
    package let answers: [Int: Answer]
    /// What people gave, by item.
    package let grades: [Int: Marks]
    /// The results that followed the first one.
    package let results: [AttemptResult]

    /// - Throws: `VersionMissing`, `EnrolmentError.noSuchQuiz`.
    package init(
        _ attempt: Attempt, of row: EnrolmentRow, versions: CourseVersions, in transaction: any Transaction
    ) throws {
        let course = try versions.course(row.enrolment.digest)
        let quiz = try QuizConditions.quiz(of: attempt, course: course, in: transaction)
        let results = try ResultQueries.results(of: attempt.id, in: transaction)
        let later = try results.map(\.digest).filter { $0 != course.digest }.map { try versions.course($0) }
        self.attempt = attempt
        self.quiz = quiz
        self.results = results
        paper = attempt.paper(quiz, of: course).rekeyed(by: later)
        answers = try AttemptQueries.finalAnswers(attempt.id, in: transaction)
        grades = try GradingQueries.marks(of: attempt.id, in: transaction)
    }

    /// The digest of the version whose keys hold.
    package func digest(of row: EnrolmentRow) -> ContentDigest { results.last?.digest ?? row.enrolment.digest }

    /// The marks of an item with the keys of `paper`; nil while a person has yet to give them.
    package func marks(of item: PaperItem) -> Marks? {
        item.marks(for: answers[item.number]) ?? grades[item.number]
    }

    /// The result with the keys of `paper`, which is this one's or one with other keys.
    ///
    /// - Parameters:
    ///   - earlier: the attempts at the quiz before this one, in their order, with the results that hold.
    package func score(with paper: Paper, after earlier: [Attempt], context: CommandContext) -> Score {
        quiz.score(attempt, paper, answers, grades: grades, after: earlier, date: context.date)
    }
}
