package import LamproomAPI

extension LamproomClient {
    /// What waits to be graded by a person.
    package func grading(course: String?, quiz: String?) -> PageSequence<GradingSummary> {
        PageSequence { cursor in
            try await call(
                .listGrading, query: [QueryItem](given: ["course": course, "quiz": quiz, "cursor": cursor]))
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
