import LamproomAPI
import LamproomClient
import Messages

/// How commands come to a client.
enum Connection {
    private static var runtime: Runtime { Runtime.current }

    static var sessions: SessionStore { SessionStore(environment: runtime.environment) }

    /// The stored session; if others could read it, that is mended and said.
    static func stored() -> StoredSession? {
        let warning: Text? =
            switch sessions.restorePrivacy() {
            case .kept: nil
            case .restored: .sessionWasOpen(path: SafeText.shown(sessions.path))
            case .lost: .sessionIsOpen(path: SafeText.shown(sessions.path))
            }
        if let warning {
            let text = warning(runtime.language)
            runtime.console.complain(
                Wrapping.paragraph(text, width: runtime.console.columns).map { Line($0, .bad) })
        }
        return sessions.load()
    }

    /// A client with the stored session.
    ///
    /// - Throws: `CommandFailure` if there is none.
    static func signedIn() throws -> LamproomClient {
        guard let session = stored(), let address = session.address else {
            throw CommandFailure(.refused, .loginNeeded)
        }
        return client(of: address, token: session.token)
    }

    /// A client for what is open to everyone: of the server given, else of LAMPROOM_SERVER, else of the session.
    static func anonymous(server: String?) throws -> LamproomClient {
        guard let given = server ?? runtime.environment["LAMPROOM_SERVER"] ?? stored()?.server else {
            throw CommandFailure(.wrongUsage, .serverMissing)
        }
        guard let address = ServerAddress(given) else {
            throw CommandFailure(.wrongUsage, .serverMalformed(SafeText.shown(given)))
        }
        return client(of: address, token: nil)
    }

    /// A client to which a password may be told.
    static func trusted(server: String?, isInsecureAllowed: Bool) throws -> LamproomClient {
        guard let given = server ?? runtime.environment["LAMPROOM_SERVER"] else {
            throw CommandFailure(.wrongUsage, .serverMissing)
        }
        let client = try anonymous(server: given)
        guard client.server.isEncrypted || client.server.isLoopback || isInsecureAllowed else {
            throw CommandFailure(.wrongUsage, .serverInsecure(client.server.text))
        }
        return client
    }

    /// Stops a command that is about the one who is signed in, if the account is nobody's of the roster.
    ///
    /// - Throws: `CommandFailure`.
    static func checkPerson(_ client: LamproomClient) async throws {
        let account = try await client.readAccount()
        guard account.person == nil else { return }
        throw CommandFailure(.notRight, .accountWithoutPerson(user: SafeText.shown(account.user)))
    }

    private static func client(of address: ServerAddress, token: String?) -> LamproomClient {
        LamproomClient(
            server: address, transport: runtime.connect(address), token: token,
            language: runtime.language.rawValue, retries: runtime.retries.sleeping(with: runtime.time.sleep))
    }
}
