extension Endpoint {
    static let paging = [
        Query(name: "cursor", meaning: "where the page begins: `next` of the page before"),
        Query(name: "limit", meaning: "how many items at most, 1 to 500; 100 if left out"),
    ]

    init(
        _ name: String, _ method: Method, _ path: String, _ summary: String, isPublic: Bool = false,
        query: [Query] = [], request: Body = .none, response: Body = .none, success: [Int] = [200]
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.summary = summary
        self.isPublic = isPublic
        self.query = query
        self.request = request
        self.response = response
        self.success = success
    }

    // Accounts
    package static let createSession = Endpoint(
        "createSession", .post, "/v1/sessions", "Signs in.", isPublic: true,
        request: .json(SessionRequest.self), response: .json(SessionView.self), success: [201])
    package static let activate = Endpoint(
        "activate", .post, "/v1/activations", "Sets the password of an account with its activation code, and signs in.",
        isPublic: true, request: .json(ActivationRequest.self), response: .json(SessionView.self), success: [201])
    package static let deleteSession = Endpoint(
        "deleteSession", .delete, "/v1/sessions/current", "Signs out: the token is worth nothing from then on.",
        success: [204])
    package static let readAccount = Endpoint(
        "readAccount", .get, "/v1/account", "Who is signed in.", response: .json(AccountView.self))
    package static let changePassword = Endpoint(
        "changePassword", .put, "/v1/account/password", "Changes one's password; every other session ends.",
        request: .json(PasswordChangeRequest.self), success: [204])
    package static let putAccount = Endpoint(
        "putAccount", .put, "/v1/accounts/{user}", "Creates an account, or sets its roles; a new one gets a code.",
        request: .json(AccountRequest.self), response: .json(ActivationCode.self), success: [200, 201])
    package static let createActivationCodes = Endpoint(
        "createActivationCodes", .post, "/v1/activation-codes",
        "New activation codes for workers; an earlier code of the same person is worth nothing from then on.",
        request: .json(ActivationCodesRequest.self), response: .json([ActivationCode].self))

    // People
    package static let importRoster = Endpoint(
        "importRoster", .post, "/v1/roster-imports", "Imports a roster, wholly or not at all.",
        query: [Query(name: "dryRun", meaning: "`true`: says what would change, and changes nothing")],
        request: .bytes(["text/csv"]), response: .json(RosterReport.self))
    package static let listPeople = Endpoint(
        "listPeople", .get, "/v1/people", "The people of one's units, by employee number.",
        query: [Query(name: "unit", meaning: "a unit's path: it and all below")] + paging,
        response: .json(Page<PersonView>.self))

    // Courses
    package static let publishCourse = Endpoint(
        "publishCourse", .post, "/v1/courses",
        "Publishes a course package (ZIP). Under a version that is published already, other content is refused with what differs.",
        request: .bytes(["application/zip"]), response: .json(PublishView.self), success: [200, 201])
    package static let listCourses = Endpoint(
        "listCourses", .get, "/v1/courses", "The newest version of every course, by id.", query: paging,
        response: .json(Page<CourseSummary>.self))
    package static let readCourse = Endpoint(
        "readCourse", .get, "/v1/courses/{course}", "The newest version of a course.",
        response: .json(CourseDetail.self))
    package static let listCourseVersions = Endpoint(
        "listCourseVersions", .get, "/v1/courses/{course}/versions",
        "The versions of a course that were published, the newest first.", query: paging,
        response: .json(Page<CourseVersionView>.self))
    package static let readCourseVersion = Endpoint(
        "readCourseVersion", .get, "/v1/courses/{course}/versions/{version}", "A version of a course, old or new.",
        response: .json(CourseDetail.self))
    package static let readPackage = Endpoint(
        "readPackage", .get, "/v1/courses/{course}/versions/{version}/package",
        "The package of a version, as an archive in canonical form.", response: .bytes(["application/zip"]))
    package static let withdrawCourse = Endpoint(
        "withdrawCourse", .put, "/v1/courses/{course}/withdrawal",
        "Withdraws a course with a reason: nobody else is enrolled, who is goes on. A second time changes nothing.",
        request: .json(WithdrawalRequest.self), response: .json(WithdrawalView.self))
    package static let reinstateCourse = Endpoint(
        "reinstateCourse", .delete, "/v1/courses/{course}/withdrawal",
        "Takes a course that was withdrawn into use again; otherwise changes nothing.",
        response: .json(WithdrawalView.self))

