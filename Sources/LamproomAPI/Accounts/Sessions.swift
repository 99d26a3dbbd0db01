package struct SessionRequest: WireType {
    package let user: String
    package let password: String

    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}

/// The first sign-in of an account: the code that was handed out, and the password that the person chooses.
package struct ActivationRequest: WireType {
    package let user: String
    package let code: String
    package let password: String

    package init(user: String, code: String, password: String) {
        self.user = user
        self.code = code
        self.password = password
    }
}

package struct PasswordChangeRequest: WireType {
    package let current: String
    package let new: String

    package init(current: String, new: String) {
        self.current = current
        self.new = new
    }
}

package struct SessionView: WireType {
    /// Goes into `Authorization: Bearer …`; the service keeps only its hash.
    package let token: String
    package let expiresAt: String
    package let account: AccountView

    package init(token: String, expiresAt: String, account: AccountView) {
        self.token = token
        self.expiresAt = expiresAt
        self.account = account
    }
}

package struct AccountView: WireType {
    package let id: String
    package let user: String
    package let roles: [RoleView]
    /// The person of the roster to whom the account belongs.
    package let person: PersonView?

    package init(id: String, user: String, roles: [RoleView], person: PersonView?) {
        self.id = id
        self.user = user
        self.roles = roles
        self.person = person
    }
}

package struct RoleView: WireType {
    /// `administrator`, `instructor`, `manager` or `worker`.
    package let role: String
    /// The unit of a manager.
    package let unit: String?

    package init(role: String, unit: String?) {
        self.role = role
        self.unit = unit
    }
}
