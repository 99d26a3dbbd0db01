import LamproomTerminal
import Synchronization
import TrainingCore

/// A clock that is set by hand; sleeping moves it on.
final class FakeClock: Sendable {
    private let elapsed = Mutex(Duration.zero)
    private let pauses = Mutex<[Duration]>([])
    private let beforePause: @Sendable (Int) throws -> Void

    /// - Parameters:
    ///   - beforePause: is called with the number of a pause, from 0, before it.
    init(beforePause: @escaping @Sendable (Int) throws -> Void = { _ in }) {
        self.beforePause = beforePause
    }

    var now: Duration { elapsed.withLock { $0 } }
    var sleeps: [Duration] { pauses.withLock { $0 } }

    func advance(by duration: Duration) { elapsed.withLock { $0 += duration } }

    /// 2026-11-22T08:30:00Z, eight hours east of UTC.
    var source: TimeSource {
        TimeSource(
            now: { Timestamp(milliseconds: 1_795_336_200_000) }, monotonic: { self.now },
            sleep: { pause in
                try self.beforePause(self.sleeps.count)
                self.pauses.withLock { $0.append(pause) }
                self.advance(by: pause)
            }, offset: { _ in 8 * 3600 })
    }
}
