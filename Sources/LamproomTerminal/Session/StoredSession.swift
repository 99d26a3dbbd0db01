package import LamproomClient

/// A session as it is kept between two commands.
package struct StoredSession: Codable, Equatable, Sendable {
    package let server: String
    package let token: String
    package let user: String
    /// RFC 3339; to be shown. Whether the time is up is for the service to say: this computer's clock may be wrong.
    package let expiresAt: String

    package init(server: String, token: String, user: String, expiresAt: String) {
        self.server = server
        self.token = token
        self.user = user
        self.expiresAt = expiresAt
    }

    package var address: ServerAddress? { ServerAddress(server) }
}
