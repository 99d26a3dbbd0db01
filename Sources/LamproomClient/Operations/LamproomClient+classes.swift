package import LamproomAPI

extension LamproomClient {
    package func makeClass(_ request: ClassRequest) async throws -> ClassDetail {
        try await call(.makeClass, body: .json(request))
    }

    /// Those that one runs, has people in, or is in; the newest first.
    package func classes(course: String? = nil, state: String? = nil) -> PageSequence<ClassSummary> {
        PageSequence { cursor in
            try await call(
                .listClasses, query: [QueryItem](given: ["course": course, "state": state, "cursor": cursor]))
        }
    }

    /// - Parameters:
    ///   - number: of the class, or its id.
    package func readClass(_ number: String) async throws -> ClassDetail {
        try await call(.readClass, ["class": number])
    }

    package func changeClass(_ number: String, _ request: ClassChangeRequest) async throws -> ClassDetail {
        try await call(.changeClass, ["class": number], body: .json(request))
    }

    package func closeClass(_ number: String) async throws -> ClassDetail {
        try await call(.closeClass, ["class": number])
    }

    /// The oldest first.
    package func history(ofClass number: String) async throws -> [ClassEventView] {
        try await call(.readClassHistory, ["class": number])
    }

    /// The roster, as far as one may see it.
    package func learners(ofClass number: String) -> PageSequence<ClassLearnerView> {
        PageSequence { cursor in
            try await call(
                .listClassLearners, ["class": number],
                query: [QueryItem](given: ["cursor": cursor, "limit": "500"]))
        }
    }

    package func enrol(
        _ request: ClassEnrolRequest, inClass number: String, isDryRun: Bool
    ) async throws -> ClassEnrolView {
        try await call(.enrolInClass, ["class": number], query: dryRun(isDryRun), body: .json(request))
    }

    package func remove(_ request: ClassRemovalRequest, fromClass number: String) async throws -> ClassRemovalView {
        try await call(.removeFromClass, ["class": number], body: .json(request))
    }

    package func addSession(
        _ request: ClassSessionRequest, toClass number: String
    ) async throws -> ClassSessionView {
        try await call(.addClassSession, ["class": number], body: .json(request))
    }

    package func cancelSession(
        _ session: Int, ofClass number: String, reason: String
    ) async throws -> ClassSessionView {
        try await call(
            .cancelClassSession, ["class": number, "session": String(session)],
            body: .json(ClassReasonRequest(reason: reason)))
    }

    package func recordAttendance(
        _ request: AttendanceRequest, session: Int, ofClass number: String, isDryRun: Bool
    ) async throws -> AttendanceReport {
        try await call(
            .recordAttendance, ["class": number, "session": String(session)], query: dryRun(isDryRun),
            body: .json(request))
    }

    /// - Parameters:
    ///   - path: of a CSV file; it is read while it is sent.
    package func importAttendance(
        file path: String, session: Int, ofClass number: String, isRestPresent: Bool, reason: String?, isDryRun: Bool
    ) async throws -> AttendanceReport {
        try await call(
            .importAttendance, ["class": number, "session": String(session)],
            query: dryRun(isDryRun)
                + [QueryItem](given: ["restPresent": isRestPresent ? "true" : nil, "reason": reason]),
            body: .file(path: path, contentType: "text/csv"))
    }

    package func readDocument(_ head: String, ofClass number: String) async throws -> ClassDocumentView {
        try await call(.readClassDocument, ["class": number, "head": head])
    }

    package func fileDocument(
        _ request: ClassDocumentRequest, head: String, ofClass number: String
    ) async throws -> ClassDocumentView {
        try await call(.fileClassDocument, ["class": number, "head": head], body: .json(request))
    }

    /// The newest first.
    package func conditions(ofClass number: String) async throws -> [ClassConditionsView] {
        try await call(.listClassConditions, ["class": number])
    }

    package func changeConditions(
        _ request: ClassConditionsRequest, quiz: String, ofClass number: String
    ) async throws -> [ClassConditionsView] {
        try await call(.changeClassConditions, ["class": number, "quiz": quiz], body: .json(request))
    }

    private func dryRun(_ isDryRun: Bool) -> [QueryItem] { isDryRun ? [QueryItem("dryRun", "true")] : [] }
}
