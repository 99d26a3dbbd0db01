import Synchronization

/// Lets a bounded number of tasks through at a time; a bounded number waits in order, and the rest is turned away.
final class Gate: Sendable {
    struct Full: Error {}

    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let queue: Int

    /// - Parameters:
    ///   - width: how many may be inside at a time.
    ///   - queue: how many may wait.
    init(width: Int, queue: Int) {
        state = Mutex(State(free: width))
        self.queue = queue
    }

    /// Runs `body` inside the gate.
    ///
    /// - Throws: `Full` if too many wait already.
    func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws {
        let isInside = try state.withLock { state in
            if state.free > 0 {
                state.free -= 1
                return true
            }
            guard state.waiting.count < queue else { throw Full() }
            return false
        }
        if isInside { return }
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
