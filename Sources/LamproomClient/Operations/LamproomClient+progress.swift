package import LamproomAPI

extension LamproomClient {
    package func readModule(_ module: String, of enrolment: String) async throws -> ModuleView {
        try await call(.readModule, ["enrolment": enrolment, "module": module])
    }

    package func markModuleRead(_ module: String, of enrolment: String) async throws -> EnrolmentView {
        try await call(.markModuleRead, ["enrolment": enrolment, "module": module])
    }

    /// Says that a module is being read now.
    package func beat(_ module: String, of enrolment: String) async throws -> HeartbeatView {
        try await call(.beat, ["enrolment": enrolment, "module": module])
    }

    package func signOff(_ module: String, of enrolment: String, comment: String?) async throws -> EnrolmentView {
        try await call(
            .signOff, ["enrolment": enrolment, "module": module], body: .json(SignOffRequest(comment: comment)))
    }

    package func signOff(_ request: PersonSignOffRequest) async throws -> EnrolmentView {
        try await call(.signOffPerson, body: .json(request))
    }

    /// What was signed off for a person in a course, the oldest first.
    package func signOffs(of person: String, course: String) async throws -> [SignOffView] {
        try await call(.listSignOffs, query: [QueryItem](given: ["person": person, "course": course]))
    }
}

extension LamproomClient {
    package func moveEnrolments(_ request: MoveRequest, isDryRun: Bool) async throws -> MoveView {
        try await call(
            .moveEnrolments, query: isDryRun ? [QueryItem("dryRun", "true")] : [], body: .json(request))
    }

    /// - Parameters:
    ///   - person: an employee number; nil is one's own.
    package func classHours(person: String?, year: Int?) async throws -> ClassHoursView {
        try await call(
            .readClassHours, query: [QueryItem](given: ["person": person, "year": year.map(String.init)]))
    }
}
