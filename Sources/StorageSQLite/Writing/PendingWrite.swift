import Storage

/// A write that waits for its turn and then for the commit.
protocol PendingWrite: AnyObject, Sendable {
    /// Runs the caller's closure and keeps what it returns.
    func run(in transaction: SQLiteTransaction) throws

    /// Lets the caller go on: with the kept result if there is no failure.
    func finish(_ failure: (any Error)?)
}

/// A write with a result of a known type.
///
/// `@unchecked Sendable`: handed over once, from its caller to the writer's queue.
final class PendingWriteReturning<Outcome: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (any Transaction) throws -> Outcome
    private let continuation: CheckedContinuation<Outcome, any Error>
    private var outcome: Outcome?

    init(
        _ body: @escaping @Sendable (any Transaction) throws -> Outcome,
        _ continuation: CheckedContinuation<Outcome, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(in transaction: SQLiteTransaction) throws {
        outcome = try body(transaction)
    }

    func finish(_ failure: (any Error)?) {
        switch (failure, outcome) {
        case (let failure?, _): continuation.resume(throwing: failure)
        case (nil, let outcome?): continuation.resume(returning: outcome)
        case (nil, nil): continuation.resume(throwing: StorageError(.other, "the write was not run"))
        }
    }
}
