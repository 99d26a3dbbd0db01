import Hummingbird
import Messages
import NIOCore
import Storage
import TrainingCore

/// Which status a domain error becomes, and why.
extension ProblemError {
    /// What the client is told of any error; what it must not know is `inside`, and belongs in the log.
    init(_ error: any Error) {
        switch error {
        case let error as ProblemError: self = error
        case let error as ClassError: self.init(error)
        case let error as ClassIncomplete: self.init(error)
        case let error as NotInClass: self.init(error)
        case let error as CompletedInClass: self.init(error)
        case let error as PolicyError: self.init(error)
        case let error as AttemptError: self.init(error)
        case let error as AnotherAttemptRunning:
            self.init(
                409, "another-attempt-running",
                .problemAnotherAttempt(error.quiz.rawValue, course: error.course.rawValue))
        case let error as ExtraTimeError: self.init(error)
        case let error as AnswerError: self.init(422, error.rawValue, .problemAnswer(error.rawValue))
        case let error as AccountError: self.init(409, error.rawValue, .problemLastAdministrator)
        case let error as EnrolmentError: self.init(error)
        case let error as GradingError: self.init(error)
        case let error as ReadingError: self.init(error)
        case let error as CourseRequirementsUnmet:
            self.init(
                409, "course-requirements-unmet", .problemCourseRequirements(error.courses.map(\.rawValue)))
        case let error as CourseRequirementError: self.init(error)
        case let error as PublishError: self.init(409, error.rawValue, .problemPublish(error.rawValue))
        case let error as PasswordRule: self.init(422, error.rawValue, .problemPassword(error.rawValue))
        case let error as StorageError: self.init(error)
        case is Gate.Full: self = .busy
        case is RequestAborted: self = .malformedBody
        case is PackageCheckFailure: self = .packageCheckFailed
        case let error as UnreadableCourse: self.init(error)
        case let error as HTTPError:
            switch error.status.code {
            case 404: self = .notFound
            case 413: self = .tooLarge
            default: self = error.status.code < 500 ? .malformedBody : .inside
            }
        case is NIOTooManyBytesError: self = .tooLarge
        case is DecodingError: self = .malformedBody
        default: self = .inside
        }
    }

    /// 409: the attempt is not in a state in which this can be done; 404 and 400 where the request names what cannot be.
    private init(_ error: AttemptError) {
        let status =
            switch error {
            case .noSuchItem: 404
            case .badRevision, .noSuchSeat: 400
            case .attemptEnded, .attemptRunning, .attemptsExhausted, .alreadyPassed, .gradingPending, .revisionTaken,
                .itemBehind, .itemAhead, .freeNavigation, .notWaiting:
                409
            }
        self.init(status, error.rawValue, .problemAttempt(error.rawValue))
    }

    /// 409: at another time it can be done; where that is to come, after how many seconds.
    init(_ error: AttemptTimeError, context: CommandContext) {
        let seconds = (error.moment.milliseconds - context.now.milliseconds + 999) / 1000
        self.init(
            409, error.code.rawValue,
            .problemAttemptTime(error.code.rawValue, context.zone.time(at: error.moment)?.description ?? ""),
            retryAfter: seconds > 0 ? Int(seconds) : nil)
    }

    private init(_ error: ExtraTimeError) {
        switch error {
        case .minutes: self.init(422, error.rawValue, .problemExtraMinutes(ExtraTime.limits.upperBound))
        case .reason: self.init(422, error.rawValue, .problemReason(Reason.maximumLength))
        case .used: self.init(409, error.rawValue, .problemExtraMinutesUsed)
        }
    }

    private init(_ error: EnrolmentError) {
        let status =
            switch error {
            case .noSuchModule, .noSuchQuiz: 404
            case .notActive, .modulesUnread, .requirementsUnread, .courseWithdrawn, .noSignOff: 409
            }
        self.init(status, error.rawValue, .problemEnrolment(error.rawValue))
    }

    /// 403: one's own; 422: marks or words that cannot be; 409: what others have graded meanwhile.
    private init(_ error: GradingError) {
        let status =
            switch error {
            case .ownAttempt: 403
            case .wrongCriteria, .marksOutOfRange, .badComment: 422
            case .reasonMissing, .decidedByThird, .notYetGraded: 409
            }
        self.init(status, error.rawValue, .problemGrading(error.rawValue))
    }

    /// 409: it can be done later, when the module was opened, or read for longer.
    private init(_ error: ReadingError) {
        switch error {
        case .notOpened: self.init(409, error.code, .problemModuleNotOpened)
        case .tooSoon(let seconds): self.init(409, error.code, .problemReadingTimeMissing(seconds))
        }
    }

    /// 409: the package is sound, and does not fit what is published.
    private init(_ error: CourseRequirementError) {
        switch error {
        case .unpublished(let courses):
            self.init(
                409, CourseRequirementError.unpublishedCode,
                .problemRequiredCourseUnpublished(courses.map(\.rawValue)))
        case .withdrawn(let courses):
            self.init(
                409, CourseRequirementError.withdrawnCode,
                .problemRequiredCourseWithdrawn(courses.map(\.rawValue)))
        case .circle(let courses):
            self.init(409, CourseRequirementError.circleCode, .problemCourseCircle(courses.map(\.rawValue)))
        }
    }

    /// 500: a published version is to be readable for ever, and only an administrator can help; 503 where another try may.
    private init(_ error: UnreadableCourse) {
        let (course, version) = (error.course.rawValue, error.version.description)
        switch error.cause {
        case .refused: self.init(500, "course-unreadable", .problemCourseRefused(course, version))
        case .unchecked:
            self.init(
                503, "course-unreadable", .problemCourseUnchecked(course, version), retryAfter: CourseRecompiler.pause)
        }
    }

    /// 507 when the disk is full: the client should keep what it has and try again later. Anything else is ours to look into.
    private init(_ error: StorageError) {
        switch error.code {
        case .full: self.init(507, "storage-full", .problemStorageFull, retryAfter: 30)
        case .locked, .inputOutput: self = .unavailable
        default: self = .inside
        }
    }
}
