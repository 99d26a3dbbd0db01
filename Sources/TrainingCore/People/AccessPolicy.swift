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
    case makeClass
    /// A class with its sessions; of its roster, those whom one may see.
    case readClass
    /// Put people into a class: anyone, or those of one's units.
    case enrolInClass
    /// Everything else about a class.
    case runClass
    case enrol
    case readEnrolment
    /// Read a module, mark it read, sit a quiz, see its review.
    case learn
    /// Give a person more time for a quiz.
    case grantExtraTime
    /// Who was given more time, by whom and why.
    case readExtraTime
    /// Say that a person can do what a module asks for.
    case signOff
    /// Who signed what off, and when.
    case readSignOffs
    /// The ledger of class hours.
    case readClassHours
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
    /// Someone else, of whom nothing is known: whether the actor can do it to anybody but themselves.
    case somebody
    case unit(UnitPath)
    case trainingClass(ClassAudience)
}

/// Whom a class concerns.
package struct ClassAudience: Equatable, Sendable {
    /// Who made it and who teaches it.
    package let runners: Set<AccountID>
    /// The units of its learners.
    package let units: Set<UnitPath>
    /// The learners, as far as they matter for the question.
    package let learners: Set<PersonID>

    package init(runners: Set<AccountID>, units: Set<UnitPath>, learners: Set<PersonID>) {
        self.runners = runners
        self.units = units
        self.learners = learners
    }
}

/// The one place that decides who may do what.
package enum AccessPolicy {
    package static func allows(_ actor: Actor, _ action: Action, on subject: Subject) -> Bool {
        // An account without roles is closed: it can only look at itself and sign out.
        guard !actor.grants.isEmpty || action == .useOwnAccount else { return false }
        switch action {
        case .makeClass:
            return actor.has(.instructor) || actor.has(.administrator)
        case .readClass:
            return subject == .everything || runs(actor, subject) || isLearner(actor, subject)
                || managesAny(actor, subject)
        case .enrolInClass:
            return runs(actor, subject) || actor.has(.manager)
        case .runClass:
            return runs(actor, subject)
        case .useOwnAccount, .readCourses:
            return true
        case .publishCourse, .withdrawCourse, .readPackages, .grade, .regrade, .analyseItems:
            return actor.has(.instructor) || actor.has(.administrator)
        case .importRoster, .revokeCertificate, .manageAccounts:
            return actor.has(.administrator)
        case .readPeople, .enrol, .exportRecords:
            return manages(actor, subject)
        case .readEnrolment, .readCertificate, .readClassHours:
            return isOwn(actor, subject) || subject == .everything || manages(actor, subject)
        case .signOff:
            return !isOwn(actor, subject) && (actor.has(.instructor) || manages(actor, subject))
        case .readSignOffs:
            return isOwn(actor, subject) || actor.has(.instructor) || manages(actor, subject)
        case .learn:
            return isOwn(actor, subject)
        case .grantExtraTime:
            return !isOwn(actor, subject) && (actor.has(.instructor) || actor.has(.administrator))
        case .readExtraTime:
            return isOwn(actor, subject) || actor.has(.instructor) || actor.has(.administrator)
        }
    }

    /// An administrator runs every class, an instructor those that they made or teach.
    private static func runs(_ actor: Actor, _ subject: Subject) -> Bool {
        if actor.has(.administrator) { return true }
        guard case .trainingClass(let audience) = subject else { return false }
        return actor.has(.instructor) && audience.runners.contains(actor.account)
    }

    private static func isLearner(_ actor: Actor, _ subject: Subject) -> Bool {
        guard case .trainingClass(let audience) = subject, let person = actor.person else { return false }
        return audience.learners.contains(person)
    }

    private static func managesAny(_ actor: Actor, _ subject: Subject) -> Bool {
        guard case .trainingClass(let audience) = subject else { return false }
        return audience.units.contains { manages(actor, .unit($0)) }
    }

    private static func isOwn(_ actor: Actor, _ subject: Subject) -> Bool {
        guard case .person(let person, _) = subject else { return false }
        return actor.person == person
    }

    private static func manages(_ actor: Actor, _ subject: Subject) -> Bool {
        guard let units = actor.visibleUnits else { return true }
        switch subject {
        case .everything, .somebody: return !units.isEmpty
        case .person(_, let unit), .unit(let unit): return units.contains { unit.isWithin($0) }
        case .trainingClass: return false
        }
    }
}
