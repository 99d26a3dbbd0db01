import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

/// Every role at every route, about oneself and about others. The rules stand in `AccessPolicy`; here it is shown that
/// every route asks them.
@Suite struct AccessTests {
    /// Who may: the four roles' accounts, for a thing of the worker 10001 of the first mine.
    private static let users = ["admin", "teacher", "manager1", "manager2", "10001", "10002"]

    struct Case {
        let endpoint: Endpoint
        let parameters: [String: String]
        var query = ""
        var body: (any Encodable)?
        let allowed: Set<String>
    }

    @Test func `each route lets in whom it should and nobody else`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            _ = try await caller.signedIn(as: "10002").begin()
            let everyone = Set(Self.users)
            let (managers, own): (Set, Set) = (["admin", "manager1"], ["10001"])
            let enrolment = ["enrolment": attempt.enrolment]
            let sitting = ["attempt": attempt.id]
            let version = ["course": "small", "version": "1.0.0"]
            let enrol = EnrolRequest(course: "small", people: ["10001"], unit: nil, due: nil)
            let account = AccountRequest(user: "new", roles: [RoleView(role: "worker", unit: nil)], person: nil)
            let codes = ActivationCodesRequest(unit: nil, people: ["20001"])
            var cases: [Case] = [
                Case(endpoint: .readAccount, parameters: [:], allowed: everyone),
                Case(endpoint: .putAccount, parameters: ["user": "new"], body: account, allowed: ["admin"]),
                Case(endpoint: .createActivationCodes, parameters: [:], body: codes, allowed: ["admin"]),
                Case(endpoint: .importRoster, parameters: [:], body: Nothing(), allowed: ["admin"]),
                Case(endpoint: .listPeople, parameters: [:], allowed: ["admin", "manager1", "manager2"]),
                Case(
                    endpoint: .listPeople, parameters: [:], query: "?unit=\(percentEncoded("华山矿业/一矿"))",
                    allowed: managers),
                Case(endpoint: .publishCourse, parameters: [:], body: Nothing(), allowed: ["admin", "teacher"]),
                Case(endpoint: .listCourses, parameters: [:], allowed: everyone),
                Case(endpoint: .readCourse, parameters: ["course": "small"], allowed: everyone),
                Case(endpoint: .listCourseVersions, parameters: ["course": "small"], allowed: everyone),
                Case(endpoint: .readCourseVersion, parameters: version, allowed: everyone),
                Case(endpoint: .readPackage, parameters: version, allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .withdrawCourse, parameters: ["course": "small"], body: WithdrawalRequest(reason: "no"),
                    allowed: ["admin", "teacher"]),
                Case(endpoint: .reinstateCourse, parameters: ["course": "small"], allowed: ["admin", "teacher"]),
                Case(endpoint: .enrol, parameters: [:], body: enrol, allowed: managers),
                Case(endpoint: .listEnrolments, parameters: [:], query: "?person=10001", allowed: managers.union(own)),
                Case(
                    endpoint: .listEnrolments, parameters: [:], query: "?unit=\(percentEncoded("华山矿业/一矿"))",
                    allowed: managers),
                Case(endpoint: .readEnrolment, parameters: enrolment, allowed: managers.union(own)),
                Case(
                    endpoint: .readModule, parameters: enrolment.merging(["module": "one"]) { $1 }, allowed: own),
                Case(
                    endpoint: .markModuleRead, parameters: enrolment.merging(["module": "one"]) { $1 },
                    body: Nothing(), allowed: own),
                Case(endpoint: .beat, parameters: enrolment.merging(["module": "one"]) { $1 }, allowed: own),
                Case(
                    endpoint: .signOff, parameters: enrolment.merging(["module": "one"]) { $1 },
                    body: SignOffRequest(comment: nil), allowed: managers.union(["teacher"])),
                Case(
                    endpoint: .signOffPerson, parameters: [:],
                    body: PersonSignOffRequest(person: "10001", course: "small", module: "one", comment: nil),
                    allowed: managers.union(["teacher"])),
                Case(
                    endpoint: .listSignOffs, parameters: [:], query: "?person=10001&course=small",
                    allowed: managers.union(own).union(["teacher"])),
                Case(
                    endpoint: .moveEnrolments, parameters: [:],
                    body: MoveRequest(course: "small", people: ["10001"], unit: nil), allowed: managers),
                Case(endpoint: .readClassHours, parameters: [:], query: "?person=10001", allowed: managers.union(own)),
                Case(
                    endpoint: .startAttempt, parameters: enrolment, body: StartAttemptRequest(quiz: "final"),
                    allowed: own),
                Case(endpoint: .listAttempts, parameters: enrolment, allowed: own),
                Case(endpoint: .readAttempt, parameters: sitting, allowed: own),
                Case(endpoint: .readPaper, parameters: sitting, allowed: own),
                Case(
                    endpoint: .saveAnswer, parameters: sitting.merging(["item": "1"]) { $1 },
                    body: SaveAnswerRequest(revision: 1, answer: nil), allowed: own),
                Case(endpoint: .openItem, parameters: sitting, body: OpenItemRequest(item: 1), allowed: own),
                Case(endpoint: .submitAttempt, parameters: sitting, body: Nothing(), allowed: own),
                Case(
                    endpoint: .grantExtraTime, parameters: enrolment.merging(["quiz": "final"]) { $1 },
                    body: ExtraTimeRequest(minutes: 10, reason: "骨折"), allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .grantPersonExtraTime, parameters: [:],
                    body: PersonExtraTimeRequest(
                        person: "10001", course: "small", quiz: "final", minutes: 10, reason: "骨折"),
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .listExtraTime, parameters: [:], query: "?person=10001&course=small",
                    allowed: own.union(["admin", "teacher"])),
                Case(endpoint: .listExtraTime, parameters: [:], query: "?class=1", allowed: ["admin", "teacher"]),
                Case(endpoint: .readReview, parameters: sitting, allowed: own),
                Case(endpoint: .listGrading, parameters: [:], allowed: ["admin", "teacher"]),
                Case(endpoint: .readGrading, parameters: ["number": "1"], allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .awardGrade, parameters: ["number": "1"], body: AwardRequest(marks: ["1"], comment: nil),
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .addGradingRemark, parameters: ["number": "1"], body: RemarkRequest(comment: "x"),
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .regradeQuiz, parameters: ["course": "small", "quiz": "final"],
                    body: RegradeRequest(
                        version: nil, isDryRun: true, reason: nil, revokesCertificates: false, cursor: nil),
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .regradeQuiz, parameters: ["course": "small", "quiz": "final"],
                    body: RegradeRequest(
                        version: nil, isDryRun: true, reason: nil, revokesCertificates: true, cursor: nil),
                    allowed: ["admin"]),
                Case(
                    endpoint: .listRegrades, parameters: ["course": "small", "quiz": "final"],
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .listRegradedAttempts, parameters: ["course": "small", "quiz": "final"],
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .listCertificates, parameters: [:], query: "?person=10001", allowed: managers.union(own)),
                Case(
                    endpoint: .revokeCertificate, parameters: ["number": "LR-2026-00000000-0"],
                    body: RevocationRequest(reason: "no"), allowed: ["admin"]),
                Case(endpoint: .exportRecords, parameters: [:], allowed: ["admin", "manager1", "manager2"]),
                Case(
                    endpoint: .exportRecords, parameters: [:], query: "?unit=\(percentEncoded("华山矿业/一矿"))",
                    allowed: managers),
                Case(
                    endpoint: .readItemReport, parameters: ["course": "small", "quiz": "final"],
                    allowed: ["admin", "teacher"]),
                Case(
                    endpoint: .changePassword, parameters: [:],
                    body: PasswordChangeRequest(current: Fixture.password, new: "short"), allowed: everyone),
                Case(endpoint: .deleteSession, parameters: [:], allowed: everyone),
            ]
            cases.insert(contentsOf: try await Self.classCases(caller, everyone: everyone), at: 0)
            let covered = Set(cases.map(\.endpoint.name))
            #expect(Set(Endpoint.all.filter { !$0.isPublic }.map(\.name)) == covered)
            for one in cases {
                let path = one.endpoint.path(one.parameters) + one.query
                let method = try #require(HTTPRequest.Method(rawValue: one.endpoint.method.rawValue))
                let body = try one.body.map { Array(try JSONEncoder().encode($0)) }
                let stranger = try await caller.send(method, path, body: body)
                #expect(stranger.status == .unauthorized, "\(one.endpoint.name) without a session")
                for user in Self.users {
                    let response = try await caller.signedIn(as: user).send(method, path, body: body)
                    let isHidden = String(buffer: response.body).contains("\"unknown-person\"")
                    let isAllowed = response.status != .forbidden && !isHidden
                    #expect(isAllowed == one.allowed.contains(user), "\(one.endpoint.name)\(one.query) as \(user)")
                    #expect(response.status.code < 500, "\(one.endpoint.name) as \(user)")
                }
            }
        }
    }

    @Test func `lists are cut to a manager's units`() async throws {
        try await withCourse { _, caller in
            let people: Page<PersonView> = try await caller.signedIn(as: "manager2").get(Endpoint.listPeople.path())
            #expect(people.items.map(\.number) == ["20001"])
            let mine: Page<EnrolmentView> = try await caller.signedIn(as: "manager2").get(
                Endpoint.listEnrolments.path())
            #expect(mine.items.isEmpty)
            let theirs: Page<EnrolmentView> = try await caller.signedIn(as: "manager1").get(
                Endpoint.listEnrolments.path())
            #expect(Set(theirs.items.map(\.personNumber)) == ["10001", "10002"])
        }
    }
}
