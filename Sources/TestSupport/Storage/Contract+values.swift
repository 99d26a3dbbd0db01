import Storage
import Testing

let valueContract =
    [
        ("an empty text", Value.text("")),
        ("a text", .text("lamp room")),
        ("Chinese text", .text("矿灯房：安全生产培训，第三季度")),
        ("emoji and combining characters", .text("👩🏽‍🏭 e\u{301} 🇨🇳 𠮷")),
        ("quotes and line breaks", .text("'\"\\\n\r\t;--")),
        ("a long text", .text(String(repeating: "灯", count: 100_000))),
        ("no bytes", .bytes([])),
        ("bytes of all values", .bytes([UInt8](0...255))),
        ("many bytes", .bytes([UInt8](repeating: 7, count: 1_000_000))),
        ("zero", .integer(0)),
        ("the smallest integer", .integer(Int64.min)),
        ("the largest integer", .integer(Int64.max)),
        ("NULL", .null),
    ].map { name, value in
        ContractCheck("a value comes back as it went in: \(name)") { database in
            try await database.run("CREATE TABLE value (\(value.column))")
            _ = try await database.write { try $0.execute("INSERT INTO value VALUES ($1)", [value]) }
            let stored = try await database.read { try $0.rows("SELECT * FROM value") { try value.readAgain($0) } }
            #expect(stored == [value])
        }
    } + [
        ContractCheck("text with a NUL character is refused") { database in
            try await database.createNotes()
            await expectStorageError(nil) { try await database.add("a\0b") }
        },

        ContractCheck("a column of another type than asked for is an error, not a guess") { database in
            try await database.run(
                "CREATE TABLE value (text TEXT, number BIGINT, bytes \(Value.bytes([]).typeName), missing TEXT)")
            _ = try await database.write { transaction in
                try transaction.execute(
                    "INSERT INTO value VALUES ($1, $2, $3, $4)", [.text("1"), .integer(1), .bytes([1]), .null])
            }
            let wrong: [@Sendable (any Row) throws -> Void] = [
                { _ = try $0.integer(0) }, { _ = try $0.bytes(0) }, { _ = try $0.text(1) }, { _ = try $0.bytes(1) },
                { _ = try $0.text(2) }, { _ = try $0.integer(2) }, { _ = try $0.text(3) }, { _ = try $0.integer(3) },
                { _ = try $0.bytes(3) },
            ]
            for decode in wrong {
                await expectStorageError(.corrupt) {
                    try await database.read { try $0.forEachRow("SELECT * FROM value", [], decode) }
                }
            }
            let nulls = try await database.read { transaction in
                try transaction.row("SELECT * FROM value") { row in (0..<4).map(row.isNull) }
            }
            #expect(nulls == [false, false, false, true])
        },
    ]

extension Value {
    /// A column for such a value.
    fileprivate var column: String { "stored \(typeName)" }

    /// The one name of a type on which SQLite and PostgreSQL cannot agree is that of bytes; SQLite takes any.
    fileprivate var typeName: String {
        switch self {
        case .null, .text: "TEXT"
        case .integer: "BIGINT"
        case .bytes: "BYTEA"
        }
    }

    /// The value in the first column, read as one of this kind.
    fileprivate func readAgain(_ row: any Row) throws -> Value {
        switch self {
        case .null: row.isNull(0) ? .null : .text(try row.text(0))
        case .integer: .integer(try row.integer(0))
        case .text: .text(try row.text(0))
        case .bytes: .bytes(try row.bytes(0))
        }
    }
}
