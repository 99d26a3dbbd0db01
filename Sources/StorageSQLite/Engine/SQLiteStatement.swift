import GRDBSQLite
import Glibc
import Storage

/// A prepared statement, and the row it stands at.
///
/// Belongs to one connection and is used on that connection's queue only.
final class SQLiteStatement: Row {
    /// Nil once finalized; SQLite's functions then answer with NULL or an error.
    private var handle: OpaquePointer?
    private let connection: OpaquePointer
    /// For each parameter as SQLite counts them (from 0), which argument it takes (from 0).
    private let argumentOfParameter: [Int]
    private let argumentCount: Int

    /// When the statement was last taken from the cache.
    var lastUse: UInt64 = 0
    /// Whether somebody is stepping through it right now.
    var isTaken = false

    /// - Parameter isPersistent: whether the statement will be kept for long.
    init(_ sql: String, on connection: OpaquePointer, isPersistent: Bool) throws {
        let handle = try Self.prepare(sql, on: connection, isPersistent: isPersistent)
        do {
            let parameters = try Self.parameters(of: handle)
            argumentOfParameter = parameters
            argumentCount = try Self.countOfArguments(parameters)
        } catch {
            sqlite3_finalize(handle)
            throw error
        }
        self.handle = handle
        self.connection = connection
    }

    deinit {
        finalize()
    }

    func finalize() {
        sqlite3_finalize(handle)
        handle = nil
    }

    /// Binds all parameters. The values are copied.
    func bind(_ arguments: [Value]) throws {
        guard arguments.count == argumentCount else {
            throw StorageError(.other, "\(arguments.count) arguments for \(argumentCount) parameters: \(sql)")
        }
        for (index, argument) in argumentOfParameter.enumerated() {
            let result = try bind(arguments[argument], to: Int32(index + 1))
            guard result == SQLITE_OK else { throw failure(result) }
        }
    }

    /// Goes to the next row.
    ///
    /// - Returns: whether there is one.
    func step() throws -> Bool {
        // `sqlite3_system_errno` is not set by a COMMIT that fails.
        errno = 0
        let result = sqlite3_step(handle)
        switch result {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure(result, systemError: errno)
        }
    }

    /// Makes the statement ready to run again and lets go of its arguments.
    func reset() {
        // Repeats the error of the last step, which has been thrown already.
        sqlite3_reset(handle)
        if argumentCount > 0 { sqlite3_clear_bindings(handle) }
    }

    private var sql: String {
        sqlite3_sql(handle).map { String(cString: $0) } ?? "a statement that is gone"
    }

    private func failure(_ result: Int32, systemError: Int32 = 0) -> StorageError {
        StorageError(
            sqliteResult: result, message: "\(String(cString: sqlite3_errmsg(connection))): \(sql)",
            systemError: systemError)
    }
}

// MARK: - Binding

extension SQLiteStatement {
    /// Makes SQLite copy what it is given: `SQLITE_TRANSIENT`, a macro that Swift does not import.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    private func bind(_ value: Value, to parameter: Int32) throws -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, parameter)
        case .integer(let number): return sqlite3_bind_int64(handle, parameter, number)
        case .text(let text): return try bind(text, to: parameter)
        case .bytes(let bytes):
            // A null pointer would bind NULL, and an empty array may have one.
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, parameter, 0) }
            return sqlite3_bind_blob64(handle, parameter, bytes, UInt64(bytes.count), Self.copied)
        }
    }

    private func bind(_ text: String, to parameter: Int32) throws -> Int32 {
        guard !text.isEmpty else { return sqlite3_bind_text(handle, parameter, "", 0, nil) }
        var text = text
        return try text.withUTF8 { bytes in
            // SQLite would cut such a text in functions, PostgreSQL cannot hold it.
            guard !bytes.contains(0) else { throw StorageError(.other, "a text with a NUL character") }
            return bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text64(
                    handle, parameter, characters.baseAddress, UInt64(characters.count), Self.copied,
                    UInt8(SQLITE_UTF8))
            }
        }
    }
}

// MARK: - Columns

extension SQLiteStatement {
    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    func integer(_ column: Int) throws -> Int64 {
        try expect(SQLITE_INTEGER, "an integer", column)
        return sqlite3_column_int64(handle, Int32(column))
    }

    func text(_ column: Int) throws -> String {
        try expect(SQLITE_TEXT, "text", column)
        let bytes = UnsafeBufferPointer(
            start: sqlite3_column_text(handle, Int32(column)), count: Int(sqlite3_column_bytes(handle, Int32(column))))
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw StorageError(.corrupt, "column \(column) is text that is not UTF-8: \(sql)")
        }
        return text
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        try expect(SQLITE_BLOB, "bytes", column)
        let start = sqlite3_column_blob(handle, Int32(column))
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    private func expect(_ type: Int32, _ name: String, _ column: Int) throws {
        let actual = sqlite3_column_type(handle, Int32(column))
        guard actual != type else { return }
        let kinds = [
            SQLITE_INTEGER: "an integer", SQLITE_FLOAT: "a real number", SQLITE_TEXT: "text", SQLITE_BLOB: "bytes",
            SQLITE_NULL: "NULL",
        ]
        throw StorageError(.corrupt, "column \(column) is \(kinds[actual] ?? "\(actual)"), not \(name): \(sql)")
    }
}
