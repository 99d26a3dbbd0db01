import Logging
package import Storage
import Synchronization
package import TrainingCore

/// The service's time: what was stored goes on by the time that the machine counts since its start. What anyone does to the
/// machine's clock while the service runs, or between two starts of it in the same run of the machine, changes nothing.
package final class ServiceClock: Sendable {
    private let machine: MachineClock
    private let time: Mutex<ServiceTime>
    /// What was stored when this clock was made; nil if nothing was.
    package let resumedFrom: ClockMark?

    /// - Parameters:
    ///   - stored: the last mark of the service's time, if there is one.
    package init(resuming stored: ClockMark?, machine: MachineClock) {
        let reading = machine.reading()
        self.machine = machine
        resumedFrom = stored
        time = Mutex(ServiceTime(from: stored?.resumed(at: reading) ?? ClockMark(trusting: reading)))
    }

    /// A clock that goes on from what the database holds.
    package static func resume(_ database: any Database, machine: MachineClock = .system) async throws -> ServiceClock {
        ServiceClock(resuming: try await database.read { try ClockQueries.mark(in: $0) }, machine: machine)
    }

    /// The machine is asked inside the lock, so that of two calls the later never gets the earlier time.
    package func now() -> Timestamp {
        time.withLock { $0.time(at: machine.elapsed()) }
    }

    /// The service's time and the machine's clocks now.
    package func mark() -> ClockMark {
        time.withLock { $0.mark(at: machine.reading()) }
    }

    /// Looks at the machine's clock, and follows it where that is allowed.
    package func follow() -> ClockMark {
        time.withLock { time in
            let reading = machine.reading()
            time = time.following(reading)
            return time.mark(at: reading)
        }
    }

    /// Stores the time as it is now.
    package func keep(in database: any Database) async throws {
        let mark = mark()
        try await database.write { try ClockCommands.store(mark, in: $0) }
    }

    /// Tells the log how long the service was away, and what says so.
    func tell(_ logger: Logger) {
        guard let stored = resumedFrom else { return }
        let mark = mark()
        logger.info(
            "the service's time goes on",
            metadata: [
                "time": "\(mark.time.rfc3339)",
                "awaySeconds": "\((mark.time.milliseconds - stored.time.milliseconds) / 1000)",
                "by": stored.isSameRun(as: mark.reading) ? "elapsed time" : "the machine's clock",
            ])
    }

    package var clock: Clock {
        Clock(now: { self.now() }, offset: { self.mark().offset })
    }
}
