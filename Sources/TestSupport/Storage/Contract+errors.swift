import Storage
import Testing

let errorContract =
    [
        ("a primary key that is taken", "INSERT INTO item VALUES ('a', 'other', 1, 'u')", StorageError.Code.duplicate),
        ("a unique key that is taken", "INSERT INTO item VALUES ('b', 'name', 1, 'u')", .duplicate),
        ("a reference to nothing", "INSERT INTO item VALUES ('b', 'other', 1, 'v')", .constraint),
        ("a row that is referred to", "DELETE FROM unit", .constraint),
        ("a check that fails", "INSERT INTO item VALUES ('b', 'other', 0, 'u')", .constraint),
        ("a value that is missing", "INSERT INTO item VALUES ('b', NULL, 1, 'u')", .constraint),
    ].map { name, sql, code in
        ContractCheck("an error has its code: \(name)") { database in
            try await database.run(
                "CREATE TABLE unit (id TEXT PRIMARY KEY)",
                """
                CREATE TABLE item (
                    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, count BIGINT CHECK (count > 0),
                    unit TEXT REFERENCES unit (id))
                """,
                "INSERT INTO unit VALUES ('u')", "INSERT INTO item VALUES ('a', 'name', 1, 'u')")
            await expectStorageError(code) { try await database.run(sql) }
            let count = try await database.read { try $0.row("SELECT COUNT(*) FROM item") { try $0.integer(0) } }
            #expect(count == 1)
        }
    } + [
        ContractCheck("nothing is wrong with a database in which nothing is wrong") { database in
            try await database.createNotes()
            try await database.add("a")
            #expect(try await database.integrityFaults() == [])
        },

        ContractCheck("the engine tells its name and version") { database in
            #expect(database.engine.contains(/^[A-Z][A-Za-z]+ [0-9]+\.[0-9.]+$/))
        },
    ]
