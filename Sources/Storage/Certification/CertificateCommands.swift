package import TrainingCore

package enum CertificateCommands {
    /// Revokes a certificate; the first revocation stands.
    package static func revoke(
        _ number: CertificateNumber, reason: String, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO certificate_revocation (number, revoked_at, revoked_by, reason) VALUES ($1, $2, $3, $4)
            ON CONFLICT (number) DO NOTHING
            """,
            [
                .text(number.text), .integer(context.now.milliseconds), .text(account.rawValue), .text(reason),
            ])
    }
}