    // Enrolment and progress
    package static let enrol = Endpoint(
        "enrol", .post, "/v1/enrolments", "Enrols people in a course; who is enrolled already stays as they are.",
        request: .json(EnrolRequest.self), response: .json(EnrolView.self))
    package static let listEnrolments = Endpoint(
        "listEnrolments", .get, "/v1/enrolments",
        "Enrolments with their progress: one's own, or with `unit` or `person` those of one's units.",
        query: [
            Query(name: "course", meaning: "a course's id"),
            Query(name: "unit", meaning: "a unit's path: it and all below"),
            Query(name: "person", meaning: "an employee number"),
            Query(name: "state", meaning: "`active`, `completed`, `withdrawn` or `superseded`"),
        ] + paging,
        response: .json(Page<EnrolmentView>.self))
    package static let readEnrolment = Endpoint(
        "readEnrolment", .get, "/v1/enrolments/{enrolment}", "An enrolment with its progress.",
        response: .json(EnrolmentView.self))
    package static let readModule = Endpoint(
        "readModule", .get, "/v1/enrolments/{enrolment}/modules/{module}",
        "A module of the course version of an enrolment; it counts as a heartbeat.", response: .json(ModuleView.self))
    package static let markModuleRead = Endpoint(
        "markModuleRead", .put, "/v1/enrolments/{enrolment}/modules/{module}/read",
        "Marks a module as read that was opened, and read for as long as it asks; a second time changes nothing.",
        response: .json(EnrolmentView.self))
    package static let beat = Endpoint(
        "beat", .post, "/v1/enrolments/{enrolment}/modules/{module}/heartbeats",
        "Says that the module is being read now. Time counts from one heartbeat of a person to the next, up to a limit.",
        response: .json(HeartbeatView.self))
    package static let signOff = Endpoint(
        "signOff", .put, "/v1/enrolments/{enrolment}/modules/{module}/sign-off",
        "Signs a module off for someone else; a second time changes nothing.",
        request: .json(SignOffRequest.self), response: .json(EnrolmentView.self))
    package static let signOffPerson = Endpoint(
        "signOffPerson", .post, "/v1/sign-offs",
        "The same, by the employee number of someone who is enrolled in a course.",
        request: .json(PersonSignOffRequest.self), response: .json(EnrolmentView.self))
    package static let listSignOffs = Endpoint(
        "listSignOffs", .get, "/v1/sign-offs",
        "What was signed off for a person in a course, by whom and when; both `person` and `course` are needed.",
        query: [
            Query(name: "person", meaning: "an employee number"), Query(name: "course", meaning: "a course's id"),
        ],
        response: .json([SignOffView].self))

    package static let moveEnrolments = Endpoint(
        "moveEnrolments", .post, "/v1/enrolment-moves",
        "Lets people go on with the newest version of a course; says of each what is kept and what is done again.",
        query: [Query(name: "dryRun", meaning: "`true`: says what would happen, and changes nothing")],
        request: .json(MoveRequest.self), response: .json(MoveView.self))
    package static let readClassHours = Endpoint(
        "readClassHours", .get, "/v1/class-hours",
        "The ledger of class hours: one's own, or with `person` another's; with the sums of each year.",
        query: [
            Query(name: "person", meaning: "an employee number"), Query(name: "year", meaning: "a civil year"),
        ],
        response: .json(ClassHoursView.self))

