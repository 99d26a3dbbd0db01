import Storage
import Testing

let statementContract = [
    ContractCheck("parameters go by their number, not by their place") { database in
        let row = try await database.read { transaction in
            try transaction.row(
                "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT) || CAST($3 AS TEXT)",
                [.text("one"), .text("two"), .text("three")]
            ) { row in try (0..<3).map(row.text) }
        }
        #expect(row == ["two", "one", "twothree"])
    },

    ContractCheck("there are ten parameters and more") { database in
        let sum = (1...12).reversed().map { "CAST($\($0) AS BIGINT) * \($0)" }.joined(separator: " + ")
        let total = try await database.read { transaction in
            try transaction.row("SELECT CAST(\(sum) AS BIGINT)", (1...12).map { .integer($0) }) { try $0.integer(0) }
        }
        #expect(total == 650)
    },

    ContractCheck("too few or too many arguments are an error") { database in
        try await database.createNotes()
        for arguments in [[], [Value.text("a")], [.text("a"), .text("b"), .text("c")]] {
            await expectStorageError(nil) {
                _ = try await database.write {
                    try $0.execute("INSERT INTO note (id, body) VALUES ($1, $2)", arguments)
                }
            }
        }
    },

    ContractCheck("a parameter that is skipped is an error") { database in
        await expectStorageError(nil) {
            try await database.read { transaction in
                _ = try transaction.row("SELECT CAST($1 AS TEXT), CAST($3 AS TEXT)", [.text("a"), .null, .text("c")]) {
                    try $0.text(0)
                }
            }
        }
    },

    ContractCheck("SQL that is none is an error, and so are two statements at once") { database in
        try await database.createNotes()
        for sql in ["", "SELEKT 1", "SELECT * FROM nowhere", "DELETE FROM note; DELETE FROM note"] {
            await expectStorageError(nil) { try await database.run(sql) }
        }
    },

    ContractCheck("a statement tells how many rows it changed") { database in
        try await database.createNotes()
        let counts = try await database.write { transaction in
            [
                try transaction.execute("INSERT INTO note (id, body) VALUES ('a', ''), ('b', ''), ('c', 'x')", []),
                try transaction.execute("UPDATE note SET body = 'y' WHERE body = $1", [.text("")]),
                try transaction.execute("UPDATE note SET body = 'y' WHERE body = $1", [.text("z")]),
                try transaction.execute("CREATE TABLE other (id TEXT)", []),
                try transaction.execute(
                    "INSERT INTO note (id, body) VALUES ('a', '') ON CONFLICT (id) DO NOTHING", []),
                try transaction.execute("DELETE FROM note", []),
            ]
        }
        #expect(counts == [3, 2, 0, 0, 0, 3])
    },

    ContractCheck("RETURNING gives the rows, and the change is made") { database in
        try await database.createNotes()
        let returned = try await database.write { transaction in
            try transaction.rows(
                "INSERT INTO note (id, body) VALUES ($1, $2), ($3, $2) RETURNING id, body",
                [.text("a"), .text("x"), .text("b")]
            ) { "\(try $0.text(0))=\(try $0.text(1))" }
        }
        #expect(returned.sorted() == ["a=x", "b=x"])
        #expect(try await database.noteIDs() == ["a", "b"])
    },

    ContractCheck("ON CONFLICT … DO UPDATE … WHERE lets a late revision lose") { database in
        try await database.run("CREATE TABLE answer (item TEXT PRIMARY KEY, revision BIGINT NOT NULL, choice TEXT)")
        for (revision, expected) in [(2, 1), (1, 0), (3, 1), (3, 0)] {
            let changed = try await database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO answer (item, revision, choice) VALUES ('i', $1, $2)
                    ON CONFLICT (item) DO UPDATE SET revision = excluded.revision, choice = excluded.choice
                    WHERE excluded.revision > answer.revision
                    """, [.integer(revision), .text("choice \(revision)")])
            }
            #expect(changed == expected, "revision \(revision)")
        }
        let choice = try await database.read { try $0.row("SELECT choice FROM answer") { try $0.text(0) } }
        #expect(choice == "choice 3")
    },

    ContractCheck("a recursive query walks a tree") { database in
        try await database.run(
            "CREATE TABLE unit (id TEXT PRIMARY KEY, parent TEXT)",
            "INSERT INTO unit VALUES ('mine', NULL), ('pit', 'mine'), ('shift', 'pit'), ('office', 'mine')")
        let below = try await database.read { transaction in
            try transaction.rows(
                """
                WITH RECURSIVE below (id, depth) AS (
                    SELECT id, 0 FROM unit WHERE id = $1
                    UNION ALL SELECT unit.id, depth + 1 FROM unit JOIN below ON unit.parent = below.id)
                SELECT id FROM below ORDER BY depth, id
                """, [.text("mine")]
            ) { try $0.text(0) }
        }
        #expect(below == ["mine", "office", "pit", "shift"])
    },

    ContractCheck("the same query may run inside its own loop") { database in
        try await database.createNotes()
        for id in ["a", "b", "c"] { try await database.add(id) }
        let pairs = try await database.write { transaction in
            var pairs: [String] = []
            for _ in 0..<2 {
                try transaction.forEachRow("SELECT id FROM note ORDER BY id", []) { outer in
                    for inner in try transaction.noteIDs() { pairs.append(try outer.text(0) + inner) }
                }
            }
            return pairs
        }
        let once = ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]
        #expect(pairs == once + once)
    },

    ContractCheck("a loop may be left by an error, and the query runs again") { database in
        try await database.createNotes()
        for id in ["a", "b", "c"] { try await database.add(id) }
        let ids = try await database.write { transaction in
            do {
                try transaction.forEachRow("SELECT id FROM note ORDER BY id", []) { _ in
                    throw Refusal(reason: "enough")
                }
            } catch is Refusal {}
            return try transaction.noteIDs()
        }
        #expect(ids == ["a", "b", "c"])
    },

    ContractCheck("more different statements than anybody caches") { database in
        let numbers = try await database.read { transaction in
            try (0..<1_000).map { number in
                try transaction.row("SELECT CAST(\(number) AS BIGINT)") { try $0.integer(0) }
            }
        }
        #expect(numbers == (0..<1_000).map { Int64($0) })
    },

    ContractCheck("a query goes on after its table was changed") { database in
        try await database.createNotes()
        try await database.add("a", "x")
        let query = "SELECT * FROM note"
        #expect(try await database.read { try $0.rows(query) { try $0.text(1) } } == ["x"])
        try await database.run("ALTER TABLE note ADD COLUMN extra TEXT")
        let extras = try await database.read { try $0.rows(query) { $0.isNull(2) } }
        #expect(extras == [true])
    },
]
