/// The boundary between Lamproom's SQL and a database engine.
///
/// Both closures are synchronous and run on the engine's own thread, never on Swift's cooperative pool. A driver passes
/// the contract suite in TestSupport.
package protocol Database: Sendable {
    /// Runs `body` on a consistent snapshot.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Result
    ) async throws -> Result

    /// Runs `body` atomically, and returns once its changes are on the disk.
    ///
    /// Writes that arrive together share one commit. If `body` throws, only its own changes are undone and its caller
    /// gets the error; if the commit fails, every caller of it gets a `StorageError`.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Result
    ) async throws -> Result

    /// What is wrong with the stored data as the engine sees it; empty if nothing is.
    func integrityFaults() async throws -> [String]

    /// The engine and its version, for instance `SQLite 3.40.1`.
    var engine: String { get }
}

/// What a closure may do inside `Database.read` and `Database.write`. Not to be kept after the closure has returned.
package protocol Transaction {
    /// Runs a statement; parameters are `$1`, `$2`, ….
    ///
    /// - Returns: how many rows were changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [Value]) throws -> Int

    /// Runs a query (or a statement with `RETURNING`) and gives each row to `body`, in order, until it has seen all.
    func forEachRow(_ sql: String, _ arguments: [Value], _ body: (any Row) throws -> Void) throws
}

extension Transaction {
    /// All rows of a query, decoded.
    package func rows<Element>(
        _ sql: String, _ arguments: [Value] = [], _ decode: (any Row) throws -> Element
    ) throws -> [Element] {
        var elements: [Element] = []
        try forEachRow(sql, arguments) { elements.append(try decode($0)) }
        return elements
    }

    /// The first row of a query, decoded; nil if there is none.
    package func row<Element>(
        _ sql: String, _ arguments: [Value] = [], _ decode: (any Row) throws -> Element
    ) throws -> Element? {
        try rows(sql, arguments, decode).first
    }
}

/// The row that a query stands at. Columns are counted from 0. Valid only inside the closure that received it.
package protocol Row {
    func text(_ column: Int) throws -> String
    func integer(_ column: Int) throws -> Int64
    func bytes(_ column: Int) throws -> [UInt8]
    func isNull(_ column: Int) -> Bool
}

extension Row {
    package func textOrNil(_ column: Int) throws -> String? { isNull(column) ? nil : try text(column) }
    package func integerOrNil(_ column: Int) throws -> Int64? { isNull(column) ? nil : try integer(column) }
}

/// A value bound to a parameter.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    package static func integer(_ number: Int) -> Value { .integer(Int64(number)) }
    package static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    package static func integer(_ number: Int64?) -> Value { number.map { .integer($0) } ?? .null }
}
