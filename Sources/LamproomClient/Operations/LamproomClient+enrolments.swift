package import LamproomAPI

/// Which enrolments a list shall have; nil does not narrow it.
package struct EnrolmentFilter: Sendable, Equatable {
    package var course: String?
    package var unit: String?
    package var person: String?
    package var state: String?

    package init(course: String? = nil, unit: String? = nil, person: String? = nil, state: String? = nil) {
        self.course = course
        self.unit = unit
        self.person = person
        self.state = state
    }
}

extension LamproomClient {
    package func enrol(_ request: EnrolRequest) async throws -> EnrolView {
        try await call(.enrol, body: .json(request))
    }

    package func enrolments(_ filter: EnrolmentFilter = EnrolmentFilter()) -> PageSequence<EnrolmentView> {
        PageSequence { cursor in
            try await call(
                .listEnrolments,
                query: [QueryItem](given: [
                    "course": filter.course, "unit": filter.unit, "person": filter.person, "state": filter.state,
                    "cursor": cursor,
                ]))
        }
    }

    package func readEnrolment(_ enrolment: String) async throws -> EnrolmentView {
        try await call(.readEnrolment, ["enrolment": enrolment])
    }
}
