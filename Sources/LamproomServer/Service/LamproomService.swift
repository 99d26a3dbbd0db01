package import Logging
package import Storage
package import TrainingCore

/// Everything that a route needs; made once at start, and in tests with a clock and randomness of their own.
package final class LamproomService: Sendable {
    let database: any Database
    let settings: Settings
    let clock: Clock
    let random: @Sendable () -> UInt64
    let logger: Logger
    let courses: CourseStore
    let attempts: AttemptStore
    let sessions: SessionStore
    let passwords: PasswordHasher
    let throttle: LoginThrottle
    let metrics: ServiceMetrics
    let publishing = Gate(width: 1, queue: 8)

    package init(
        database: any Database, settings: Settings, clock: Clock = .system,
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }, logger: Logger
    ) {
        self.database = database
        self.settings = settings
        self.clock = clock
        self.random = random
        self.logger = logger
        courses = CourseStore(database: database)
        attempts = AttemptStore(database: database, courses: courses)
        sessions = SessionStore(database: database)
        passwords = PasswordHasher()
        throttle = LoginThrottle()
        metrics = ServiceMetrics()
    }

    /// The circumstances of a command that is carried out now.
    var context: CommandContext {
        let now = clock.now()
        return CommandContext(now: now, zoneOffsetSeconds: settings.zoneOffset(at: now), random: random)
    }
}

/// Where the time comes from.
package struct Clock: Sendable {
    package let now: @Sendable () -> Timestamp

    package init(now: @escaping @Sendable () -> Timestamp) {
        self.now = now
    }
}
