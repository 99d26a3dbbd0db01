/// What a migration does next.
struct MigrationPlace {
    struct Batches {
        var lastKey = ""
        var done = 0
        let total: Int
    }

    /// The step, and the part of it, counted from 0.
    var number: Int
    var part: Int
    /// How far the part is, if it consists of batches and has begun.
    var batches: Batches?
}

/// One transaction of a migration: as much as may share one.
struct MigrationRun {
    let migrations: [Migration]
    /// The number of the first step that was missing when the migration began.
    let first: Int
    let now: Int64
    let report: (MigrationProgress) -> Void
    let transaction: any Transaction

    /// - Returns: whether nothing is left to do.
    func advance(from place: MigrationPlace) throws -> Bool {
        var place = place
        while place.number <= migrations.count {
            let migration = migrations[place.number - 1]
            if place.part == 0, place.batches == nil { try record(migration) }
            while place.part < migration.parts.count {
                switch migration.parts[place.part] {
                case .statement(let sql):
                    tell(place, .statement(place.part + 1, of: migration.parts.count))
                    try transaction.execute(sql, [])
                case .batches(let batches):
                    guard try goThrough(batches, &place) else { return false }
                }
                place.part += 1
                place.batches = nil
            }
            place.number += 1
            place.part = 0
        }
        return true
    }

    /// - Returns: whether the part is done; if not, the transaction has to end here.
    private func goThrough(_ batches: RowBatches, _ place: inout MigrationPlace) throws -> Bool {
        guard var state = place.batches else {
            let total = try batches.countRows(in: transaction)
            tell(place, .rows(0, of: total))
            if total > batches.size {
                place.batches = .init(total: total)
                try keep(place)
                return false
            }
            _ = try batches.runOne(after: "", in: transaction)
            tell(place, .rows(total, of: total))
            return true
        }
        tell(place, .rows(state.done, of: state.total))
        if let batch = try batches.runOne(after: state.lastKey, in: transaction) {
            state.lastKey = batch.last
            state.done += batch.count
            place.batches = state
            tell(place, .rows(state.done, of: state.total))
            if state.done < state.total {
                try keep(place)
                return false
            }
        }
        try transaction.execute("DELETE FROM schema_migration_under_way", [])
        return true
    }

    private func keep(_ place: MigrationPlace) throws {
        guard let batches = place.batches else { return }
        try transaction.execute(
            """
            INSERT INTO schema_migration_under_way (number, part, last_key, done, total) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (number) DO UPDATE SET part = excluded.part, last_key = excluded.last_key,
                done = excluded.done, total = excluded.total
            """,
            [
                .integer(place.number), .integer(place.part), .text(batches.lastKey), .integer(batches.done),
                .integer(batches.total),
            ])
    }

    private func record(_ migration: Migration) throws {
        try transaction.execute(
            "INSERT INTO schema_migration (number, name, applied_at) VALUES ($1, $2, $3)",
            [.integer(migration.number), .text(migration.name), .integer(now)])
    }

    private func tell(_ place: MigrationPlace, _ part: MigrationProgress.Part) {
        report(
            MigrationProgress(
                number: place.number, step: place.number - first + 1, steps: migrations.count - first + 1, part: part))
    }
}
