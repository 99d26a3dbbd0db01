import Foundation
import HTTPTypes
import Hummingbird
import LamproomAPI
import NIOCore
import Storage
import Synchronization
import TestSupport
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct UploadGateTests {
    @Test func `an upload is received while another is being checked, and a third is turned away`() async throws {
        let check = HeldPackageCheck()
        try await withService(packages: check) { fixture, caller in
            let account = try await fixture.service.database.read { try AccountQueries.all(in: $0) }[0].id
            let service = fixture.service
            try await withThrowingTaskGroup(of: Bool.self) { group in
                let first = try Upload(package: try Fixture.package())
                group.addTask { try await service.publish(first.request, by: account).view.isNew }
                try await eventually { check.heldCount == 1 }
                let second = try Upload(package: try Fixture.package(version: "2.0.0"))
                group.addTask { try await service.publish(second.request, by: account).view.isNew }
                try await eventually { second.isReceived }
                #expect(second.isReceived && check.calls == 1)
                let third = try Upload(package: try Fixture.package(version: "3.0.0"))
                let error = await #expect(throws: ProblemError.self) {
                    _ = try await service.publish(third.request, by: account)
                }
                #expect(error?.status == 503 && error?.code == "busy" && error?.retryAfter == 30)
                #expect(!third.isReceived)
                check.open()
                for try await isNew in group { #expect(isNew) }
                #expect(try await service.publish(third.request, by: account).view.isNew)
            }
            #expect(check.calls == 3)
        }
    }
}

/// A request with a package that comes in pieces.
private final class Upload: Sendable {
    private let received = Mutex(false)
    private let package: [UInt8]

    init(package: [UInt8]) throws {
        self.package = package
    }

    /// Whether it was read to its end.
    var isReceived: Bool { received.withLock { $0 } }

    var request: Request {
        Request(
            head: HTTPRequest(
                method: .post, scheme: nil, authority: nil, path: Endpoint.publishCourse.path(),
                headerFields: [.contentLength: String(package.count)]),
            body: RequestBody(asyncSequence: AsyncStream(unfolding: pieces())))
    }

    private func pieces() -> @Sendable () async -> ByteBuffer? {
        let position = Mutex(0)
        return { [self] in
            position.withLock { position in
                guard position < package.count else {
                    received.withLock { $0 = true }
                    return nil
                }
                defer { position += 1000 }
                return ByteBuffer(bytes: package[position..<min(position + 1000, package.count)])
            }
        }
    }
}
