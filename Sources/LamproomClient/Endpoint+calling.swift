import LamproomAPI

extension Endpoint {
    /// Whether a call that may or may not have arrived can be made once more without harm: it reads, or what it writes is
    /// naturally the same the second time (the running attempt, the graded result, the version of the same content, …).
    var mayBeRepeated: Bool {
        switch method {
        case .get, .put, .delete: name != Endpoint.putAccount.name && name != Endpoint.changePassword.name
        case .post: Self.repeatablePosts.contains(name) || name == Endpoint.enrolInClass.name
        }
    }

    private static let repeatablePosts: Set<String> = [
        Endpoint.startAttempt.name, Endpoint.submitAttempt.name, Endpoint.enrol.name, Endpoint.publishCourse.name,
        Endpoint.importRoster.name, Endpoint.awardGrade.name, Endpoint.addGradingRemark.name,
        Endpoint.regradeQuiz.name,
    ]

    /// How long the whole answer may take.
    var timeout: Duration {
        switch name {
        case Endpoint.exportRecords.name: .seconds(6 * 3600)
        case Endpoint.publishCourse.name, Endpoint.importRoster.name, Endpoint.readPackage.name,
            Endpoint.readItemReport.name:
            .seconds(600)
        default: .seconds(30)
        }
    }
}
