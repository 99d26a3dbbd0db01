import Logging
import Synchronization

/// Keeps what a logger is told.
final class RecordingLog: Sendable {
    private let kept = Mutex<[(message: String, metadata: Logger.Metadata)]>([])

    var messages: [String] { kept.withLock { $0.map(\.message) } }

    /// The metadata of each event with a message.
    func metadata(of message: String) -> [Logger.Metadata] {
        kept.withLock { $0.filter { $0.message == message }.map(\.metadata) }
    }

    var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: RecordingLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.kept.withLock { $0.append(("\(event.message)", event.metadata ?? [:])) }
        }
    }
}
