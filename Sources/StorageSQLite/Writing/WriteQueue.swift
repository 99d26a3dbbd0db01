import Storage
import Synchronization

/// The writes that wait while a commit is under way. They will share the next one.
final class WriteQueue: Sendable {
    private struct State {
        var waiting: [any PendingWrite] = []
        /// Somebody takes writes until there are none.
        var isDraining = false
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Adds a write; refuses it at once if the queue is closed.
    ///
    /// - Parameter startDraining: called if nobody drains the queue yet. It is called inside the lock, so that whoever
    ///   closes the queue knows that no draining starts afterwards.
    func add(_ write: any PendingWrite, startDraining: () -> Void) {
        let isAccepted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.waiting.append(write)
            guard !state.isDraining else { return true }
            state.isDraining = true
            startDraining()
            return true
        }
        if !isAccepted { write.finish(Self.closed) }
    }

    /// Everything that waits. If nothing does, the draining is over.
    func takeAll() -> [any PendingWrite] {
        state.withLock { state in
            if state.waiting.isEmpty { state.isDraining = false }
            defer { state.waiting = [] }
            return state.waiting
        }
    }

    /// - Returns: whether it was still open.
    func close() -> Bool {
        state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
    }

    var isClosed: Bool { state.withLock(\.isClosed) }

    static let closed = StorageError(.other, "the database is closed")
}
