/// One numbered step of the schema. A step that has landed is never edited; a change is a new step.
package struct Migration: Sendable {
    /// One thing of a step, in its order.
    package enum Part: Sendable {
        case statement(String)
        case batches(RowBatches)
    }

    /// Counted from 1 without gaps.
    package let number: Int
    package let name: String
    package let parts: [Part]

    package init(number: Int, name: String, statements: [String]) {
        self.init(number: number, name: name, parts: statements.map { .statement($0) })
    }

    package init(number: Int, name: String, parts: [Part]) {
        self.number = number
        self.name = name
        self.parts = parts
    }
}

/// Statements that go through a table of any size, a range of its rows at a time; see `Migrator` for what that means when
/// it is interrupted.
package struct RowBatches: Sendable {
    /// The table that is gone through, and its column of texts by whose order that is done. An index has to begin with the
    /// column. Rows with the same key are in the same batch, so no key may stand in very many rows.
    package let table: String
    package let key: String
    /// Each is run for each batch, in their order: for the rows whose key is greater than `$1` and at most `$2`.
    /// Every statement uses both.
    package let statements: [String]
    /// How many rows a batch has; a few more where the last ones share a key.
    package let size: Int

    package init(of table: String, by key: String, statements: [String], size: Int = 20_000) {
        self.table = table
        self.key = key
        self.statements = statements
        self.size = size
    }

    /// Runs the batch after a key; an empty text is before all keys.
    ///
    /// - Returns: the last key and the number of the rows of the batch; nil if there are none left.
    func runOne(after: String, in transaction: any Transaction) throws -> (last: String, count: Int)? {
        let full = try transaction.row(
            "SELECT \(key) FROM \(table) WHERE \(key) > $1 ORDER BY \(key) LIMIT 1 OFFSET \(size - 1)", [.text(after)]
        ) { try $0.text(0) }
        guard let last = try full ?? greatestKey(after: after, in: transaction) else { return nil }
        let range: [Value] = [.text(after), .text(last)]
        let count = try transaction.row(
            "SELECT COUNT(*) FROM \(table) WHERE \(key) > $1 AND \(key) <= $2", range
        ) { Int(try $0.integer(0)) }
        for statement in statements { try transaction.execute(statement, range) }
        return (last, count ?? 0)
    }

    private func greatestKey(after: String, in transaction: any Transaction) throws -> String? {
        let greatest = try transaction.row("SELECT MAX(\(key)) FROM \(table) WHERE \(key) > $1", [.text(after)]) {
            try $0.textOrNil(0)
        }
        return greatest ?? nil
    }

    func countRows(in transaction: any Transaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM \(table)") { Int(try $0.integer(0)) } ?? 0
    }
}
