/// The results of an item analysis as they may be shown: what could be read back to single persons is left out.
///
/// - Below five attempts (`leastShown`) there are no statistics at all, only their number: who knows who sat the quiz would
///   learn what each of them did. The same holds for each question, of which a drawn paper may have few attempts.
/// - The shares of the two groups are left out below 19 attempts, for a group would have fewer than five persons, and the
///   upper one of a small class is known by name. What follows from them for the question, its discrimination and its flags,
///   is shown.
///
/// Two reports over days that differ by one attempt can still be compared; to prevent that would mean to refuse the days.
/// Those who may ask for reports are those who write the questions.
package struct ItemReport: Equatable, Sendable {
    /// The smallest number of attempts of which anything is shown.
    package static let leastShown = 5

    package let attempts: Int
    /// Attempts without any answer, which count for nothing else.
    package let blanks: Int
    /// Nil below `leastShown` attempts.
    package let quiz: QuizStatistics?
    /// The most suspicious first: by flags, then by discrimination and by id. Without statistics those that too few had, and last
    /// those that are void.
    package let questions: [Question]

    package struct Question: Equatable, Sendable {
        package let id: QuestionID
        /// How many attempts had it.
        package let count: Int
        /// Nil below `leastShown` attempts, and of a void question.
        package let statistics: QuestionStatistics?
        package let isVoid: Bool
    }

    package init(_ analysis: ItemAnalysis) {
        attempts = analysis.attempts
        blanks = analysis.blanks
        let isShown = analysis.attempts >= Self.leastShown
        quiz = isShown ? analysis.quiz : nil
        let all = isShown ? analysis.questions : []
        let voids = (isShown ? analysis.voids : [:]).sorted { $0.key.rawValue < $1.key.rawValue }.map {
            Question(id: $0.key, count: $0.value, statistics: nil, isVoid: true)
        }
        questions =
            all.map { one in
                Question(
                    id: one.question, count: one.count,
                    statistics: one.count >= Self.leastShown ? one.withoutSmallGroups : nil, isVoid: false)
            }.sorted(by: Self.isBefore) + voids
    }

    private static func isBefore(_ first: Question, _ second: Question) -> Bool {
        guard let one = first.statistics, let other = second.statistics else {
            return first.statistics != nil || second.statistics == nil && first.id.rawValue < second.id.rawValue
        }
        let (rank, otherRank) = (rank(of: one), rank(of: other))
        if rank != otherRank { return rank < otherRank }
        let (worth, otherWorth) = (one.restCorrelation ?? 2, other.restCorrelation ?? 2)
        return worth != otherWorth ? worth < otherWorth : first.id.rawValue < second.id.rawValue
    }

    /// The place of a question's first flag among all flags.
    private static func rank(of statistics: QuestionStatistics) -> Int {
        let flags = QuestionFlag.allCases
        return statistics.flags.first.flatMap(flags.firstIndex) ?? flags.count
    }
}

extension QuestionStatistics {
    fileprivate var withoutSmallGroups: QuestionStatistics {
        guard ItemAnalysis.groupPercent * count < 100 * ItemReport.leastShown else { return self }
        return QuestionStatistics(
            question: question, count: count, facility: facility, discrimination: discrimination,
            totalCorrelation: totalCorrelation, restCorrelation: restCorrelation, nonResponse: nonResponse,
            medianSeconds: medianSeconds, meanSeconds: meanSeconds,
            options: options.map {
                OptionStatistics(
                    isKey: $0.isKey, count: $0.count, share: $0.share, upperShare: nil, lowerShare: nil)
            }, flags: flags)
    }
}
