import GRDB
package import Storage
import Synchronization

/// The embedded database: SQLite with a write-ahead log, one writing connection and a few reading ones.
///
/// A commit is on the disk before `write` returns. Nobody but the writer ever moves the log into the database file:
/// SQLite before 3.51.3 can lose commits when two connections do at the same time.
package final class SQLiteDatabase: Storage.Database, Sendable {
    private let committer: GroupCommitter
    private let queue = WriteQueue()
    private let readers = Mutex<[ObjectIdentifier: SQLiteConnection]>([:])
    private let options: SQLiteOptions
    private let pool: DatabasePool

    init(pool: DatabasePool, committer: GroupCommitter, options: SQLiteOptions) {
        self.pool = pool
        self.committer = committer
        self.options = options
    }

    package var engine: String { "SQLite \(sqliteVersion)" }

    /// How many commits there were since the database was opened: far fewer than writes if they came together.
    package var commitCount: Int { committer.commitCount }

    package func write<Outcome: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Outcome
    ) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            queue.add(PendingWriteReturning(body, continuation)) {
                pool.asyncWriteWithoutTransaction { _ in self.committer.drain(self.queue) }
            }
        }
    }

    package func read<Outcome: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Outcome
    ) async throws -> Outcome {
        guard !queue.isClosed else { throw WriteQueue.closed }
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncUnsafeRead { result in
                let outcome = Swift.Result {
                    try Self.mappingErrors { try self.readSnapshot(try self.reader(try result.get()), body) }
                }
                continuation.resume(with: outcome)
            }
        }
    }

    package func integrityFaults() async throws -> [String] {
        try await read { transaction in
            do {
                let faults = try transaction.rows("PRAGMA integrity_check") { try $0.text(0) }
                let references = try transaction.rows("PRAGMA foreign_key_check") { row in
                    let number = try row.integerOrNil(1).map { "row \($0)" } ?? "a row"
                    return "\(number) of \(try row.text(0)) refers to nothing in \(try row.text(2))"
                }
                return faults.filter { $0 != "ok" } + references
            } catch let error as StorageError where error.code == .corrupt {
                return [error.message]
            }
        }
    }

    /// Waits for the writes and reads under way, empties the log and closes the file. What comes later is refused.
    ///
    /// Not to be called inside `write` or `read`.
    package func close() throws {
        guard queue.close() else { return }
        try Self.mappingErrors {
            try pool.barrierWriteWithoutTransaction { _ in
                // The readers go first, so that the writer is the last, and the one to remove the log. A reader that is still being
                // let go of elsewhere would be later: so the log is emptied in any case.
                readers.withLock { readers in
                    for reader in readers.values { reader.finalizeStatements() }
                    readers = [:]
                }
                pool.invalidateReadOnlyConnections()
                committer.connection.finalizeStatements()
                committer.connection.emptyLog()
            }
            try pool.close()
        }
    }

    // MARK: Reading

    private func readSnapshot<Outcome>(
        _ connection: SQLiteConnection, _ body: (any Transaction) throws -> Outcome
    ) throws -> Outcome {
        try connection.execute("BEGIN DEFERRED")
        let transaction = SQLiteTransaction(connection)
        defer {
            transaction.close()
            connection.endSnapshot()
        }
        return try body(transaction)
    }

    private func reader(_ database: GRDB.Database) throws -> SQLiteConnection {
        guard !queue.isClosed else { throw WriteQueue.closed }
        return try readers.withLock { readers in
            if let known = readers[ObjectIdentifier(database)] { return known }
            let connection = try Self.connection(database, options)
            readers[ObjectIdentifier(database)] = connection
            return connection
        }
    }
}
