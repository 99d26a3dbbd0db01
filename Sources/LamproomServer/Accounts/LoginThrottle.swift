import Synchronization
import TrainingCore

/// Slows down guessing.
///
/// Per account: after 5 failures, 30 seconds' wait, doubled with each further failure up to 15 minutes; a failure older than
/// 15 minutes is forgotten, and so are all when the right secret is given. At most 8 attempts less the failures are under way
/// at a time, so guesses made at once gain nothing. Per address (a lamp room's terminals may share one): after 100 failures
/// within 15 minutes, one minute's wait after the last. Only what failed counts: a shift that signs in at once is not held up.
final class LoginThrottle: Sendable {
    private struct Entry {
        var failures = 0
        var windowStart = Timestamp(milliseconds: 0)
        var lastFailure = Timestamp(milliseconds: 0)
        var underWay = 0
    }

    private enum Key: Hashable {
        case account(String)
        case address(String)
    }

    private static let windowSeconds = 15 * 60
    private static let capacity = 50_000
    private static let accountLimit = 5
    private static let addressLimit = 100
    private static let underWayLimit = 8

    private let entries = Mutex<[Key: Entry]>([:])

    /// Begins an attempt; every one that may go on is ended with `end`.
    ///
    /// - Returns: the seconds to wait, if it must not be tried now; nil if it may.
    func begin(account: String, address: String, now: Timestamp) -> Int? {
        entries.withLock { entries in
            Self.makeRoom(&entries, now: now)
            for key in [Key.account(account), .address(address)] {
                guard let entry = entries[key] else { continue }
                // A clock that was set back must not hold anyone up for longer.
                let last = min(entry.lastFailure, now)
                let until = last.adding(seconds: Self.wait(key, Self.failures(entry, now)))
                if until > now { return Int((until.milliseconds - now.milliseconds + 999) / 1000) }
            }
            var entry = entries[.account(account)] ?? Entry()
            guard entry.underWay < Self.underWayLimit - Self.failures(entry, now) else { return 1 }
            entry.underWay += 1
            entries[.account(account)] = entry
            return nil
        }
    }

    /// How an attempt ended: nil if nothing was found out about the secret.
    func end(account: String, address: String, wasRight: Bool?, now: Timestamp) {
        entries.withLock { entries in
            var entry = entries[.account(account)] ?? Entry()
            entry.underWay = max(0, entry.underWay - 1)
            switch wasRight {
            case true?: entry.failures = 0
            case false?:
                Self.fail(&entry, now)
                var shared = entries[.address(address)] ?? Entry()
                Self.fail(&shared, now)
                entries[.address(address)] = shared
            case nil: break
            }
            entries[.account(account)] = entry.failures == 0 && entry.underWay == 0 ? nil : entry
        }
    }

    private static func fail(_ entry: inout Entry, _ now: Timestamp) {
        if failures(entry, now) == 0 { (entry.failures, entry.windowStart) = (0, now) }
        entry.failures += 1
        entry.lastFailure = now
    }

    /// The failures that still count.
    private static func failures(_ entry: Entry, _ now: Timestamp) -> Int {
        entry.windowStart.adding(seconds: windowSeconds) > now ? entry.failures : 0
    }

    private static func wait(_ key: Key, _ failures: Int) -> Int {
        switch key {
        case .account: failures < accountLimit ? 0 : min(windowSeconds, 30 << min(failures - accountLimit, 5))
        case .address: failures < addressLimit ? 0 : 60
        }
    }

    /// Entries that no longer count are dropped when there are many; if that is not enough, all that is not under way goes.
    private static func makeRoom(_ entries: inout [Key: Entry], now: Timestamp) {
        guard entries.count >= capacity else { return }
        entries = entries.filter { $0.value.underWay > 0 || failures($0.value, now) > 0 }
        if entries.count >= capacity { entries = entries.filter { $0.value.underWay > 0 } }
    }
}
