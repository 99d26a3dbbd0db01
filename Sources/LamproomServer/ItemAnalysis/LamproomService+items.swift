import Storage
import TrainingCore

extension LamproomService {
    /// Enrolments read at a time.
    private static let pageSize = 500

    /// Analyses the items of a quiz, page by page: papers are made again from their seeds, off the cooperative pool.
    ///
    /// - Throws: `EnrolmentError.noSuchQuiz`; `Gate.Full` while others wait for an analysis already.
    func itemReport(_ filter: ItemAnalysisFilter) async throws -> ItemReport {
        let course = try await courses.course(filter.digest)
        guard let quiz = course.quiz(filter.quiz) else { throw EnrolmentError.noSuchQuiz }
        let questions = course.banks.flatMap(\.questions)
        var filter = filter
        filter.hasGrades = questions.contains { $0.body.rubric != nil }
        return try await analysing.pass { [filter] in
            var analysis = ItemAnalysis(questions: questions.map { AnalysedQuestion($0) })
            var cursor: EnrolmentCursor? = .start
            while let place = cursor {
                let page = try await database.read {
                    try ItemAnalysisQueries.page(filter, after: place, limit: Self.pageSize, in: $0)
                }
                cursor = page.next
                guard !page.attempts.isEmpty else { continue }
                analysis = try await offPool { [analysis] in
                    var next = analysis
                    for attempt in page.attempts { next.add(attempt.responses(to: quiz, of: course)) }
                    return next
                }
            }
            return ItemReport(analysis)
        }
    }
}

extension AnalysedAttempt {
    /// To every item of the attempt's paper that can be counted.
    fileprivate func responses(to quiz: Quiz, of course: Course) -> [ItemResponse] {
        Paper(course: course, quiz: quiz, seed: seed, algorithm: algorithm).items.compactMap { item in
            item.response(to: answers[item.number], grade: grades[item.number], seconds: seconds[item.number])
        }
    }
}
