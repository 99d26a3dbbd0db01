import GRDBSQLite
import Storage

extension SQLiteStatement {
    /// Compiles exactly one statement.
    static func prepare(
        _ sql: String, on connection: OpaquePointer, isPersistent: Bool
    ) throws -> OpaquePointer {
        let flags = isPersistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
        var sql = sql
        return try sql.withUTF8 { bytes in
            try bytes.withMemoryRebound(to: CChar.self) { characters in
                var handle: OpaquePointer?
                var tail: UnsafePointer<CChar>?
                let count = characters.count
                let result = sqlite3_prepare_v3(
                    connection, characters.baseAddress, Int32(count), flags, &handle, &tail)
                guard result == SQLITE_OK else { throw failure(of: connection, result, sql: bytes) }
                guard let handle else { throw StorageError(.other, "SQL without a statement") }
                // Whatever follows must be blank or comment.
                let used = tail.map { $0 - (characters.baseAddress ?? $0) } ?? count
                var second: OpaquePointer?
                let secondResult =
                    used < count
                    ? sqlite3_prepare_v3(connection, tail, Int32(count - used), 0, &second, nil) : SQLITE_OK
                sqlite3_finalize(second)
                guard secondResult == SQLITE_OK, second == nil else {
                    sqlite3_finalize(handle)
                    throw StorageError(.other, "more than one statement: \(String(decoding: bytes, as: UTF8.self))")
                }
                return handle
            }
        }
    }

    private static func failure(
        of connection: OpaquePointer, _ result: Int32, sql: UnsafeBufferPointer<UInt8>
    ) -> StorageError {
        let message = String(cString: sqlite3_errmsg(connection))
        return StorageError(sqliteResult: result, message: "\(message): \(String(decoding: sql, as: UTF8.self))")
    }

    /// For each parameter as SQLite counts them (from 0), which argument it takes (from 0).
    ///
    /// To SQLite `$1` is a name like any other, and names are numbered as they appear.
    static func parameters(of handle: OpaquePointer) throws -> [Int] {
        let count = sqlite3_bind_parameter_count(handle)
        guard count > 0 else { return [] }
        return try (1...count).map { index in
            let name = sqlite3_bind_parameter_name(handle, index).map { String(cString: $0) } ?? "?"
            guard name.hasPrefix("$"), let number = Int(name.dropFirst()), number > 0, "$\(number)" == name else {
                throw StorageError(.other, "parameter \(name) is not of the form $1")
            }
            return number - 1
        }
    }

    /// How many arguments there must be.
    ///
    /// SQLite reports a parameter once, however often it occurs, so the parameters are all distinct.
    static func countOfArguments(_ parameters: [Int]) throws -> Int {
        for number in parameters.indices where !parameters.contains(number) {
            throw StorageError(.other, "parameter $\(number + 1) of $1…$\(parameters.count) is not used")
        }
        return parameters.count
    }
}
