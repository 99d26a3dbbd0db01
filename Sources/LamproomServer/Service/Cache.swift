import Synchronization

/// Keeps values that were used lately. At most two generations of `capacity` values are kept: what is used moves to
/// the young one, and when that is full the old one is dropped.
final class Cache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct State {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]
    }

    private let state = Mutex(State())
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(key: Key) -> Value? {
        get {
            state.withLock { state in
                if let value = state.young[key] { return value }
                guard let value = state.old[key] else { return nil }
                store(value, key, &state)
                return value
            }
        }
        set {
            state.withLock { state in
                state.old[key] = nil
                guard let newValue else {
                    state.young[key] = nil
                    return
                }
                store(newValue, key, &state)
            }
        }
    }

    func removeAll(where isMatch: (Value) -> Bool) {
        state.withLock { state in
            state.young = state.young.filter { !isMatch($0.value) }
            state.old = state.old.filter { !isMatch($0.value) }
        }
    }

    private func store(_ value: Value, _ key: Key, _ state: inout State) {
        if state.young.count >= capacity, state.young[key] == nil {
            state.old = state.young
            state.young = [:]
        }
        state.young[key] = value
    }
}
