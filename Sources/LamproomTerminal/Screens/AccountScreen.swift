package import LamproomAPI
package import Messages

/// Who is signed in.
package enum AccountScreen {
    package static func lines(
        account: AccountView, server: String, expiresAt: String, language: Language
    ) -> [Line] {
        let roles = account.roles.map { role in
            let name = RoleName.text(role.role)(language)
            return role.unit.map { "\(name) (\($0))" } ?? name
        }
        var facts: [(Text, String)] = [(.whoUser, account.user)]
        if let person = account.person {
            facts += [
                (.columnName, person.name), (.columnNumber, person.number), (.columnUnit, person.unit),
                (.columnPost, person.post),
            ]
        }
        facts += [(.whoRoles, roles.joined(separator: ", ")), (.whoServer, server), (.whoUntil, expiresAt)]
        return TableLayout.pairs(facts.map { ($0.0(language), $0.1) })
    }
}

/// What roles are called.
enum RoleName {
    static func text(_ role: String) -> Text {
        switch role {
        case "administrator": .roleAdministrator
        case "instructor": .roleInstructor
        case "manager": .roleManager
        case "worker": .roleWorker
        default: .verbatim(role)
        }
    }
}
