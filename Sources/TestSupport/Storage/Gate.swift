import Foundation

/// Lets a closure on an engine's thread wait for a test.
final class Gate: Sendable {
    private let condition = NSConditionLock(condition: 0)

    func open() {
        condition.lock()
        condition.unlock(withCondition: 1)
    }

    /// Gives up after half a minute, so that a failing test ends.
    func wait() {
        guard condition.lock(whenCondition: 1, before: Date(timeIntervalSinceNow: 30)) else { return }
        condition.unlock()
    }
}
