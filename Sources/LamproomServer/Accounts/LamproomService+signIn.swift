import HTTPTypes
import Hummingbird
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
        return try await openSession(credentials.account, error: .wrongCredentials) { transaction in
            // The password may have been changed while it was checked.
            try AccountQueries.credentials(name: credentials.account.name, in: transaction)?.passwordHash
                == credentials.passwordHash
        }
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
        let session = try await openSession(account, error: .wrongCode) { transaction in
            // A code works once: who comes second with the same code finds it used up.
            let current = try AccountQueries.credentials(name: account.name, in: transaction)
            guard current?.activationHash == codeHash else { return false }
            try AccountCommands.setPassword(account.id, hash: hash, keepingSession: nil, in: transaction)
            return true
        }
        sessions.forget(account: account.id)
        return session
    }

    func changePassword(_ body: PasswordChangeRequest, _ call: Call) async throws {
        let id = call.actor.account
        let account = try await database.read { try AccountQueries.account(id, in: $0) }
        guard let account else { throw ProblemError.unauthenticated }
        let found = try await guarded(user: account.name.text, address: address(call), orElse: .wrongCredentials) {
            guard let hash = $0?.passwordHash else { return false }
            return try await passwords.verify(body.current, hash)
        }
        try PasswordRule.check(body.new, for: account.name)
        let hash = try await passwords.hash(body.new)
        let kept = call.session.tokenHash
        try await database.write { transaction in
            let current = try AccountQueries.credentials(name: account.name, in: transaction)
            guard current?.passwordHash == found.passwordHash else { throw ProblemError.wrongCredentials }
            try AccountCommands.setPassword(id, hash: hash, keepingSession: kept, in: transaction)
        }
        sessions.forget(account: id)
    }

    /// Where a request comes from: the last address that a trusted proxy has written, or the connection's.
    func address(_ request: Request, _ context: ServiceRequestContext) -> String {
        guard settings.trustsForwardedFor,
            let header = HTTPField.Name("X-Forwarded-For").flatMap({ request.headers[$0] }),
            let last = header.split(separator: ",").last
        else { return context.address }
        return String(last.drop { $0 == " " }.prefix(64))
    }

    private func address(_ call: Call) -> String { address(call.request, call.context) }

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
        var wasRight: Bool?
        defer { throttle.end(account: key, address: address, wasRight: wasRight, now: clock.now()) }
        var found: Credentials?
        if let name { found = try await database.read { try AccountQueries.credentials(name: name, in: $0) } }
        let isRight = try await check(found)
        wasRight = isRight
        guard isRight, let found else { throw error }
        return found
    }

    /// Opens a session, if `condition` still holds in the transaction that makes it.
    private func openSession(
        _ account: Account, error: ProblemError,
        if condition: @escaping @Sendable (any Transaction) throws -> Bool
    ) async throws -> SessionView {
        let token = Secrets.token()
        let context = context
        let expiresAt = context.now.adding(seconds: settings.sessionHours * 3600)
        try await database.write { transaction in
            guard try condition(transaction) else { throw error }
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
