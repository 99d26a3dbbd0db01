/// Who signs in. An account may belong to a person of the roster; a worker's always does.
package struct Account: Equatable, Sendable {
    package let id: AccountID
    package let name: AccountName
    package let person: PersonID?
    package let grants: [RoleGrant]

    package init(id: AccountID, name: AccountName, person: PersonID?, grants: [RoleGrant]) {
        self.id = id
        self.name = name
        self.person = person
        self.grants = grants
    }
}

/// The name with which one signs in: 1 to 32 ASCII letters, digits, `-`, `_` and `.`, without regard to case. A worker's is the employee number.
package struct AccountName: Hashable, Sendable {
    /// Lower case.
    package let text: String

    package init?(_ text: some StringProtocol) {
        // Before folding: lower-casing makes ASCII of some other letters, of the Kelvin sign for one.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let folded = text.lowercased()
        let isAllowed = folded.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        guard (1...32).contains(folded.utf8.count), isAllowed else { return nil }
        self.text = folded
    }
}

package enum Role: String, CaseIterable, Sendable {
    case administrator, instructor, manager, worker
}

/// A role that an account has; a manager has it for a unit and all below it.
package struct RoleGrant: Hashable, Sendable {
    package let role: Role
    /// Given for a manager, and only for a manager.
    package let unit: UnitPath?

    /// Nil where a manager has no unit or another role has one.
    package init?(role: Role, unit: UnitPath?) {
        guard (role == .manager) == (unit != nil) else { return nil }
        self.role = role
        self.unit = unit
    }
}

/// What a new password must be: 8 to 128 characters, not the account's name. NIST SP 800-63B asks for length and against composition rules.
package enum PasswordRule: String, Error, Sendable, CaseIterable {
    case tooShort = "password-too-short"
    case tooLong = "password-too-long"
    case isAccountName = "password-is-account-name"

    package static func check(_ password: String, for name: AccountName) throws(PasswordRule) {
        guard password.unicodeScalars.count >= 8 else { throw .tooShort }
        guard password.unicodeScalars.count <= 128 else { throw .tooLong }
        guard password.lowercased() != name.text else { throw .isAccountName }
    }
}
