import Storage
import Testing

/// Writes that come while another is under way may share a transaction. Nobody must notice.
let batchContract = [
    ContractCheck("a thousand writes at once are all there") { database in
        try await database.createNotes()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 { group.addTask { try await database.add("n\(number)") } }
            try await group.waitForAll()
        }
        #expect(Set(try await database.noteIDs()) == Set((0..<1_000).map { "n\($0)" }))
    },

    ContractCheck("of writes at once, only those that throw are undone") { database in
        try await database.createNotes()
        let outcomes = try await manyAtOnce(database, count: 300) { number, transaction in
            try transaction.addNote("n\(number)")
            if number % 3 == 0 { throw Refusal(reason: "n\(number)") }
        }
        for (number, error) in outcomes {
            #expect(error as? Refusal == (number % 3 == 0 ? Refusal(reason: "n\(number)") : nil))
        }
        let expected = (0..<300).filter { $0 % 3 != 0 }.map { "n\($0)" }
        #expect(Set(try await database.noteIDs()) == Set(expected))
    },

    ContractCheck("of writes at once that take the same key, one wins") { database in
        try await database.createNotes()
        let outcomes = try await manyAtOnce(database, count: 100) { number, transaction in
            try transaction.addNote("before \(number)")
            try transaction.addNote("same")
        }
        #expect(outcomes.values.filter { $0 == nil }.count == 1)
        #expect(outcomes.values.compactMap { $0 as? StorageError }.filter { $0.code == .duplicate }.count == 99)
        #expect(try await database.noteIDs().count == 2)
    },

    ContractCheck("a write sees what earlier ones at the same time have done") { database in
        try await database.run("CREATE TABLE counter (number BIGINT NOT NULL)", "INSERT INTO counter VALUES (0)")
        let outcomes = try await manyAtOnce(database, count: 300) { _, transaction in
            let number = try transaction.row("SELECT number FROM counter") { try $0.integer(0) }
            try transaction.execute("UPDATE counter SET number = $1", [.integer((number ?? -1_000) + 1)])
        }
        #expect(outcomes.values.allSatisfy { $0 == nil })
        let total = try await database.read { try $0.row("SELECT number FROM counter") { try $0.integer(0) } }
        #expect(total == 300)
    },

    ContractCheck("a closure may go on after a statement that failed") { database in
        try await database.createNotes()
        try await database.add("a")
        let code = try await database.write { transaction in
            var code: StorageError.Code?
            do { try transaction.addNote("a") } catch let error as StorageError { code = error.code }
            try transaction.addNote("b")
            return code
        }
        #expect(code == .duplicate)
        #expect(try await database.noteIDs() == ["a", "b"])
    },

    ContractCheck("a deferred reference to nothing fails its own write only") { database in
        try await database.run(
            "CREATE TABLE unit (id TEXT PRIMARY KEY)",
            """
            CREATE TABLE person (
                id TEXT PRIMARY KEY, unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED)
            """,
            "INSERT INTO unit VALUES ('u0')")
        let outcomes = try await manyAtOnce(database, count: 50) { number, transaction in
            try transaction.execute(
                "INSERT INTO person (id, unit) VALUES ($1, $2)", [.text("p\(number)"), .text("u\(number % 2)")])
        }
        for (number, error) in outcomes {
            #expect((error as? StorageError)?.code == (number % 2 == 0 ? nil : .constraint))
        }
    },
]

/// - Returns: for each write, its error.
private func manyAtOnce(
    _ database: any Database, count: Int, _ body: @escaping @Sendable (Int, any Transaction) throws -> Void
) async throws -> [Int: (any Error)?] {
    await withTaskGroup(of: (Int, (any Error)?).self) { group in
        for number in 0..<count {
            group.addTask {
                do {
                    try await database.write { try body(number, $0) }
                    return (number, nil)
                } catch {
                    return (number, error)
                }
            }
        }
        var outcomes: [Int: (any Error)?] = [:]
        for await (number, error) in group { outcomes.updateValue(error, forKey: number) }
        return outcomes
    }
}
