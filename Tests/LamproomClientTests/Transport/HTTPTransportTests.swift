import LamproomClient
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
}
