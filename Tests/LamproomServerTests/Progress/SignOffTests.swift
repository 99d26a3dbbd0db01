import Foundation
import HTTPTypes
import LamproomAPI
import Testing

@testable import LamproomServer

@Suite struct SignOffTests {
    private static let list = Endpoint.listSignOffs.path()
    private static let path = Endpoint.signOffPerson.path()

    private static func request(_ person: String, comment: String? = nil) -> PersonSignOffRequest {
        PersonSignOffRequest(person: person, course: "conditions", module: "practised", comment: comment)
    }

    @Test func `who signed what off, when, and with which comment`() async throws {
        try await withConditions { fixture, caller, worker, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            let query = Self.list + "?person=10001&course=conditions"
            let none: [SignOffView] = try await teacher.get(query)
            #expect(none.isEmpty)
            let _: EnrolmentView = try await teacher.post(Self.path, Self.request("10001", comment: "动作熟练"))
            fixture.advance(seconds: 60)
            // The first one stands.
            let _: EnrolmentView = try await caller.signedIn(as: "manager1").post(
                Self.path, Self.request("10001", comment: "也看过"))
            let signed: [SignOffView] = try await teacher.get(query)
            #expect(
                signed == [
                    SignOffView(
                        module: "practised", moduleTitle: "practised", version: "1.0.0", comment: "动作熟练",
                        recordedAt: "2026-11-18T11:06:40Z", recordedBy: "teacher")
                ])
            for reader in ["admin", "manager1", "10001"] {
                let same: [SignOffView] = try await caller.signedIn(as: reader).get(query)
                #expect(same == signed)
            }
            try await caller.signedIn(as: "manager2").refused(.get, query, status: 422, code: "unknown-person")
            try await caller.signedIn(as: "10002").refused(.get, query, status: 403, code: "forbidden")
            for incomplete in ["", "?person=10001", "?course=conditions"] {
                try await teacher.refused(
                    .get, Self.list + incomplete, status: 400, code: "invalid-parameter")
            }
        }
    }

    @Test func `what a move took along is listed once`() async throws {
        try await withConditions { _, caller, worker, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            let _: EnrolmentView = try await teacher.post(Self.path, Self.request("10001"))
            try await teacher.grant(5, course: "conditions", quiz: "check")
            _ = try await teacher.publish(
                try ConditionsCourse.package(version: "1.1.0") { files in
                    files["modules/either.xml"] = ConditionsCourse.module("either", text: "新规定。")
                })
            #expect(try await caller.signedIn(as: "manager1").move(["10001"]).people.first?.obstacle == nil)
            #expect(try await worker.enrolment(in: "conditions").version == "1.1.0")
            let signed: [SignOffView] = try await teacher.get(Self.list + "?person=10001&course=conditions")
            #expect(signed.count == 1)
            let granted: [ExtraTimeView] = try await teacher.get(
                Endpoint.listExtraTime.path() + "?person=10001&course=conditions")
            #expect(granted.map(\.version) == ["1.1.0"] && granted.map(\.isHolding) == [true])
        }
    }

    @Test func `an unknown number and someone else's people are the same to a manager`() async throws {
        try await withConditions { _, caller, _, _ in
            let manager = try await caller.signedIn(as: "manager2")
            for number in ["10001", "99999", "坏 号"] {
                try await manager.refused(.post, Self.path, Self.request(number), status: 422, code: "unknown-person")
            }
            try await caller.signedIn(as: "teacher").refused(
                .post, Self.path, Self.request("99999"), status: 422, code: "unknown-person")
            for number in ["10001", "10002", "99999"] {
                try await caller.signedIn(as: "10002").refused(
                    .post, Self.path, Self.request(number), status: 403, code: "forbidden")
            }
        }
    }
}
