import Synchronization
import TrainingCore

/// Slows down guessing. An attempt counts as failed until it is known to be right, so guesses made at once count too.
///
/// Per account: after 5 failures within 15 minutes, 30 seconds' wait, doubled with each further failure up to 15 minutes.
/// Per address: after 100 failures within 15 minutes (a lamp room's terminals may share one), one minute's wait.
final class LoginThrottle: Sendable {
    private struct Failures {
        var count = 0
        var last = Timestamp(milliseconds: 0)
    }

    private enum Key: Hashable {
        case account(String)
        case address(String)
    }

    private static let windowSeconds = 15 * 60
    private static let capacity = 50_000

    private let failures = Mutex<[Key: Failures]>([:])

    /// Counts an attempt.
    ///
    /// - Returns: the seconds to wait, if it must not be tried now; nil if it may.
    func begin(account: String, address: String, now: Timestamp) -> Int? {
        failures.withLock { failures in
            Self.makeRoom(&failures, now: now)
            let keys: [Key] = [.account(account), .address(address)]
            for key in keys {
                guard let entry = failures[key] else { continue }
                let until = entry.last.adding(seconds: Self.wait(key, entry.count))
                if until > now { return Int((until.milliseconds - now.milliseconds + 999) / 1000) }
            }
            for key in keys {
                var entry = failures[key] ?? Failures()
                if entry.last.adding(seconds: Self.windowSeconds) <= now { entry.count = 0 }
                entry.count += 1
                entry.last = now
                failures[key] = entry
            }
            return nil
        }
    }

    /// Takes back what `begin` counted: the attempt was right.
    func succeed(account: String, address: String) {
        failures.withLock { failures in
            failures[.account(account)] = nil
            guard var entry = failures[.address(address)] else { return }
            entry.count -= 1
            failures[.address(address)] = entry.count > 0 ? entry : nil
        }
    }

    private static func wait(_ key: Key, _ count: Int) -> Int {
        switch key {
        case .account: count < 5 ? 0 : min(windowSeconds, 30 << min(count - 5, 5))
        case .address: count < 100 ? 0 : 60
        }
    }

    /// Entries that no longer count are dropped when there are many; if that is not enough, all accounts start anew.
    private static func makeRoom(_ failures: inout [Key: Failures], now: Timestamp) {
        guard failures.count >= capacity else { return }
        failures = failures.filter { $0.value.last.adding(seconds: windowSeconds) > now }
        if failures.count >= capacity { failures.removeAll() }
    }
}
