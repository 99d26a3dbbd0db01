import GRDBSQLite
import Storage

/// One connection with its prepared statements.
///
/// `@unchecked Sendable`: it is used on the queue of its connection only, where GRDB gives the connection out.
///
/// The connection itself is GRDB's, which opens and closes it. All SQL of Lamproom is run here rather than by GRDB,
/// BEGIN and COMMIT included, so GRDB never has half a view of a transaction.
final class SQLiteConnection: @unchecked Sendable {
    private let handle: OpaquePointer
    private let capacity: Int
    private var statements: [String: SQLiteStatement] = [:]
    private var useCount: UInt64 = 0

    /// - Parameter capacity: how many prepared statements to keep.
    init(_ handle: OpaquePointer, statementCapacity capacity: Int) {
        self.handle = handle
        self.capacity = capacity
        // GRDB's authorizer notes every table of every statement prepared, and only GRDB's own statements clear that.
        sqlite3_set_authorizer(handle, nil, nil)
    }

    /// Lets go of all prepared statements; without that the connection cannot be closed.
    func finalizeStatements() {
        for statement in statements.values { statement.finalize() }
        statements = [:]
    }

    // MARK: Running SQL

    /// - Returns: how many rows were changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [Value] = []) throws -> Int {
        try withStatement(sql) { statement in
            try statement.bind(arguments)
            // For a statement that is no INSERT, UPDATE or DELETE, SQLite repeats the count of the last one that was.
            let before = sqlite3_total_changes64(handle)
            while try statement.step() {}
            return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
        }
    }

    func forEachRow(_ sql: String, _ arguments: [Value] = [], _ body: (any Row) throws -> Void) throws {
        try withStatement(sql) { statement in
            try statement.bind(arguments)
            while try statement.step() { try body(statement) }
        }
    }

    /// Whether a transaction is open. SQLite itself ends one after some errors of the disk.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Whether a deferred foreign key is violated, which would make the commit fail.
    var hasUnresolvedReferences: Bool { status(SQLITE_DBSTATUS_DEFERRED_FKS) != 0 }

    /// Ends a transaction that has only read.
    func endSnapshot() {
        for sql in ["COMMIT", "ROLLBACK"] where isInTransaction { _ = try? execute(sql) }
    }

    /// The value of a PRAGMA as text.
    func setting(_ name: String) throws -> String? {
        var value: String?
        try forEachRow("SELECT CAST(\(name) AS TEXT) FROM pragma_\(name)") { value = try $0.text(0) }
        return value
    }

    // MARK: Write-ahead log

    /// How many pages were written since the last checkpoint.
    var pagesWritten: Int { Int(status(SQLITE_DBSTATUS_CACHE_WRITE)) }

    /// Moves as much of the write-ahead log into the database file as no reader needs.
    ///
    /// Failing is no harm: the log keeps growing, and the next checkpoint tries again.
    func checkpoint() {
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        _ = status(SQLITE_DBSTATUS_CACHE_WRITE, resetting: true)
    }

    /// Moves all of the write-ahead log into the database file and leaves the log empty, unless a reader is in its way.
    func emptyLog() {
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    }

    private func status(_ counter: Int32, resetting: Bool = false) -> Int32 {
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle, counter, &current, &highest, resetting ? 1 : 0)
        return current
    }

    // MARK: Statements

    private func withStatement<Result>(_ sql: String, _ body: (SQLiteStatement) throws -> Result) throws -> Result {
        let statement = try take(sql)
        defer {
            statement.reset()
            statement.isTaken = false
        }
        return try body(statement)
    }

    /// A statement that nobody steps through: the cached one, or, inside a loop over the same SQL, another.
    private func take(_ sql: String) throws -> SQLiteStatement {
        useCount += 1
        let cached = statements[sql]
        if let cached, !cached.isTaken {
            cached.lastUse = useCount
            cached.isTaken = true
            return cached
        }
        let statement = try SQLiteStatement(sql, on: handle, isPersistent: cached == nil)
        statement.lastUse = useCount
        statement.isTaken = true
        guard cached == nil else { return statement }
        if statements.count >= capacity { evict() }
        statements[sql] = statement
        return statement
    }

    private func evict() {
        let idle = statements.filter { !$0.value.isTaken }
        guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        statements[oldest.key] = nil
        oldest.value.finalize()
    }
}

/// The version of the SQLite library in use.
var sqliteVersion: String { String(cString: sqlite3_libversion()) }
