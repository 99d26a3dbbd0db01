import Foundation
import Messages
import Storage
import Synchronization

/// Shows on standard error how far a migration is.
final class MigrationDisplay: Sendable {
    private let lines = Mutex(MigrationLines())
    private let start = ContinuousClock.now
    private let language: Language

    private init(_ language: Language) {
        self.language = language
    }

    /// Runs a migration and shows it, also while a single statement takes long.
    ///
    /// - Parameter migrate: given the function to report to.
    static func run(
        in language: Language, _ migrate: (@escaping @Sendable (MigrationProgress) -> Void) async throws -> Void
    ) async throws {
        let display = MigrationDisplay(language)
        let ticking = Task {
            while true {
                try await Task.sleep(for: .seconds(1))
                display.show { $0.line(at: $1) }
            }
        }
        defer { ticking.cancel() }
        try await migrate { progress in display.show { $0.take(progress, at: $1) } }
        display.show { $0.end(at: $1) }
    }

    private func show(_ line: (inout MigrationLines, Duration) -> Text?) {
        let time = ContinuousClock.now - start
        lines.withLock { lines in
            guard let text = line(&lines, time) else { return }
            FileHandle.standardError.write(Data((text(language) + "\n").utf8))
        }
    }
}
