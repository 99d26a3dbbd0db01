import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    /// Creates an account with an activation code, or changes the roles of one that exists, which then gets no code.
    func putAccount(_ name: AccountName, _ body: AccountRequest) async throws -> (ActivationCode, isNew: Bool) {
        let grants = try body.roles.map { role in
            let unit = try role.unit.map { text in
                guard let unit = UnitPath(text) else { throw ProblemError.invalid("unit", text) }
                return unit
            }
            guard let kind = Role(rawValue: role.role), let grant = RoleGrant(role: kind, unit: unit) else {
                throw ProblemError(
                    422, "bad-role", .problemBadRole(role.role, Role.allCases.map(\.rawValue).joined(separator: ", ")))
            }
            return grant
        }
        let number = try body.person.map { text in
            guard let number = EmployeeNumber(text) else { throw ProblemError.unknownPeople([text]) }
            return number
        }
        let context = context
        let code = newCode(at: context.now)
        let (id, isNew, person) = try await database.write { transaction in
            let person = try number.map { number in
                guard let person = try PeopleQueries.person(number: number, in: transaction) else {
                    throw ProblemError.unknownPeople([number.text])
                }
                return person
            }
            let units = try PeopleQueries.unitPaths(in: transaction)
            for unit in grants.compactMap(\.unit) where !units.contains(unit) {
                throw ProblemError.unknownUnit(unit.text)
            }
            let (id, isNew) = try mapDuplicate {
                try AccountCommands.put(
                    name: name, person: person?.id, grants: grants, context: context, in: transaction)
            }
            if isNew {
                try AccountCommands.setActivation(id, hash: code.hash, expiresAt: code.expiresAt, in: transaction)
            }
            return (id, isNew, person)
        }
        sessions.forget(account: id)
        let view = ActivationCode(
            user: name.text, name: person?.details.name ?? "", unit: person?.details.unit.text ?? "",
            code: isNew ? code.text : "",
            expiresAt: isNew ? code.expiresAt.rfc3339 : "")
        return (view, isNew)
    }

    /// New activation codes for people; who has no account gets one as a worker, named by the employee number.
    func activationCodes(for people: [Person]) async throws -> [ActivationCode] {
        let context = context
        let codes = people.map { _ in newCode(at: context.now) }
        return try await database.write { transaction in
            try zip(people, codes).map { person, code in
                guard let name = AccountName(person.details.number.text),
                    let worker = RoleGrant(role: .worker, unit: nil)
                else { throw ProblemError.unknownPeople([person.details.number.text]) }
                let existing = try AccountQueries.accountID(of: person.id, in: transaction)
                let id =
                    try existing
                    ?? mapDuplicate {
                        try AccountCommands.create(
                            name: name, person: person.id, grants: [worker], context: context, in: transaction)
                    }
                try AccountCommands.setActivation(id, hash: code.hash, expiresAt: code.expiresAt, in: transaction)
                let account = try AccountQueries.account(id, in: transaction)
                return ActivationCode(
                    user: account?.name.text ?? name.text, name: person.details.name, unit: person.details.unit.text,
                    code: code.text, expiresAt: code.expiresAt.rfc3339)
            }
        }
    }

    /// The most people that can be named one by one.
    private static let peopleLimit = 10_000

    /// The people of these numbers, or all of a unit and below.
    ///
    /// - Parameters:
    ///   - isAllowed: asked for the unit, or for each person's; a person who is not the asker's business is unknown,
    ///     like one who does not exist.
    func people(
        numbers: [String]?, unit: String?, isAllowed: (UnitPath) -> Bool
    ) async throws -> [Person] {
        if let unit {
            guard numbers == nil else { throw ProblemError.invalid("people", "unit") }
            guard let path = UnitPath(unit) else { throw ProblemError.invalid("unit", unit) }
            guard isAllowed(path) else { throw ProblemError.forbidden }
            let people = try await database.read { transaction in
                try PeopleQueries.list(within: nil, and: path, after: nil, limit: 1_000_000, in: transaction)
            }
            guard !people.isEmpty else { throw ProblemError.unknownUnit(unit) }
            return people
        }
        guard let numbers, (1...Self.peopleLimit).contains(numbers.count) else {
            throw ProblemError.invalid("people", numbers.map { String($0.count) } ?? "")
        }
        let (people, unknown) = try await database.read { transaction in
            var people: [Person] = []
            var unknown: [String] = []
            var seen: Set<PersonID> = []
            for text in numbers {
                if let number = EmployeeNumber(text),
                    let person = try PeopleQueries.person(number: number, in: transaction)
                {
                    if seen.insert(person.id).inserted { people.append(person) }
                } else {
                    unknown.append(text)
                }
            }
            return (people, unknown)
        }
        let foreign = people.filter { !isAllowed($0.details.unit) }.map(\.details.number.text)
        guard unknown.isEmpty, foreign.isEmpty else { throw ProblemError.unknownPeople(unknown + foreign) }
        return people
    }

    private struct NewCode {
        let text: String
        let hash: String
        let expiresAt: Timestamp
    }

    private func newCode(at now: Timestamp) -> NewCode {
        let text = Secrets.activationCode()
        return NewCode(
            text: text, hash: Secrets.hash(text), expiresAt: now.adding(seconds: settings.activationDays * 86_400))
    }
}

/// A person or name that is taken, as a problem.
private func mapDuplicate<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as StorageError where error.code == .duplicate {
        throw ProblemError(409, "account-taken", .problemAccountTaken)
    }
}
