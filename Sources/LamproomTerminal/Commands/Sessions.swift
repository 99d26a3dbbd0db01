import LamproomAPI
import LamproomClient
import Messages

/// Keeping a session that was opened.
enum Sessions {
    static func keep(_ session: SessionView, of client: LamproomClient) throws {
        try Connection.sessions.save(
            StoredSession(
                server: client.server.text, token: session.token, user: session.account.user,
                expiresAt: session.expiresAt))
        let name = session.account.person?.name ?? session.account.user
        Output.say(.loginDone(name: name, until: Runtime.current.localTime(session.expiresAt)), .good)
    }
}
