import Foundation
package import LamproomClient
package import Messages
package import TrainingCore

/// What the commands need of the world; tests put their own in its place.
package struct Runtime: Sendable {
    package let console: any Console
    package let language: Language
    package let environment: [String: String]
    package let time: TimeSource
    package let connect: @Sendable (ServerAddress) -> any Transport
    package let retries: RetryPolicy

    package init(
        console: any Console, language: Language, environment: [String: String], time: TimeSource,
        retries: RetryPolicy = .short, connect: @escaping @Sendable (ServerAddress) -> any Transport
    ) {
        self.console = console
        self.language = language
        self.environment = environment
        self.time = time
        self.retries = retries
        self.connect = connect
    }

    /// The runtime of the command that is running. Commands are made by the argument parser, so it cannot be handed to
    /// them.
    @TaskLocal package static var current = Runtime.standard(language: .chinese)

    package static func standard(language: Language) -> Runtime {
        let environment = ProcessInfo.processInfo.environment
        return Runtime(
            console: StandardConsole(environment: environment), language: language, environment: environment,
            time: .system, connect: { HTTPTransport(server: $0) })
    }

    func localTime(_ moment: String) -> String { LocalTime.text(moment, offset: time.offset) }
}

/// Clocks and waiting.
package struct TimeSource: Sendable {
    /// The moment by this computer's clock, which may be wrong.
    package let now: @Sendable () -> Timestamp
    /// Grows evenly, whatever is done to the clock.
    package let monotonic: @Sendable () -> Duration
    package let sleep: @Sendable (Duration) async throws -> Void
    /// Seconds east of UTC at a moment.
    package let offset: @Sendable (Timestamp) -> Int

    package init(
        now: @escaping @Sendable () -> Timestamp, monotonic: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void, offset: @escaping @Sendable (Timestamp) -> Int
    ) {
        self.now = now
        self.monotonic = monotonic
        self.sleep = sleep
        self.offset = offset
    }

    package static let system = TimeSource(
        now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        monotonic: { origin.duration(to: .now) },
        sleep: { try await Task.sleep(for: $0) },
        offset: { moment in
            TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
        })

    private static let origin = ContinuousClock.now
}
