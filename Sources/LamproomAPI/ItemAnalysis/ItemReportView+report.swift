package import TrainingCore

// Item reports as they go over the wire. A course is first put in the reader's language (`Course.inLanguage`).

extension ItemReportView {
    /// - Parameters:
    ///   - inClass: the number of a class.
    package init(
        _ report: ItemReport, of quiz: Quiz, in course: Course, inClass: Int?, from: CivilDate?, to: CivilDate?
    ) {
        var questions: [QuestionID: Question] = [:]
        for question in course.banks.flatMap(\.questions) { questions[question.id] = question }
        self.init(
            course: course.id.rawValue, courseTitle: course.title.own, version: course.version.description,
            quiz: quiz.id.rawValue, quizTitle: quiz.title.own, inClass: inClass, from: from?.description,
            to: to?.description, attempts: report.attempts, blankAttempts: report.blanks,
            leastShown: ItemReport.leastShown, statistics: report.quiz.map { QuizStatisticsView($0) },
            questions: report.questions.compactMap { one in
                questions[one.id].map { QuestionStatisticsView(one, of: $0) }
            })
    }
}

extension QuizStatisticsView {
    fileprivate init(_ quiz: QuizStatistics) {
        self.init(
            mean: quiz.mean, median: quiz.median, standardDeviation: quiz.standardDeviation,
            histogram: quiz.histogram, itemsPerPaper: quiz.itemsPerPaper, alpha: quiz.alpha,
            standardError: quiz.standardError)
    }
}

extension QuestionStatisticsView {
    fileprivate init(_ one: ItemReport.Question, of question: Question) {
        let (id, kind, prompt) = (question.id.rawValue, question.body.kind.rawValue, question.prompt.plain)
        guard let statistics = one.statistics else {
            self.init(id: id, kind: kind, prompt: prompt, attempts: one.count, isVoid: one.isVoid ? true : nil)
            return
        }
        self.init(
            id: id, kind: kind, prompt: prompt, attempts: one.count, flags: statistics.flags.map(\.rawValue),
            facility: statistics.facility, discrimination: statistics.discrimination,
            totalCorrelation: statistics.totalCorrelation, restCorrelation: statistics.restCorrelation,
            nonResponse: statistics.nonResponse, medianSeconds: statistics.medianSeconds,
            meanSeconds: statistics.meanSeconds,
            options: zip(question.body.optionTexts, statistics.options).map { text, option in
                OptionStatisticsView(
                    text: text, isKey: option.isKey, count: option.count, share: option.share,
                    upperShare: option.upperShare, lowerShare: option.lowerShare)
            })
    }
}

extension QuestionBody {
    /// What item analysis counts as options, in its order (`AnalysedQuestion`).
    fileprivate var optionTexts: [String] {
        switch self {
        case .singleChoice(let options, _), .multipleChoice(let options, _, _): options.map(\.text.own.plain)
        case .trueFalse: ["true", "false"]
        default: []
        }
    }
}
