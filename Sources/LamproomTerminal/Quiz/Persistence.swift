import LamproomAPI
import LamproomClient
import Messages

/// Makes a call of a quiz again and again while the service cannot be reached or cannot store anything, and says so; what
/// was typed waits.
struct Persistence: Sendable {
    /// Said before each pause, with the reason and the seconds until the next try.
    let announcement: @Sendable (_ reason: Text, _ seconds: Int) -> Text
    /// Said at the end, with the reason.
    let surrender: @Sendable (_ reason: Text) -> Text
    /// Whether what was typed during a wait is no answer to what is shown after it.
    var forgetsTyped = true

    /// How long the service is waited for.
    static let patience = Duration.seconds(120)

    /// For calls that store no answer.
    static func ofReading(course: String) -> Persistence {
        Persistence(
            announcement: { .quizServiceWaits(reason: $0, seconds: $1) },
            surrender: { .quizServiceGivenUp(reason: $0, course: course) })
    }

    /// - Throws: `CommandFailure` with `surrender` once the patience is over, or what else `operation` throws.
    func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        let runtime = Runtime.current
        let start = runtime.time.monotonic()
        var pause = Duration.seconds(1)
        var hasWaited = false
        defer { if hasWaited, forgetsTyped { runtime.console.discardTyped() } }
        while true {
            do {
                return try await operation()
            } catch let error where Self.mayPass(error) {
                let wait = max(pause, Self.wish(of: error))
                guard runtime.time.monotonic() - start + wait <= Self.patience else {
                    throw CommandFailure(
                        error is ClientError ? .unreachable : .refused, surrender(Self.reason(of: error)))
                }
                let seconds = Int(wait.components.seconds)
                hasWaited = true
                runtime.console.say(announcement(Self.reason(of: error), seconds)(runtime.language), style: .bad)
                try await runtime.time.sleep(wait)
                pause = min(pause * 2, .seconds(15))
            }
        }
    }

    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case ClientError.unreachable: true
        // What stands in front of a service that is down
        case ClientError.unexpectedAnswer(_, let status): (502...504).contains(status)
        case let problem as Problem: problem.status == 429 || problem.status >= 500
        default: false
        }
    }

    /// How long the service asked to be left alone.
    private static func wish(of error: any Error) -> Duration { .seconds((error as? Problem)?.retryAfter ?? 0) }

    /// In the service's own words, if it had any.
    private static func reason(of error: any Error) -> Text {
        (error as? Problem).map { .verbatim(SafeText.shown($0.detail)) } ?? .quizUnreachable
    }
}
