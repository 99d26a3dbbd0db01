package import Logging
package import Storage
import TrainingCore

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
    let packages: any PackageCheck
    /// Uploads that are being received or checked: each is kept in memory until it is published or refused. Whoever comes
    /// when there are two is turned away, since a connection on which nothing is read is cut off.
    let receiving = Gate(width: 2, queue: 0)
    /// Uploads that are being checked: a check takes a processor, and several times the package's size in memory.
    let checking = Gate(width: 1, queue: 1)
    /// Items that are being analysed: an analysis takes a processor for as long as there are attempts.
    let analysing = Gate(width: 1, queue: 2)

    /// - Parameters:
    ///   - packages: nil is a child process for each check.
    package init(
        database: any Database, settings: Settings, clock: Clock,
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
        packages: (any PackageCheck)? = nil, logger: Logger
    ) {
        self.database = database
        self.settings = settings
        self.clock = clock
        self.random = random
        self.logger = logger
        let packages = packages ?? PackageCheckInChild(logger: logger)
        self.packages = packages
        courses = CourseStore(database: database, packages: packages, clock: clock, logger: logger)
        attempts = AttemptStore(database: database, courses: courses)
        sessions = SessionStore(database: database)
        passwords = PasswordHasher()
        throttle = LoginThrottle()
        metrics = ServiceMetrics()
    }

    /// The circumstances of a command that is carried out now.
    var context: CommandContext {
        CommandContext(now: clock.now(), zone: settings.civilZone, random: random)
    }
}
