import Storage

/// What a closure works with while a transaction is open on a connection.
final class SQLiteTransaction: Transaction {
    private let connection: SQLiteConnection
    /// Why nothing can be run any more: SQLite has ended the transaction by itself, or the closure has returned.
    private(set) var end: StorageError?

    init(_ connection: SQLiteConnection) {
        self.connection = connection
    }

    /// To be called when the closure has returned.
    func close() {
        if end == nil { end = StorageError(.other, "the transaction is over") }
    }

    @discardableResult
    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        try guarded { try connection.execute(sql, arguments) }
    }

    func forEachRow(_ sql: String, _ arguments: [Value], _ body: (any Row) throws -> Void) throws {
        try guarded { try connection.forEachRow(sql, arguments, body) }
    }

    /// After some errors of the disk SQLite rolls back the whole transaction by itself. A statement run after that
    /// would commit on its own, so none may.
    private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
        if let end { throw end }
        guard connection.isInTransaction else {
            let end = StorageError(.other, "the closure has ended its transaction")
            self.end = end
            throw end
        }
        do {
            return try body()
        } catch {
            if end == nil, !connection.isInTransaction {
                end = error as? StorageError ?? StorageError(.other, "the transaction was ended: \(error)")
            }
            throw error
        }
    }
}
