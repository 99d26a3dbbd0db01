package import TrainingCore

/// What is needed to check a password or an activation code.
package struct Credentials: Sendable {
    package let account: Account
    /// In the encoded form of Argon2; nil until the account is activated.
    package let passwordHash: String?
    /// Hexadecimal SHA-256 of the code.
    package let activationHash: String?
    package let activationExpiresAt: Timestamp?
}

package struct Session: Sendable {
    package let actor: Actor
    package let expiresAt: Timestamp
}

package enum AccountQueries {
    package static func credentials(
        name: AccountName, in transaction: any Transaction
    ) throws -> Credentials? {
        let sql = """
            SELECT id, name, person_id, password_hash, activation_hash, activation_expires_at FROM account
            WHERE name = $1
            """
        return try transaction.row(sql, [.text(name.text)]) { row in
            Credentials(
                account: try account(row, in: transaction), passwordHash: try row.textOrNil(3),
                activationHash: try row.textOrNil(4), activationExpiresAt: try row.timestampOrNil(5))
        }
    }

    package static func account(_ id: AccountID, in transaction: any Transaction) throws -> Account? {
        try transaction.row("SELECT id, name, person_id FROM account WHERE id = $1", [.text(id.rawValue)]) {
            try account($0, in: transaction)
        }
    }

    package static func accountID(of person: PersonID, in transaction: any Transaction) throws -> AccountID? {
        try transaction.row("SELECT id FROM account WHERE person_id = $1", [.text(person.rawValue)]) {
            try $0.recordID(0)
        }
    }

    /// The session of a token, by its hash; also if it has expired.
    package static func session(tokenHash: String, in transaction: any Transaction) throws -> Session? {
        let sql = """
            SELECT a.id, a.name, a.person_id, s.expires_at FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.token_hash = $1
            """
        return try transaction.row(sql, [.text(tokenHash)]) { row in
            let account = try account(row, in: transaction)
            return Session(
                actor: Actor(account: account.id, person: account.person, grants: account.grants),
                expiresAt: try row.timestamp(3))
        }
    }

    /// Every account, by name.
    package static func all(in transaction: any Transaction) throws -> [Account] {
        try transaction.rows("SELECT id, name, person_id FROM account ORDER BY name") {
            try account($0, in: transaction)
        }
    }

    private static func account(_ row: any Row, in transaction: any Transaction) throws -> Account {
        let id: AccountID = try row.recordID(0)
        guard let name = AccountName(try row.text(1)) else {
            throw StorageError(.corrupt, "an account's name cannot be read")
        }
        let grants = try transaction.rows(
            "SELECT role, unit_path FROM role_grant WHERE account_id = $1 ORDER BY role, unit_path",
            [.text(id.rawValue)]
        ) { row in
            let unit = try row.text(1).isEmpty ? nil : row.unitPath(1)
            guard let grant = RoleGrant(role: try row.raw(0), unit: unit) else {
                throw StorageError(.corrupt, "a role of account \(id) does not fit its unit")
            }
            return grant
        }
        let person: PersonID? = row.isNull(2) ? nil : try row.recordID(2)
        return Account(id: id, name: name, person: person, grants: grants)
    }
}
