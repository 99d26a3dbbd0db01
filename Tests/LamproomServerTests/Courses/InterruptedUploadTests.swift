import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LamproomAPI
import TestSupport
import Testing

@testable import LamproomServer

@Suite struct InterruptedUploadTests {
    @Test func `an upload that breaks off leaves nothing behind and keeps nobody waiting`() async throws {
        try await withTemporaryFolder { folder in
            let fixture = try Fixture(folder: folder)
            try await fixture.populate()
            let log = RecordingLog()
            let application = Application(
                router: buildRouter(fixture.service),
                configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)), logger: log.logger)
            try await application.test(.live) { client in
                let teacher = try await Caller(client: client).signedIn(as: "teacher")
                let package = try Fixture.package()
                let head = """
                    POST \(Endpoint.publishCourse.path()) HTTP/1.1\r
                    Host: test\r
                    Authorization: Bearer \(try #require(teacher.token))\r
                    Content-Type: application/zip\r
                    Content-Length: \(package.count)\r
                    \r

                    """
                let port = try #require(client.port)
                try sendAndClose(Array(head.utf8) + package.prefix(package.count / 2), port: port)
                for _ in 0..<200 where !log.messages.contains("request aborted") {
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(log.messages.contains("request aborted"))
                #expect(!log.messages.contains("request failed"))
                let courses: Page<CourseSummary> = try await teacher.get(Endpoint.listCourses.path())
                #expect(courses.items.isEmpty)
                let files = try FileManager.default.contentsOfDirectory(atPath: folder)
                #expect(files.allSatisfy { $0.hasPrefix("test.sqlite3") })
                #expect(try await teacher.publish(package).isNew)
            }
        }
    }

    /// Sends bytes over a connection of its own and closes it.
    private func sendAndClose(_ bytes: [UInt8], port: Int) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        try #require(send(descriptor, bytes, bytes.count, 0) == bytes.count)
    }
}
