import Logging
import ServiceLifecycle
import Storage
import TrainingCore

/// Closes and grades attempts whose time is up, whether or not anyone asks: every second, and so also right after a start.
package struct ExpirySweeper: Service {
    private let service: LamproomService
    private static let batch = 200

    package init(_ service: LamproomService) {
        self.service = service
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var nextPurge = Timestamp(milliseconds: 0)
            while !Task.isCancelled {
                do {
                    while try await sweep() == Self.batch {}
                    let now = service.clock.now()
                    if now >= nextPurge {
                        nextPurge = now.adding(seconds: 3600)
                        try await service.database.write {
                            try AccountCommands.deleteExpiredSessions(now: now, in: $0)
                        }
                        try await service.openGradingBacklog()
                    }
                } catch {
                    service.logger.error("closing of due attempts failed", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Closes what is due.
    ///
    /// - Returns: how many attempts were closed; at most a batch of 200.
    @discardableResult
    package func sweep() async throws -> Int {
        let now = service.clock.now()
        let due = try await service.database.read { transaction in
            try AttemptQueries.due(at: now, limit: Self.batch, in: transaction)
        }
        var closed = 0
        for attempt in due {
            do {
                _ = try await service.finish(try await service.attempts.facts(attempt))
                closed += 1
            } catch {
                // One that cannot be graded must not keep the others open.
                service.logger.error(
                    "an attempt could not be closed", metadata: ["attempt": "\(attempt)", "error": "\(error)"])
            }
        }
        if closed > 0 { service.logger.info("attempts closed", metadata: ["count": "\(closed)"]) }
        return closed
    }
}
