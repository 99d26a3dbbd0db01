import LamproomAPI
import LamproomClient
import Messages

/// Makes a call of a quiz again and again while the service cannot be reached, and says so; what was typed waits.
struct Persistence: Sendable {
    /// Said before each pause, with the seconds until the next try.
    let announcement: @Sendable (Int) -> Text
    /// Said at the end.
    let surrender: Text

    /// How long the service is waited for.
    static let patience = Duration.seconds(120)

    /// - Throws: `CommandFailure` with `surrender` once the patience is over, or what else `operation` throws.
    func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        let runtime = Runtime.current
        let start = runtime.time.monotonic()
        var pause = Duration.seconds(1)
        while true {
            do {
                return try await operation()
            } catch let error where Self.mayPass(error) {
                let wait = max(pause, Self.wish(of: error))
                guard runtime.time.monotonic() - start + wait <= Self.patience else {
                    throw CommandFailure(error is ClientError ? .unreachable : .refused, surrender)
                }
                let seconds = Int(wait.components.seconds)
                runtime.console.say(announcement(seconds)(runtime.language), style: .bad)
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

    private static func wish(of error: any Error) -> Duration {
        .seconds(min((error as? Problem)?.retryAfter ?? 0, 30))
    }
}
