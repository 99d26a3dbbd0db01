import LamproomClient
import NIOCore
import Synchronization

/// A worker's way to the service: one connection, which is lost now and then in the middle of a request.
final class LossyTransport: Transport {
    private struct State {
        var connection: Connection?
        var random: Randomness
        var lastLatency = Duration.zero
        var cuts = 0
    }

    private let port: Int
    private let group: any EventLoopGroup
    /// How probable it is that a request is cut off.
    private let cutProbability: Double
    private let state: Mutex<State>

    init(port: Int, group: any EventLoopGroup, cutProbability: Double, seed: UInt64) {
        self.port = port
        self.group = group
        self.cutProbability = cutProbability
        state = Mutex(State(random: Randomness(seed: seed)))
    }

    /// How long the last answer took from the first byte sent, with the making of the connection where there was none.
    var lastLatency: Duration { state.withLock(\.lastLatency) }
    /// How many connections were cut.
    var cuts: Int { state.withLock(\.cuts) }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let (cut, resets) = state.withLock { state in
            guard state.random.chance(cutProbability) else { return (Cut?.none, false) }
            state.cuts += 1
            return (state.random.element(Cut.allCases), state.random.chance(0.5))
        }
        let start = ContinuousClock.now
        let connection = try await connection()
        if let cut {
            await connection.send(request, losing: cut, resets: resets)
            throw TransportError.connectionLost
        }
        let response = try await connection.send(request)
        let latency = ContinuousClock.now - start
        state.withLock { $0.lastLatency = latency }
        return response
    }

    func download(
        _ request: TransportRequest, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TransportResponse {
        let response = try await send(request)
        guard (200..<300).contains(response.status) else { return response }
        try await receive(response.body)
        return TransportResponse(status: response.status, headers: response.headers)
    }

    /// Goes to another terminal: the next request is on a connection of its own.
    func close() async {
        let old = state.withLock { state in
            defer { state.connection = nil }
            return state.connection
        }
        await old?.close()
    }

    private func connection() async throws -> Connection {
        if let open = state.withLock({ $0.connection }), open.isOpen { return open }
        let new = try await Connection.open(port: port, on: group)
        state.withLock { $0.connection = new }
        return new
    }
}
