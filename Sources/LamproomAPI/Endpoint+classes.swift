extension Endpoint {
    // Classes
    package static let makeClass = Endpoint(
        "makeClass", .post, "/v1/classes", "Makes a class of a course: its newest version, or one that is named.",
        request: .json(ClassRequest.self), response: .json(ClassDetail.self), success: [201])
    package static let listClasses = Endpoint(
        "listClasses", .get, "/v1/classes",
        "The classes that one runs, has people in, or is in; an administrator's are all. The newest first.",
        query: [
            Query(name: "course", meaning: "a course's id"),
            Query(name: "state", meaning: "`planned`, `running` or `closed`"),
        ] + paging,
        response: .json(Page<ClassSummary>.self))
    package static let readClass = Endpoint(
        "readClass", .get, "/v1/classes/{class}",
        "A class with its sessions; for whoever runs it also what is filed for its record and what is missing.",
        response: .json(ClassDetail.self))
    package static let changeClass = Endpoint(
        "changeClass", .put, "/v1/classes/{class}", "Says title, days, place or teachers of a class anew.",
        request: .json(ClassChangeRequest.self), response: .json(ClassDetail.self))
    package static let closeClass = Endpoint(
        "closeClass", .put, "/v1/classes/{class}/closure",
        "Closes a class whose record has every head; a second time changes nothing.",
        response: .json(ClassDetail.self))

    package static let readClassHistory = Endpoint(
        "readClassHistory", .get, "/v1/classes/{class}/history",
        "Everything that was done about a class, by whom, when and why, the oldest first.",
        response: .json([ClassEventView].self))

    // Rosters of classes
    package static let listClassLearners = Endpoint(
        "listClassLearners", .get, "/v1/classes/{class}/learners",
        "The roster with attendance and results, by employee number; to managers their people, to learners themselves.",
        query: paging, response: .json(Page<ClassLearnerView>.self))
    package static let enrolInClass = Endpoint(
        "enrolInClass", .post, "/v1/classes/{class}/learners",
        "Puts people into a class and enrols who is not; who cannot be in it is reported and left as they are.",
        query: [dryRun], request: .json(ClassEnrolRequest.self), response: .json(ClassEnrolView.self))
    package static let removeFromClass = Endpoint(
        "removeFromClass", .post, "/v1/classes/{class}/removals",
        "Takes people off a class, all or none; their enrolments go on, and what is on record stays.",
        request: .json(ClassRemovalRequest.self), response: .json(ClassRemovalView.self))

    // Sessions and attendance
    package static let addClassSession = Endpoint(
        "addClassSession", .post, "/v1/classes/{class}/sessions", "Adds a session to a class.",
        request: .json(ClassSessionRequest.self), response: .json(ClassSessionView.self), success: [201])
    package static let cancelClassSession = Endpoint(
        "cancelClassSession", .put, "/v1/classes/{class}/sessions/{session}/cancellation",
        "Cancels a session that nobody attended; a second time changes nothing.",
        request: .json(ClassReasonRequest.self), response: .json(ClassSessionView.self))
    package static let recordAttendance = Endpoint(
        "recordAttendance", .put, "/v1/classes/{class}/sessions/{session}/attendance",
        "Records attendance at a session, all or nothing. What is on record stays; something else follows it with a reason.",
        query: [dryRun], request: .json(AttendanceRequest.self), response: .json(AttendanceReport.self))
    package static let importAttendance = Endpoint(
        "importAttendance", .put, "/v1/classes/{class}/sessions/{session}/attendance-file",
        "The same from a CSV file with the columns number, status and, where wanted, minutes.",
        query: [
            dryRun, Query(name: "restPresent", meaning: "`true`: who is not named and has nothing on record was there"),
            Query(name: "reason", meaning: "why what is on record is followed by something else"),
        ],
        request: .bytes(["text/csv"]), response: .json(AttendanceReport.self))

    // Documents and conditions
    package static let readClassDocument = Endpoint(
        "readClassDocument", .get, "/v1/classes/{class}/documents/{head}",
        "What is filed for a head of a class's record: `plan`, `handouts` or `evaluation`.",
        response: .json(ClassDocumentView.self))
    package static let fileClassDocument = Endpoint(
        "fileClassDocument", .put, "/v1/classes/{class}/documents/{head}",
        "Files text or a file's name for a head of a class's record; what was filed before stays on record.",
        request: .json(ClassDocumentRequest.self), response: .json(ClassDocumentView.self))
    package static let listClassConditions = Endpoint(
        "listClassConditions", .get, "/v1/classes/{class}/conditions",
        "The changes of a class to the conditions of quizzes, with who made them and why, the newest first.",
        response: .json([ClassConditionsView].self))
    package static let changeClassConditions = Endpoint(
        "changeClassConditions", .put, "/v1/classes/{class}/conditions/{quiz}",
        "Changes the conditions of a quiz for a class, from the next attempt on.",
        request: .json(ClassConditionsRequest.self), response: .json([ClassConditionsView].self))

    private static let dryRun = Query(
        name: "dryRun", meaning: "`true`: says what would change, and changes nothing")

    /// Every operation below `/v1`.
    package static let all: [Endpoint] = withoutClasses + classes

    private static let classes: [Endpoint] = [
        makeClass, listClasses, readClass, changeClass, closeClass, readClassHistory, listClassLearners, enrolInClass,
        removeFromClass,
        addClassSession, cancelClassSession, recordAttendance, importAttendance, readClassDocument, fileClassDocument,
        listClassConditions, changeClassConditions,
    ]
}
