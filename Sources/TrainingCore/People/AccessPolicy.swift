/// Who is asking: what the decision needs of a signed-in account.
package struct Actor: Equatable, Sendable {
    package let account: AccountID
    package let person: PersonID?
    package let grants: [RoleGrant]

    package init(account: AccountID, person: PersonID?, grants: [RoleGrant]) {
        self.account = account
        self.person = person
        self.grants = grants
    }

    package func has(_ role: Role) -> Bool { grants.contains { $0.role == role } }

    /// The units whose people this actor may see; nil means all of them.
    package var visibleUnits: [UnitPath]? {
        has(.administrator) ? nil : grants.compactMap(\.unit)
    }
}

/// What can be asked of the service, as far as it is not open to everyone.
package enum Action: String, CaseIterable, Sendable {
    /// One's own session, account and password.
    case useOwnAccount
    case readCourses
    case publishCourse
    /// Take a course out of use, and into it again.
    case withdrawCourse
    /// The packages of courses as they were published, with every key.
    case readPackages
    case importRoster
    case readPeople
    case enrol
    case readEnrolment
    /// Read a module, mark it read, sit a quiz, see its review.
    case learn
    /// Give a person more time for a quiz.
    case grantExtraTime
    case readCertificate
    case revokeCertificate
    case exportRecords
    case manageAccounts
    /// Read what waits to be graded by a person, and grade it.
    case grade
    /// Mark attempts again with the keys of a later version.
    case regrade
    /// Read what the attempts at a quiz say of its questions.
    case analyseItems
}

/// What an action is about.
package enum Subject: Equatable, Sendable {
    /// Nothing that belongs to anyone, or a list that is cut to what the actor may see.
    case everything
    case person(PersonID, unit: UnitPath)
    case unit(UnitPath)
}

/// The one place that decides who may do what.
package enum AccessPolicy {
    package static func allows(_ actor: Actor, _ action: Action, on subject: Subject) -> Bool {
        // An account without roles is closed: it can only look at itself and sign out.
        guard !actor.grants.isEmpty || action == .useOwnAccount else { return false }
        switch action {
        case .useOwnAccount, .readCourses:
            return true
        case .publishCourse, .withdrawCourse, .readPackages, .grade, .regrade, .analyseItems:
            return actor.has(.instructor) || actor.has(.administrator)
        case .importRoster, .revokeCertificate, .manageAccounts:
            return actor.has(.administrator)
        case .readPeople, .enrol, .exportRecords:
            return manages(actor, subject)
        case .readEnrolment, .readCertificate:
            return isOwn(actor, subject) || subject == .everything || manages(actor, subject)
        case .learn:
            return isOwn(actor, subject)
        case .grantExtraTime:
            return !isOwn(actor, subject) && (actor.has(.instructor) || actor.has(.administrator))
        }
    }

    private static func isOwn(_ actor: Actor, _ subject: Subject) -> Bool {
        guard case .person(let person, _) = subject else { return false }
        return actor.person == person
    }

    private static func manages(_ actor: Actor, _ subject: Subject) -> Bool {
        guard let units = actor.visibleUnits else { return true }
        switch subject {
        case .everything: return !units.isEmpty
        case .person(_, let unit), .unit(let unit): return units.contains { unit.isWithin($0) }
        }
    }
}
