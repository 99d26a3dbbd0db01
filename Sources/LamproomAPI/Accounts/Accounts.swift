/// A new account, or a new set of roles for one that exists.
package struct AccountRequest: WireType {
    package let user: String
    package let roles: [RoleView]
    /// Employee number of the person of the roster.
    package let person: String?

    package init(user: String, roles: [RoleView], person: String?) {
        self.user = user
        self.roles = roles
        self.person = person
    }
}

/// Worker accounts for the people of a unit who have none, or lost their password.
package struct ActivationCodesRequest: WireType {
    package let unit: String?
    package let people: [String]?

    package init(unit: String?, people: [String]?) {
        self.unit = unit
        self.people = people
    }
}

/// A code to hand to one person; it is shown once and kept only as a hash.
package struct ActivationCode: WireType {
    package let user: String
    package let name: String
    package let unit: String
    package let code: String
    package let expiresAt: String

    package init(user: String, name: String, unit: String, code: String, expiresAt: String) {
        self.user = user
        self.name = name
        self.unit = unit
        self.code = code
        self.expiresAt = expiresAt
    }
}
