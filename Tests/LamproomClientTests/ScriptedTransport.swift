import LamproomClient
import Synchronization

/// Answers requests by a script and keeps them.
final class ScriptedTransport: Transport {
    typealias Step = @Sendable (TransportRequest) throws -> TransportResponse

    private struct State {
        var steps: [Step]
        var requests: [TransportRequest] = []
    }

    private let state: Mutex<State>

    /// The last step is repeated.
    init(_ steps: [Step]) {
        state = Mutex(State(steps: steps))
    }

    var requests: [TransportRequest] { state.withLock { $0.requests } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let step = state.withLock { state in
            state.requests.append(request)
            return state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0]
        }
        return try step(request)
    }

    func download(
        _ request: TransportRequest, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TransportResponse {
        let response = try await send(request)
        guard response.status == 200 else { return response }
        for byte in response.body { try await receive([byte]) }
        return TransportResponse(status: 200)
    }
}

extension TransportResponse {
    static func json(_ text: String, status: Int = 200) -> TransportResponse {
        TransportResponse(status: status, body: Array(text.utf8))
    }
}
