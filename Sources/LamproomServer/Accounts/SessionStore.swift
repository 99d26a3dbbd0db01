import Storage
import Synchronization
import TrainingCore

/// A session that has been looked up; shared by all requests under it.
final class SignedIn: Sendable {
    let actor: Actor
    let tokenHash: String
    let expiresAt: Timestamp

    init(actor: Actor, tokenHash: String, expiresAt: Timestamp) {
        self.actor = actor
        self.tokenHash = tokenHash
        self.expiresAt = expiresAt
    }
}

/// Finds sessions by token. What was found stays in memory: this process is the only one that can end a session.
final class SessionStore: Sendable {
    private let database: any Database
    private let cache = Cache<String, SignedIn>(capacity: 20_000)
    /// Counts what was forgotten, so that a session that was read before and comes back after is not kept.
    private let generation = Atomic(0)

    init(database: any Database) {
        self.database = database
    }

    /// The session of a token; nil if there is none, or it has expired.
    func session(token: String, now: Timestamp) async throws -> SignedIn? {
        let hash = Secrets.hash(token)
        if let found = cache[hash] { return found.expiresAt > now ? found : nil }
        let before = generation.load(ordering: .sequentiallyConsistent)
        guard let stored = try await database.read({ try AccountQueries.session(tokenHash: hash, in: $0) }) else {
            return nil
        }
        let found = SignedIn(actor: stored.actor, tokenHash: hash, expiresAt: stored.expiresAt)
        cache[hash] = found
        if generation.load(ordering: .sequentiallyConsistent) != before { cache[hash] = nil }
        return found.expiresAt > now ? found : nil
    }

    /// Forgets a session that was ended.
    func forget(tokenHash: String) {
        generation.add(1, ordering: .sequentiallyConsistent)
        cache[tokenHash] = nil
    }

    /// Forgets all sessions of an account whose roles, password or person changed.
    func forget(account: AccountID) {
        generation.add(1, ordering: .sequentiallyConsistent)
        cache.removeAll { $0.actor.account == account }
    }
}
