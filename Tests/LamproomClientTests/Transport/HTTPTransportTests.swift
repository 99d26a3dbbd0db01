import LamproomClient
import Synchronization
import Testing

@Suite("The HTTP transport")
struct HTTPTransportTests {
    @Test("An address where nothing listens is told as refused")
    func refused() async throws {
        let transport = HTTPTransport(server: try #require(ServerAddress("http://127.0.0.1:1")))
        await #expect(throws: TransportError.refused) {
            try await transport.send(TransportRequest(method: "GET", path: "/health"))
        }
        await #expect(throws: TransportError.refused) {
            try await transport.download(TransportRequest(method: "GET", path: "/v1/records")) { _ in }
        }
    }

    @Test("An upload arrives whole, and its progress goes from nothing to all in steps of 64 KiB")
    func upload() async throws {
        let bytes = (0..<(3 << 16) + 5).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let server = try OneRequestServer()
        let received = Task { try await server.serve() }
        let transport = HTTPTransport(server: try #require(ServerAddress("http://127.0.0.1:\(server.port)")))
        let steps = Mutex<[Int64]>([])
        let response = try await transport.upload(
            TransportRequest(method: "POST", path: "/v1/courses", body: .bytes(bytes))
        ) { sent, total in
            #expect(total == Int64(bytes.count))
            steps.withLock { $0.append(sent) }
        }
        #expect(response.status == 200)
        #expect(steps.withLock { $0 } == [0, 1 << 16, 2 << 16, 3 << 16, Int64(bytes.count)])
        #expect(try await received.value == bytes)
    }
}
