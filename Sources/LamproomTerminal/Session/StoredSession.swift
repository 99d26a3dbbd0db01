package import LamproomClient
package import TrainingCore

/// A session as it is kept between two commands.
package struct StoredSession: Codable, Equatable, Sendable {
    package let server: String
    package let token: String
    package let user: String
    /// RFC 3339.
    package let expiresAt: String

    package init(server: String, token: String, user: String, expiresAt: String) {
        self.server = server
        self.token = token
        self.user = user
        self.expiresAt = expiresAt
    }

    package var address: ServerAddress? { ServerAddress(server) }

    package func hasExpired(at now: Timestamp) -> Bool {
        guard let end = LocalTime.timestamp(expiresAt) else { return false }
        return now >= end
    }
}
