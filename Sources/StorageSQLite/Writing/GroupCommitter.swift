import Glibc
import Storage
import Synchronization

/// Runs many writes in one transaction, so that they share one commit. Used on the writer's queue only.
final class GroupCommitter: Sendable {
    let connection: SQLiteConnection
    private let options: SQLiteOptions
    private let commits = Atomic(0)

    init(_ connection: SQLiteConnection, _ options: SQLiteOptions) {
        self.connection = connection
        self.options = options
    }

    /// How many commits there were.
    var commitCount: Int { commits.load(ordering: .relaxed) }

    /// Runs writes, in order, until the queue has no more of them.
    ///
    /// Where the last commit was shared, others are likely to be on their way: it waits a moment for them, so that fewer
    /// commits serve them all. A lone writer never waits. (PostgreSQL knows the same as `commit_delay` and `commit_siblings`.)
    func drain(_ queue: WriteQueue) {
        var company = 0
        while true {
            if company >= options.companyForDelay { usleep(options.delayMicroseconds) }
            var waiting = queue.takeAll()[...]
            guard !waiting.isEmpty else { return }
            company = waiting.count
            while !waiting.isEmpty {
                let count = commit(waiting.prefix(options.maximumBatch))
                waiting = waiting.dropFirst(count)
                // After the callers have their answer, which does not depend on it.
                if connection.pagesWritten >= options.checkpointPages { connection.checkpoint() }
            }
        }
    }

    /// Runs writes in one transaction and lets their callers go on.
    ///
    /// - Returns: how many of them are done. If SQLite gives up the transaction in the middle, these are the ones up to
    ///   the culprit: they have failed, and the rest deserves a new transaction.
    private func commit(_ writes: ArraySlice<any PendingWrite>) -> Int {
        let transaction = SQLiteTransaction(connection)
        var failures: [(any Error)?] = []
        failures.reserveCapacity(writes.count)
        do {
            try connection.execute("BEGIN IMMEDIATE")
            for write in writes {
                let failure = writes.count > 1 ? try runInSavepoint(write, transaction) : run(write, transaction)
                failures.append(failure)
                if let failure, writes.count == 1 || !connection.isInTransaction { throw failure }
            }
            transaction.close()
            try connection.execute("COMMIT")
            commits.add(1, ordering: .relaxed)
            for (write, failure) in zip(writes, failures) { write.finish(failure) }
            return writes.count
        } catch {
            transaction.close()
            if connection.isInTransaction { _ = try? connection.execute("ROLLBACK") }
            let done = failures.isEmpty ? writes : writes.prefix(failures.count)
            let common = error as? StorageError ?? StorageError(.other, "another write ended the transaction: \(error)")
            for (index, write) in done.enumerated() {
                let own = index < failures.count ? failures[index] : nil
                write.finish(own ?? common)
            }
            return done.count
        }
    }

    /// - Returns: why the write has failed; nothing of it is left then.
    /// - Throws: if it cannot be undone alone.
    private func runInSavepoint(_ write: any PendingWrite, _ transaction: SQLiteTransaction) throws -> (any Error)? {
        try connection.execute("SAVEPOINT one_write")
        let failure = run(write, transaction)
        guard connection.isInTransaction else { return failure }
        if failure != nil { try connection.execute("ROLLBACK TO one_write") }
        try connection.execute("RELEASE one_write")
        return failure
    }

    private func run(_ write: any PendingWrite, _ transaction: SQLiteTransaction) -> (any Error)? {
        do {
            try write.run(in: transaction)
        } catch {
            return error
        }
        // The closure may have caught the error after which SQLite ended the transaction.
        if let end = transaction.end { return end }
        guard connection.isInTransaction else {
            return StorageError(.other, "the closure has ended its transaction")
        }
        // Found by the commit otherwise, which would fail for everybody.
        guard !connection.hasUnresolvedReferences else {
            return StorageError(.constraint, "a deferred reference leads nowhere")
        }
        return nil
    }
}
