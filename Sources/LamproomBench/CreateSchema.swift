import ArgumentParser
import Storage
import StorageSQLite

/// Makes a database as an earlier release has left it, without rows.
struct CreateSchema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "schema")

    @Argument(help: "path of the database") var path: String
    @ArgumentParser.Option(help: "how many steps of the schema it has") var steps: Int

    func run() async throws {
        let database = try SQLiteDatabase.open(path: path)
        try await Migrator.migrate(database, Array(Schema.sqlite.prefix(steps)), now: 0)
        try database.close()
    }
}
