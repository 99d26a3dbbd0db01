package import LamproomAPI

extension LamproomClient {
    /// What waits to be graded by a person, or also what is graded.
    package func grading(
        course: String?, quiz: String?, classNumber: Int?, includesGraded: Bool
    ) -> PageSequence<GradingSummary> {
        PageSequence { cursor in
            try await call(
                .listGrading,
                query: [QueryItem](given: [
                    "course": course, "quiz": quiz, "class": classNumber.map { String($0) },
                    "all": includesGraded ? "true" : nil, "cursor": cursor,
                ]))
        }
    }

    /// A page of marking attempts with the keys of a later version.
    package func regrade(quiz: String, of course: String, _ request: RegradeRequest) async throws -> RegradeView {
        try await call(.regradeQuiz, ["course": course, "quiz": quiz], body: .json(request))
    }

    /// What regrades of a quiz there were, the oldest first.
    package func regrades(quiz: String, of course: String) async throws -> [RegradeRecordView] {
        try await call(.listRegrades, ["course": course, "quiz": quiz])
    }

    /// The results that regrades of a quiz gave, the oldest first.
    ///
    /// - Parameters:
    ///   - person: an employee number; nil is everyone.
    package func regradedAttempts(
        quiz: String, of course: String, person: String?
    ) -> PageSequence<RegradedAttemptView> {
        PageSequence { cursor in
            try await call(
                .listRegradedAttempts, ["course": course, "quiz": quiz],
                query: [QueryItem](given: ["person": person, "cursor": cursor, "limit": "500"]))
        }
    }

    package func readGrading(_ number: Int) async throws -> GradingView {
        try await call(.readGrading, ["number": String(number)])
    }

    package func awardGrade(_ request: AwardRequest, to number: Int) async throws -> GradingView {
        try await call(.awardGrade, ["number": String(number)], body: .json(request))
    }

    package func addGradingRemark(_ comment: String, to number: Int) async throws -> GradingView {
        try await call(.addGradingRemark, ["number": String(number)], body: .json(RemarkRequest(comment: comment)))
    }
}
