import Storage
import TrainingCore

extension LamproomService {
    /// Ends an attempt whose time is up and grades it. One that has ended, or that was given more time meanwhile, is given as
    /// it is.
    func finish(_ facts: AttemptFacts) async throws -> Attempt {
        try await close(facts) { attempt, row, context, transaction in
            guard attempt.isDue(at: context.now) else { return attempt }
            return try AttemptCommands.finish(attempt, of: row, course: facts.course, context: context, in: transaction)
        }
    }

    /// Runs a command that ends an attempt, in one transaction.
    func close(
        _ facts: AttemptFacts,
        _ command: @escaping @Sendable (Attempt, EnrolmentRow, CommandContext, any Transaction) throws -> Attempt
    ) async throws -> Attempt {
        let context = context
        return try await database.write { transaction in
            guard let attempt = try AttemptQueries.attempt(facts.id, in: transaction),
                let row = try EnrolmentQueries.enrolment(facts.enrolment, in: transaction)
            else { throw ProblemError.notFound }
            return try command(attempt, row, context, transaction)
        }
    }
}
