import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// Checks name and password, and opens a session.
    ///
    /// - Throws: `wrongCredentials` for an unknown name and for a wrong password alike, and after the same time.
    func signIn(_ body: SessionRequest, address: String) async throws -> SessionView {
        let credentials = try await guarded(user: body.user, address: address, orElse: .wrongCredentials) { found in
            guard let hash = found?.passwordHash else {
                try await passwords.spendTime(on: body.password)
                return false
            }
            return try await passwords.verify(body.password, hash)
        }
        return try await openSession(credentials.account)
    }

    /// Checks name and activation code, sets the password and opens a session.
    func activate(_ body: ActivationRequest, address: String) async throws -> SessionView {
        let now = clock.now()
        let codeHash = Secrets.hash(Secrets.normalisedCode(body.code))
        let credentials = try await guarded(user: body.user, address: address, orElse: .wrongCode) { found in
            guard let found, let expiry = found.activationExpiresAt, expiry > now else { return false }
            return found.activationHash == codeHash
        }
        let account = credentials.account
        try PasswordRule.check(body.password, for: account.name)
        let hash = try await passwords.hash(body.password)
        try await database.write { transaction in
            // A code works once: who comes second with the same code finds it used up.
            let current = try AccountQueries.credentials(name: account.name, in: transaction)
            guard current?.activationHash == codeHash else { throw ProblemError.wrongCode }
            try AccountCommands.setPassword(account.id, hash: hash, keepingSession: nil, in: transaction)
        }
        sessions.forget(account: account.id)
        return try await openSession(account)
    }

    func changePassword(_ body: PasswordChangeRequest, _ call: Call) async throws {
        let id = call.actor.account
        let account = try await database.read { try AccountQueries.account(id, in: $0) }
        guard let account else { throw ProblemError.unauthenticated }
        _ = try await guarded(user: account.name.text, address: call.context.address, orElse: .wrongCredentials) {
            guard let hash = $0?.passwordHash else { return false }
            return try await passwords.verify(body.current, hash)
        }
        try PasswordRule.check(body.new, for: account.name)
        let hash = try await passwords.hash(body.new)
        let kept = call.session.tokenHash
        try await database.write {
            try AccountCommands.setPassword(id, hash: hash, keepingSession: kept, in: $0)
        }
        sessions.forget(account: id)
    }

    /// Who is signed in, with the person of the roster.
    func view(of id: AccountID) async throws -> AccountView {
        let found = try await database.read { transaction -> (Account, Person?)? in
            guard let account = try AccountQueries.account(id, in: transaction) else { return nil }
            return (account, try account.person.flatMap { try PeopleQueries.person($0, in: transaction) })
        }
        guard let (account, person) = found else { throw ProblemError.unauthenticated }
        return AccountView(
            id: account.id.rawValue, user: account.name.text,
            roles: account.grants.map { RoleView(role: $0.role.rawValue, unit: $0.unit?.text) },
            person: person.map { PersonView($0.details) })
    }

    /// Runs a check of a secret under the throttle.
    private func guarded(
        user: String, address: String, orElse error: ProblemError, check: (Credentials?) async throws -> Bool
    ) async throws -> Credentials {
        let name = AccountName(user)
        let key = name?.text ?? ""
        if let wait = throttle.begin(account: key, address: address, now: clock.now()) {
            throw ProblemError.tooManyAttempts(wait: wait)
        }
        let found: Credentials?
        if let name {
            found = try await database.read { try AccountQueries.credentials(name: name, in: $0) }
        } else {
            found = nil
        }
        let isRight: Bool
        do {
            isRight = try await check(found)
        } catch {
            // Nothing was found out, so nothing is held against anyone.
            throttle.succeed(account: key, address: address)
            throw error
        }
        guard isRight, let found else { throw error }
        throttle.succeed(account: key, address: address)
        return found
    }

    private func openSession(_ account: Account) async throws -> SessionView {
        let token = Secrets.token()
        let context = context
        let expiresAt = context.now.adding(seconds: settings.sessionHours * 3600)
        try await database.write { transaction in
            try AccountCommands.createSession(
                account.id, tokenHash: Secrets.hash(token), expiresAt: expiresAt, context: context, in: transaction)
        }
        return SessionView(
            token: token, expiresAt: expiresAt.rfc3339, account: try await view(of: account.id))
    }
}

extension PersonView {
    init(_ details: PersonDetails) {
        self.init(
            number: details.number.text, name: details.name, unit: details.unit.text, post: details.post,
            employment: details.employment.rawValue, hired: details.hired.description)
    }
}
