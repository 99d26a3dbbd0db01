import Hummingbird
import LamproomAPI
import NIOCore
import Storage

/// What an administrator's tools ask: is it alive, can it work, how does it do, what can it do.
enum OperationRoutes {
    static func add(to router: Router<ServiceRequestContext>, service: LamproomService) {
        let document = ByteBuffer(bytes: OpenAPIDocument.make(version: lamproomVersion))
        router.get("/health") { _, _ in
            try Response.json(Health(status: "ok", version: lamproomVersion))
        }
        router.get("/ready") { _, _ in
            _ = try await service.database.read { try CourseQueries.newest(after: nil, limit: 1, in: $0) }
            return try Response.json(Health(status: "ok", version: lamproomVersion))
        }
        router.get("/metrics") { _, _ in
            let text = service.metrics.text(clockOffset: service.clock.offset())
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
        router.get("/openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: document))
        }
    }

    private struct Health: Encodable {
        let status: String
        let version: String
    }
}
