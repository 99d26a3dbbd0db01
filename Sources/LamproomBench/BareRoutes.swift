import ArgumentParser
import GRDB
import Hummingbird
import Logging
import NIOCore

/// What the service is measured against: a route that does nothing, and one that does an INSERT and a FULL commit for every request.
struct BareRoutes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bare")

    @ArgumentParser.Option var port: Int
    @ArgumentParser.Option(help: "path of the database for the INSERTs") var database: String

    func run() async throws {
        let pool = try DatabasePool(path: database)
        try await pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(
                sql:
                    "CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, attempt TEXT, item INTEGER, answer TEXT)"
            )
        }
        let router = Router()
        router.put("/empty") { _, _ in HTTPResponse.Status.ok }
        router.get("/empty") { _, _ in HTTPResponse.Status.ok }
        router.put("/insert") { request, _ in
            let body = try await request.body.collect(upTo: 4096)
            let text = String(buffer: body)
            try await pool.write { database in
                try database.cachedStatement(sql: "INSERT INTO answer (attempt, item, answer) VALUES (?, ?, ?)")
                    .execute(arguments: ["attempt", 1, text])
            }
            return HTTPResponse.Status.ok
        }
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), backlog: 1024),
            logger: logger)
        try await application.runService()
    }
}
