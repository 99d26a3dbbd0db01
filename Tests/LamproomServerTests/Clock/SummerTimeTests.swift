import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

/// In Santiago de Chile it is summer in November, three hours west of UTC, and winter in June, four hours west.
@Suite struct SummerTimeTests {
    private func inSantiago(_ body: @escaping @Sendable (Fixture, Caller) async throws -> Void) async throws {
        var settings = Settings()
        settings.zone = try #require(TimeZone(identifier: "America/Santiago"))
        try await withService(settings: settings) { fixture, caller in
            try await caller.offerCourse()
            // 2026-11-19, 02:45 UTC: fifteen minutes before midnight in summer.
            fixture.advance(seconds: 56_300)
            try await body(fixture, caller)
        }
    }

    @Test func `what ends after midnight in summer is dated so, though it is closed and exported in winter`()
        async throws
    {
        try await inSantiago { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            #expect(attempt.deadline == "2026-11-19T03:15:00Z")
            try await worker.answerAll(of: attempt.id)
            fixture.advance(seconds: 200 * 86_400)
            #expect(try await ExpirySweeper(fixture.service).sweep() == 1)
            let number = try #require(try await caller.signedIn(as: "10001").enrolment().certificate)
            let certificate: PublicCertificateView = try await caller.get(
                Endpoint.verifyCertificate.path(["number": number]))
            #expect(certificate.issuedOn == "2026-11-19")
            let admin = try await caller.signedIn(as: "admin")
            let table = try await admin.send(.get, "/v1/records?format=csv&from=2026-11-19&to=2026-11-19")
            #expect(String(buffer: table.body).contains("2026-11-19 00:15:00,10001,"))
            let before: [RecordView] = try await admin.get("/v1/records?from=2026-11-18&to=2026-11-18")
            #expect(before.isEmpty)
        }
    }
}
