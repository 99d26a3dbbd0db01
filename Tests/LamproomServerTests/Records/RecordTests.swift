import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing

@testable import LamproomServer

@Suite struct RecordTests {
    /// Lets the worker 10001 pass the small course.
    private func complete(_ caller: Caller) async throws {
        let worker = try await caller.signedIn(as: "10001")
        let attempt = try await worker.begin()
        try await worker.answerAll(of: attempt.id, wrong: 2)
        _ = try await worker.submit(attempt.id)
    }

    @Test func `the export says what the quiz gave`() async throws {
        try await withCourse { _, caller in
            try await complete(caller)
            let manager = try await caller.signedIn(as: "manager1")
            let records: [RecordView] = try await manager.get("/v1/records?format=json")
            let record = try #require(records.first)
            #expect(records.count == 1)
            #expect(record.personNumber == "10001" && record.personName == "王建国")
            #expect(record.earned == "16" && record.possible == "20" && record.classHours == 1.5)
            #expect(record.course == "small" && record.version == "1.0.0" && record.digest.count == 64)
            #expect(record.certificate?.hasPrefix("LR-2026-") == true)
            let csv = try await manager.send(.get, "/v1/records?format=csv")
            let bytes = Array(buffer: csv.body)
            #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
            #expect(lines.count == 2)
            #expect(lines.last?.contains("王建国") == true)
        }
    }

    @Test func `the export is cut by unit, course and date`() async throws {
        try await withCourse { _, caller in
            try await complete(caller)
            let admin = try await caller.signedIn(as: "admin")
            let unit = percentEncoded("华山矿业/一矿/综采一队")
            let other = percentEncoded("华山矿业/一矿/综采")
            for (query, count) in [
                ("unit=\(unit)", 1), ("unit=\(other)", 0), ("course=small", 1), ("course=other", 0),
                ("from=2026-01-01&to=2026-12-31", 1), ("to=2026-01-01", 0), ("from=2027-01-01", 0),
            ] {
                let records: [RecordView] = try await admin.get("/v1/records?\(query)")
                #expect(records.count == count, "\(query)")
            }
            let elsewhere: [RecordView] = try await caller.signedIn(as: "manager2").get("/v1/records")
            #expect(elsewhere.isEmpty)
        }
    }

    @Test func `records, certificates and revocations cannot be changed or deleted`() async throws {
        try await withCourse { fixture, caller in
            try await complete(caller)
            let admin = try await caller.signedIn(as: "admin")
            let number = try #require(try await caller.signedIn(as: "10001").enrolment().certificate)
            let path = Endpoint.revokeCertificate.path(["number": number])
            let revoked: PublicCertificateView = try await admin.put(path, RevocationRequest(reason: "考试作弊"))
            #expect(revoked.status == "revoked")
            let again: PublicCertificateView = try await admin.put(path, RevocationRequest(reason: "另一个理由"))
            #expect(again == revoked)
            for sql in [
                "UPDATE completion SET earned = 1000", "DELETE FROM completion",
                "UPDATE certificate SET valid_until = NULL", "DELETE FROM certificate",
                "UPDATE certificate_revocation SET reason = ''", "DELETE FROM certificate_revocation",
            ] {
                await #expect(throws: StorageError.self) {
                    try await fixture.service.database.write { _ = try $0.execute(sql, []) }
                }
            }
        }
    }

    @Test func `someone who holds the certificate is not enrolled again, and is when it has expired`() async throws {
        try await withCourse { fixture, caller in
            try await complete(caller)
            let request = EnrolRequest(course: "small", people: ["10001"], unit: nil, due: nil)
            let path = Endpoint.enrol.path()
            let held: EnrolView = try await caller.signedIn(as: "manager1").post(path, request)
            #expect(held == EnrolView(createdCount: 0, existingCount: 1))
            fixture.advance(seconds: 366 * 86_400)
            let number = try #require(try await caller.signedIn(as: "10001").enrolment().certificate)
            let expired: PublicCertificateView = try await caller.get(
                Endpoint.verifyCertificate.path(["number": number]))
            #expect(expired.status == "expired")
            let renewed: EnrolView = try await caller.signedIn(as: "manager1").post(path, request)
            #expect(renewed == EnrolView(createdCount: 1, existingCount: 0))
        }
    }

    @Test(arguments: ["LR-2026-00000000-X", "nonsense", "%2e%2e"])
    func `a number that was never given out is unknown`(number: String) async throws {
        try await withService { _, caller in
            let view: PublicCertificateView = try await caller.get("/v1/certificates/\(number)")
            #expect(view.status == "unknown" && view.name == nil)
        }
    }
}
