package import TrainingCore

/// Why accounts cannot be changed so.
package enum AccountError: String, Error, Sendable, CaseIterable {
    /// Nobody would be left to administer the service.
    case lastAdministrator = "last-administrator"
}

package enum AccountCommands {
    /// Creates an account.
    ///
    /// - Throws: `StorageError.duplicate` if the name is taken, or the person has another account.
    package static func create(
        name: AccountName, person: PersonID?, grants: [RoleGrant], context: CommandContext,
        in transaction: any Transaction
    ) throws -> AccountID {
        let id: AccountID = context.newID()
        try transaction.execute(
            "INSERT INTO account (id, name, person_id, created_at) VALUES ($1, $2, $3, $4)",
            [.text(id.rawValue), .text(name.text), .text(person?.rawValue), .integer(context.now.milliseconds)])
        try setRoles(id, grants, in: transaction)
        return id
    }

    /// Creates an account, or gives the one of that name these roles (and, where given, this person) and ends its sessions.
    ///
    /// - Returns: the account's id, and whether it is new.
    /// - Throws: `AccountError.lastAdministrator`; `StorageError.duplicate` if the person has another account.
    package static func put(
        name: AccountName, person: PersonID?, grants: [RoleGrant], context: CommandContext,
        in transaction: any Transaction
    ) throws -> (id: AccountID, isNew: Bool) {
        let existing: AccountID? = try transaction.row(
            "SELECT id FROM account WHERE name = $1", [.text(name.text)]
        ) { try $0.recordID(0) }
        guard let id = existing else {
            return (
                try create(name: name, person: person, grants: grants, context: context, in: transaction), true
            )
        }
        if let person {
            try transaction.execute(
                "UPDATE account SET person_id = $2 WHERE id = $1", [.text(id.rawValue), .text(person.rawValue)])
        }
        try setRoles(id, grants, in: transaction)
        let administrators = try transaction.row(
            "SELECT COUNT(*) FROM role_grant WHERE role = $1",
            [
                .text(Role.administrator.rawValue)
            ]
        ) { try $0.integer(0) }
        guard administrators != 0 else { throw AccountError.lastAdministrator }
        try transaction.execute("DELETE FROM session WHERE account_id = $1", [.text(id.rawValue)])
        return (id, false)
    }

    private static func setRoles(_ id: AccountID, _ grants: [RoleGrant], in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM role_grant WHERE account_id = $1", [.text(id.rawValue)])
        for grant in Set(grants) {
            try transaction.execute(
                "INSERT INTO role_grant (account_id, role, unit_path) VALUES ($1, $2, $3)",
                [.text(id.rawValue), .text(grant.role.rawValue), .text(grant.unit?.text ?? "")])
        }
    }

    /// Sets a new activation code, by its hash. The password, if there is one, goes on working until the code is used.
    package static func setActivation(
        _ account: AccountID, hash: String, expiresAt: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE account SET activation_hash = $2, activation_expires_at = $3 WHERE id = $1",
            [.text(account.rawValue), .text(hash), .integer(expiresAt.milliseconds)])
    }

    /// Sets the password, by its hash; an activation code is used up and every session of the account ends, except one.
    package static func setPassword(
        _ account: AccountID, hash: String, keepingSession tokenHash: String?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE account SET password_hash = $2, activation_hash = NULL, activation_expires_at = NULL WHERE id = $1
            """, [.text(account.rawValue), .text(hash)])
        try transaction.execute(
            "DELETE FROM session WHERE account_id = $1 AND token_hash <> $2",
            [.text(account.rawValue), .text(tokenHash ?? "")])
    }

    package static func createSession(
        _ account: AccountID, tokenHash: String, expiresAt: Timestamp, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "INSERT INTO session (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
            [
                .text(tokenHash), .text(account.rawValue), .integer(context.now.milliseconds),
                .integer(expiresAt.milliseconds),
            ])
    }

    package static func deleteSession(tokenHash: String, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM session WHERE token_hash = $1", [.text(tokenHash)])
    }

    package static func deleteExpiredSessions(now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM session WHERE expires_at <= $1", [.integer(now.milliseconds)])
    }
}
