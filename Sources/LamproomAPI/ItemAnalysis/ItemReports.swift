/// What the attempts at a quiz say of it and of its questions. Of each enrolment the first attempt counts. Nothing in it is
/// about single persons.
///
/// Shares are from 0 to 1. What is not defined is absent, and what fewer persons than `leastShown` stand behind is left out.
package struct ItemReportView: WireType {
    package let course: String
    package let courseTitle: String
    package let version: String
    package let quiz: String
    package let quizTitle: String
    /// The number of the class whose attempts these are; nil is all.
    package let inClass: Int?
    /// The first and the last day on which the attempts ended; nil is no limit.
    package let from: String?
    package let to: String?
    package let attempts: Int
    /// Attempts that ended without any answer; they count for nothing else.
    package let blankAttempts: Int
    /// From so many attempts on there are statistics.
    package let leastShown: Int
    package let statistics: QuizStatisticsView?
    /// The most suspicious first.
    package let questions: [QuestionStatisticsView]

    package init(
        course: String, courseTitle: String, version: String, quiz: String, quizTitle: String, inClass: Int?,
        from: String?, to: String?, attempts: Int, blankAttempts: Int, leastShown: Int,
        statistics: QuizStatisticsView?, questions: [QuestionStatisticsView]
    ) {
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.quiz = quiz
        self.quizTitle = quizTitle
        self.inClass = inClass
        self.from = from
        self.to = to
        self.attempts = attempts
        self.blankAttempts = blankAttempts
        self.leastShown = leastShown
        self.statistics = statistics
        self.questions = questions
    }
}

/// Of the quiz as a whole; shares are of a paper's points.
package struct QuizStatisticsView: WireType {
    package let mean: Double
    package let median: Double
    /// Of the sample.
    package let standardDeviation: Double?
    /// How many attempts lie in each tenth of the points: below 10 %, …, from 90 %.
    package let histogram: [Int]
    /// Items of a paper, on average.
    package let itemsPerPaper: Double
    /// Cronbach's alpha.
    package let alpha: Double?
    /// The standard error of measurement.
    package let standardError: Double?

    package init(
        mean: Double, median: Double, standardDeviation: Double?, histogram: [Int], itemsPerPaper: Double,
        alpha: Double?, standardError: Double?
    ) {
        self.mean = mean
        self.median = median
        self.standardDeviation = standardDeviation
        self.histogram = histogram
        self.itemsPerPaper = itemsPerPaper
        self.alpha = alpha
        self.standardError = standardError
    }
}

/// Of one question; every figure is nil where too few attempts had it, and where it is void.
package struct QuestionStatisticsView: WireType {
    package let id: String
    /// For instance `single-choice`.
    package let kind: String
    /// Without markup.
    package let prompt: String
    /// How many attempts had it.
    package let attempts: Int
    /// True if the question is void: everyone gets full points, and it counts for no figure of the report; nil otherwise.
    package let isVoid: Bool?
    /// Of `miskeyed`, `negative-discrimination`, `too-hard`, `too-easy` and `idle-distractor`, in this order.
    package let flags: [String]
    /// The mean share of its points.
    package let facility: Double?
    /// The facility in the upper 27 % by score less that in the lower 27 %.
    package let discrimination: Double?
    /// The correlation with the whole paper (point-biserial), and with the paper without the question.
    package let totalCorrelation: Double?
    package let restCorrelation: Double?
    /// The share that gave no answer.
    package let nonResponse: Double?
    /// Seconds spent on it, where known.
    package let medianSeconds: Double?
    package let meanSeconds: Double?
    /// As authored; empty where nothing is chosen.
    package let options: [OptionStatisticsView]

    package init(
        id: String, kind: String, prompt: String, attempts: Int, isVoid: Bool? = nil, flags: [String] = [],
        facility: Double? = nil, discrimination: Double? = nil, totalCorrelation: Double? = nil,
        restCorrelation: Double? = nil,
        nonResponse: Double? = nil, medianSeconds: Double? = nil, meanSeconds: Double? = nil,
        options: [OptionStatisticsView] = []
    ) {
        self.id = id
        self.kind = kind
        self.prompt = prompt
        self.attempts = attempts
        self.isVoid = isVoid
        self.flags = flags
        self.facility = facility
        self.discrimination = discrimination
        self.totalCorrelation = totalCorrelation
        self.restCorrelation = restCorrelation
        self.nonResponse = nonResponse
        self.medianSeconds = medianSeconds
        self.meanSeconds = meanSeconds
        self.options = options
    }
}

package struct OptionStatisticsView: WireType {
    /// Without markup; of true/false `true` and `false`.
    package let text: String
    package let isKey: Bool
    /// How many chose it, and their share of all who had the question.
    package let count: Int
    package let share: Double
    /// The share of the upper and of the lower group that chose it; nil where the groups are too small to be told.
    package let upperShare: Double?
    package let lowerShare: Double?

    package init(
        text: String, isKey: Bool, count: Int, share: Double, upperShare: Double?, lowerShare: Double?
    ) {
        self.text = text
        self.isKey = isKey
        self.count = count
        self.share = share
        self.upperShare = upperShare
        self.lowerShare = lowerShare
    }
}
