import LamproomAPI
import LamproomClient

extension FakeService {
    /// What is asked of class 12; nil is something else.
    static func classAnswer(_ method: String, _ path: String, _ state: State) -> TransportResponse? {
        switch (method, path) {
        case ("GET", "classes"): .json(Page(items: [Fixtures.classSummary], next: nil))
        case ("POST", "classes"): .json(Fixtures.classDetail, status: 201)
        case ("GET", "classes/12"), ("PUT", "classes/12"), ("PUT", "classes/12/closure"): .json(Fixtures.classDetail)
        case ("GET", "classes/12/history"): .json(Fixtures.classHistory)
        case ("GET", "classes/12/learners"): .json(Page(items: Fixtures.classLearners, next: nil))
        case ("POST", "classes/12/learners"):
            .json(
                ClassEnrolView(
                    isDryRun: false, enrolledCount: 2, placedCount: 1, stayedCount: 0,
                    refused: [
                        ClassRefusal(
                            number: "10009", name: "赵六", code: "in-another-class",
                            message: "is in another class of the course")
                    ]))
        case ("POST", "classes/12/removals"): .json(ClassRemovalView(removedCount: 1))
        case ("POST", "classes/12/sessions"): .json(Fixtures.classDetail.sessions[0], status: 201)
        case ("PUT", "classes/12/sessions/1/cancellation"): .json(Fixtures.classDetail.sessions[2])
        case ("PUT", "classes/12/sessions/1/attendance"), ("PUT", "classes/12/sessions/1/attendance-file"):
            .json(
                AttendanceReport(
                    isDryRun: false, recorded: AttendanceCounts(present: 28, late: 1, absent: 0, excused: 1),
                    unchangedCount: 0))
        case ("GET", "classes/12/documents/plan"), ("PUT", "classes/12/documents/plan"):
            .json(ClassDocumentView(summary: Fixtures.classDetail.documents?[0] ?? Self.noDocument, text: "第一天\n讲课"))
        case ("GET", "classes/12/conditions"), ("PUT", "classes/12/conditions/final"):
            .json(state.classConditions)
        default: nil
        }
    }

    private static let noDocument = ClassDocumentSummary(
        head: "plan", fileName: nil, length: 0, recordedAt: "", recordedBy: "")
}
