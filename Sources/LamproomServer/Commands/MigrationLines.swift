import Messages
import Storage

/// Which lines a migration is shown in: one a second at most, and none of a new database that is made within a second.
///
/// Times are durations since the migration began.
struct MigrationLines {
    private var latest: MigrationProgress?
    private var latestBegan = Duration.zero
    private var lastLine = Duration.zero
    private var from: Int?
    private var hasShown = false

    /// Takes note of how far it is.
    ///
    /// - Returns: the line to show now, if it is time for one.
    mutating func take(_ progress: MigrationProgress, at time: Duration) -> Text? {
        if from == nil { from = progress.number - 1 }
        latest = progress
        latestBegan = time
        return line(at: time)
    }

    /// - Returns: the line to show now, if it is time for one.
    mutating func line(at time: Duration) -> Text? {
        guard let latest, time - lastLine >= .seconds(1) else { return nil }
        lastLine = time
        hasShown = true
        let detail: Text =
            switch latest.part {
            case .statement(let statement, let count):
                .migrationStatement(
                    statement, of: count, seconds: Int((time - latestBegan).components.seconds))
            case .rows(let done, let total): .migrationRows(done, of: total)
            }
        let name = Text.schemaStep(latest.number) ?? Text(zh: "\(latest.number)", en: "\(latest.number)")
        return .migrationStep(latest.step, of: latest.steps, name, detail)
    }

    /// - Returns: the line at the end; nil if nothing was there to do, or the database is new.
    func end(at time: Duration) -> Text? {
        guard let latest, let from, from > 0 || hasShown else { return nil }
        let tenths = Int(time / .milliseconds(100))
        return .migrationDone(from: from, to: latest.number, tenths: tenths)
    }
}
