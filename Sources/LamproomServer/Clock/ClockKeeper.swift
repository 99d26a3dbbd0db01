package import Logging
import ServiceLifecycle
package import Storage
import TrainingCore

/// Looks at the machine's clock every second and says when it disagrees; stores the service's time every minute, when the
/// difference has changed, and at the end.
package struct ClockKeeper: Service {
    private let clock: ServiceClock
    private let database: any Database
    private let logger: Logger
    private static let period = 60

    package init(_ clock: ServiceClock, database: any Database, logger: Logger) {
        self.clock = clock
        self.database = database
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var watch = ClockWatch()
            var turn = 0
            while !Task.isCancelled {
                let hasNews = look(&watch)
                if hasNews || turn % Self.period == 0 { await keep() }
                turn += 1
                try? await Task.sleep(for: .seconds(1))
            }
        }
        await keep()
    }

    /// Follows the machine's clock, and tells the log what is new about it.
    ///
    /// - Returns: whether anything was.
    func look(_ watch: inout ClockWatch) -> Bool {
        let mark = clock.follow()
        guard let news = watch.news(mark.offset) else { return false }
        let metadata: Logger.Metadata = [
            "service": "\(mark.time.rfc3339)", "machine": "\(mark.reading.wall.rfc3339)",
            "offsetSeconds": "\(mark.offset / 1000)",
        ]
        switch news {
        case .disagrees:
            logger.error(
                "the machine's clock is not followed: set it right, or see lamproomd clock", metadata: metadata)
        case .agrees: logger.notice("the machine's clock agrees again", metadata: metadata)
        }
        return true
    }

    private func keep() async {
        do {
            try await clock.keep(in: database)
        } catch {
            logger.error("the service's time could not be stored", metadata: ["error": "\(error)"])
        }
    }
}
