import ArgumentParser
import Foundation
import Storage
import StorageSQLite

/// Migrates a database by one step more than the schema has, which rewrites every attempt into another table in batches,
/// and shows how far it is. What a large step costs, and how large the log gets.
struct MoveRows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "move")

    @Argument(help: "a data folder") var data: String

    func run() async throws {
        let path = data + "/lamproom.sqlite3"
        let database = try SQLiteDatabase.open(path: path)
        let step = Migration(
            number: Schema.sqlite.count + 1, name: "every attempt moves",
            parts: [
                .statement("CREATE TABLE moved_attempt (id TEXT PRIMARY KEY, answers TEXT, times TEXT) WITHOUT ROWID"),
                .batches(
                    RowBatches(
                        of: "attempt", by: "id",
                        statements: [
                            """
                            INSERT INTO moved_attempt (id, answers, times)
                            SELECT id, answers, times FROM attempt WHERE id > $1 AND id <= $2
                            """
                        ])),
            ])
        try await Migrator.migrate(database, Schema.sqlite + [step], now: 0) { progress in
            guard case .rows(let done, let total) = progress.part, done % 200_000 == 0 || done == total else { return }
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
            print("\(done) of \(total) rows, log \((attributes?[.size] as? Int ?? 0) / 1_000_000) MB")
        }
        try database.close()
    }
}