    // Attempts
    package static let startAttempt = Endpoint(
        "startAttempt", .post, "/v1/enrolments/{enrolment}/attempts",
        "Starts an attempt, or takes up the one that is running; whoever asks gets the next seat.",
        request: .json(StartAttemptRequest.self), response: .json(AttemptView.self), success: [200, 201])
    package static let listAttempts = Endpoint(
        "listAttempts", .get, "/v1/enrolments/{enrolment}/attempts",
        "The attempts of an enrolment, in the order in which they were started.",
        query: [Query(name: "quiz", meaning: "a quiz's id: only those at it")], response: .json([AttemptView].self))
    package static let readAttempt = Endpoint(
        "readAttempt", .get, "/v1/attempts/{attempt}", "An attempt with its stored answers and the time left.",
        response: .json(AttemptView.self))
    package static let readPaper = Endpoint(
        "readPaper", .get, "/v1/attempts/{attempt}/paper", "The questions of an attempt.",
        response: .json(PaperView.self))
    package static let saveAnswer = Endpoint(
        "saveAnswer", .put, "/v1/attempts/{attempt}/answers/{item}",
        "Stores an answer; it is on the disk when this is answered.",
        request: .json(SaveAnswerRequest.self), response: .json(SaveAnswerView.self))
    package static let submitAttempt = Endpoint(
        "submitAttempt", .post, "/v1/attempts/{attempt}/submission",
        "Ends an attempt and grades it, with answers that come along; a second time gives the same result.",
        request: .json(SubmitAttemptRequest.self), response: .json(AttemptView.self))
    package static let openItem = Endpoint(
        "openItem", .put, "/v1/attempts/{attempt}/position",
        "With forward navigation: opens the next item; those before it are closed from then on.",
        request: .json(OpenItemRequest.self), response: .json(PaperView.self))
    package static let grantExtraTime = Endpoint(
        "grantExtraTime", .put, "/v1/enrolments/{enrolment}/quizzes/{quiz}/extra-time",
        "Grants a person minutes beyond a quiz's time limit, with the reason; an attempt that runs gets them, too.",
        request: .json(ExtraTimeRequest.self), success: [204])
    package static let grantPersonExtraTime = Endpoint(
        "grantPersonExtraTime", .post, "/v1/extra-time",
        "The same, by the employee number of someone who is enrolled in a course.",
        request: .json(PersonExtraTimeRequest.self), success: [204])
    package static let listExtraTime = Endpoint(
        "listExtraTime", .get, "/v1/extra-time",
        "Extra time that was granted, by whom, when and why: to a person in a course, or to the learners of a class.",
        query: [
            Query(name: "person", meaning: "an employee number, with `course`"),
            Query(name: "course", meaning: "a course's id, with `person`"),
            Query(name: "class", meaning: "a class's number, alone"),
        ],
        response: .json([ExtraTimeView].self))
    package static let readReview = Endpoint(
        "readReview", .get, "/v1/attempts/{attempt}/review", "What may be seen of an attempt that has ended.",
        response: .json(ReviewView.self))

    // Grading by people
    package static let listGrading = Endpoint(
        "listGrading", .get, "/v1/grading", "What waits to be graded by a person, one's own answers left out.",
        query: [
            Query(name: "course", meaning: "a course's id"),
            Query(name: "quiz", meaning: "a quiz's id"),
            Query(name: "class", meaning: "a class's number"),
            Query(name: "all", meaning: "`true`: also what is graded and no longer waits"),
        ] + paging,
        response: .json(Page<GradingSummary>.self))
    package static let readGrading = Endpoint(
        "readGrading", .get, "/v1/grading/{number}",
        "An answer that a person grades: what was asked, what was answered, the rubric, and the grades that may be seen.",
        response: .json(GradingView.self))
    package static let awardGrade = Endpoint(
        "awardGrade", .post, "/v1/grading/{number}/grades",
        "Gives a grade. One that changes a grade there is needs a comment; the same one again changes nothing.",
        request: .json(AwardRequest.self), response: .json(GradingView.self))
    package static let addGradingRemark = Endpoint(
        "addGradingRemark", .post, "/v1/grading/{number}/remarks",
        "Writes about an answer without giving marks; the same words again change nothing.",
        request: .json(RemarkRequest.self), response: .json(GradingView.self))

