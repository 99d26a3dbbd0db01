import Foundation
import LamproomTerminal
import Testing

@Suite("The session file")
struct SessionStoreTests {
    private let session = StoredSession(
        server: "https://a.example", token: "t", user: "u", expiresAt: "2026-11-23T08:30:00Z")

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test("Only the owner can read it, its folder is closed, and nothing else is left behind")
    func modes() throws {
        let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: base) }
        let store = SessionStore(environment: ["XDG_STATE_HOME": base.path])
        try store.save(session)
        try store.save(session)
        let folder = base.appendingPathComponent("lamproom")
        #expect(store.path == folder.appendingPathComponent("session.json").path)
        #expect(try mode(store.path) == 0o600)
        #expect(try mode(folder.path) == 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["session.json"])
        #expect(store.load() == session)
        store.remove()
        #expect(store.load() == nil)
    }

    @Test("Without an absolute state folder it is below the home folder")
    func location() {
        #expect(
            SessionStore(environment: ["HOME": "/home/a", "XDG_STATE_HOME": "relative"]).path
                == "/home/a/.local/state/lamproom/session.json")
    }
}
