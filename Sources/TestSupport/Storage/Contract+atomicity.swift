import Storage
import Testing

let atomicityContract = [
    ContractCheck("a write is there for the next read") { database in
        try await database.createNotes()
        try await database.add("a")
        #expect(try await database.noteIDs() == ["a"])
    },

    ContractCheck("a write returns what its closure returns") { database in
        try await database.createNotes()
        let answer = try await database.write { transaction in
            try transaction.addNote("a")
            return try transaction.noteIDs()
        }
        #expect(answer == ["a"])
    },

    ContractCheck("a write that throws leaves nothing, and its caller gets its own error") { database in
        try await database.createNotes()
        await #expect(throws: Refusal(reason: "no")) {
            try await database.write { transaction in
                try transaction.addNote("a")
                try transaction.addNote("b")
                throw Refusal(reason: "no")
            }
        }
        #expect(try await database.noteIDs() == [])
    },

    ContractCheck("a read passes on the error of its closure") { database in
        try await database.createNotes()
        await #expect(throws: Refusal(reason: "no")) {
            try await database.read { _ in throw Refusal(reason: "no") }
        }
        #expect(try await database.noteIDs() == [])
    },

    ContractCheck("a read cannot write") { database in
        try await database.createNotes()
        await expectStorageError(nil) { try await database.read { try $0.addNote("a") } }
        #expect(try await database.noteIDs() == [])
        try await database.add("b")
    },

    ContractCheck("tables are made and dropped atomically too") { database in
        try await database.createNotes()
        await #expect(throws: Refusal.self) {
            try await database.write { transaction in
                try transaction.execute("CREATE TABLE other (id TEXT)", [])
                try transaction.execute("DROP TABLE note", [])
                throw Refusal(reason: "no")
            }
        }
        #expect(try await database.noteIDs() == [])
        try await database.run("CREATE TABLE other (id TEXT)")
    },

    ContractCheck("a read sees one snapshot while writes go on") { database in
        try await database.createNotes()
        try await database.add("a")
        let (reading, startReading) = AsyncStream.makeStream(of: Void.self)
        let written = Gate()
        async let counts = database.read { transaction in
            let before = try transaction.noteIDs().count
            startReading.finish()
            written.wait()
            return [before, try transaction.noteIDs().count]
        }
        for await _ in reading {}
        try await database.add("b")
        written.open()
        #expect(try await counts == [1, 1])
        #expect(try await database.noteIDs().count == 2)
    },
]