    package static let regradeQuiz = Endpoint(
        "regradeQuiz", .post, "/v1/courses/{course}/quizzes/{quiz}/regrading",
        "Marks finished attempts of older versions with the keys of a later one, a page at a time; a second time changes nothing.",
        request: .json(RegradeRequest.self), response: .json(RegradeView.self))
    package static let listRegrades = Endpoint(
        "listRegrades", .get, "/v1/courses/{course}/quizzes/{quiz}/regrading",
        "The regrades of a quiz: with which keys, by whom, when and why, and how many results they changed.",
        response: .json([RegradeRecordView].self))
    package static let listRegradedAttempts = Endpoint(
        "listRegradedAttempts", .get, "/v1/courses/{course}/quizzes/{quiz}/regrading/attempts",
        "The results that regrades of a quiz gave, each with the one before it, the oldest first.",
        query: [Query(name: "person", meaning: "an employee number: only theirs")] + paging,
        response: .json(Page<RegradedAttemptView>.self))

    // Certificates
    package static let listCertificates = Endpoint(
        "listCertificates", .get, "/v1/certificates", "One's own certificates, or with `person` another's.",
        query: [Query(name: "person", meaning: "an employee number")] + paging,
        response: .json(Page<CertificateView>.self))
    package static let verifyCertificate = Endpoint(
        "verifyCertificate", .get, "/v1/certificates/{number}",
        "Whether a certificate is valid, expired, revoked or unknown.", isPublic: true,
        response: .json(PublicCertificateView.self))
    package static let revokeCertificate = Endpoint(
        "revokeCertificate", .put, "/v1/certificates/{number}/revocation",
        "Revokes a certificate with a reason; a second time changes nothing.",
        request: .json(RevocationRequest.self), response: .json(PublicCertificateView.self))

    // Records
    package static let exportRecords = Endpoint(
        "exportRecords", .get, "/v1/records", "Completion records of one's units, streamed, oldest first.",
        query: [
            Query(name: "format", meaning: "`csv` or `json` (the default)"),
            Query(name: "course", meaning: "a course's id"),
            Query(name: "unit", meaning: "a unit's path: it and all below, as they were at completion"),
            Query(name: "from", meaning: "first day of completion"),
            Query(name: "to", meaning: "last day of completion"),
        ],
        response: .bytes(["text/csv", "application/json"]))

    // Item analysis
    package static let readItemReport = Endpoint(
        "readItemReport", .get, "/v1/courses/{course}/quizzes/{quiz}/items",
        "What the first attempts at a quiz say of its questions: facility, discrimination, distractors, reliability.",
        query: [
            Query(name: "version", meaning: "a version of the course; the newest, or that of the class, if left out"),
            Query(name: "class", meaning: "the number of a class"),
            Query(name: "from", meaning: "first day on which attempts ended"),
            Query(name: "to", meaning: "last day on which attempts ended"),
        ],
        response: .json(ItemReportView.self))

    /// Every operation below `/v1` but those about classes.
    static let withoutClasses: [Endpoint] = [
        createSession, activate, deleteSession, readAccount, changePassword, putAccount, createActivationCodes,
        importRoster, listPeople, publishCourse, listCourses, readCourse, listCourseVersions, readCourseVersion,
        readPackage, withdrawCourse, reinstateCourse, enrol, listEnrolments, readEnrolment, readModule,
        markModuleRead, beat, signOff, signOffPerson, listSignOffs, moveEnrolments, readClassHours, startAttempt,
        listAttempts, readAttempt, readPaper, saveAnswer, openItem, submitAttempt, readReview, grantExtraTime,
        grantPersonExtraTime, listExtraTime, listGrading, readGrading, awardGrade, addGradingRemark, regradeQuiz,
        listRegrades, listRegradedAttempts, listCertificates, verifyCertificate, revokeCertificate, exportRecords,
        readItemReport,
    ]

    /// What an administrator's tools call.
    package static let operations: [Endpoint] = [
        Endpoint(
            "health", .get, "/health", "The process answers.", isPublic: true, response: .bytes(["application/json"])),
        Endpoint(
            "ready", .get, "/ready", "The service can use its database.", isPublic: true,
            response: .bytes(["application/json"])),
        Endpoint(
            "metrics", .get, "/metrics", "Counts and times, in Prometheus' text format.", isPublic: true,
            response: .bytes(["text/plain"])),
        Endpoint(
            "openAPI", .get, "/openapi.json", "This document.", isPublic: true, response: .bytes(["application/json"])),
    ]
}
