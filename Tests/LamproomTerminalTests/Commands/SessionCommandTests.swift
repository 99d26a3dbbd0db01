import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Testing

@Suite("Signing in and out, and what needs a session")
struct SessionCommandTests {
    @Test("Signing in stores the session; signing out ends it")
    func loginAndLogout() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["login", "--server", "http://127.0.0.1:8080", "--user", "10001", "--password-stdin"],
            input: ["pass word\r"])
        #expect(status == .done, "\(console.errors)")
        #expect(console.output == "Hello, 张三. You are signed in until 2026-11-23 16:30 +08:00.\n")
        #expect(scene.sessions.load()?.token == "token-1")
        guard case .bytes(let body) = scene.service.snapshot.requests[0].body else {
            Issue.record("no body")
            return
        }
        #expect(String(decoding: body, as: UTF8.self).contains(#""password":"pass word""#))

        #expect(await scene.run(["logout"]).status == .done)
        #expect(scene.sessions.load() == nil)
        #expect(scene.service.log.last == "DELETE /v1/sessions/current")
    }

    @Test("A password is not sent without encryption to another computer, unless that is wanted")
    func plainPassword() async throws {
        var scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        scene.environment["LAMPROOM_SERVER"] = "http://mine.example"
        let arguments = ["login", "--user", "10001", "--password-stdin"]
        let (status, console) = await scene.run(arguments, input: ["password"])
        #expect(status == .wrongUsage)
        #expect(console.errors.contains("--insecure"))
        #expect(scene.service.log.isEmpty)
        #expect(await scene.run(arguments + ["--insecure"], input: ["password"]).status == .done)
    }

    @Test("Without a terminal and without --password-stdin no password is asked for")
    func noTerminal() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["login", "--server", "http://localhost", "--user", "10001"], input: ["password"])
        #expect(status == .wrongUsage)
        #expect(console.errors.contains("--password-stdin"))
    }

    @Test("Activation asks for the code and twice for the password, until both are the same and long enough")
    func activation() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let console = ScriptedConsole(
            ["CODE", "short", "long enough", "different", "long enough", "long enough"], isInteractive: true)
        let status = await scene.run(
            ["activate", "--server", "http://localhost", "--user", "10001"], console: console)
        #expect(status == .done, "\(console.errors)")
        #expect(console.output.contains("at least 8 characters"))
        #expect(console.output.contains("The two passwords differ"))
        guard case .bytes(let body) = scene.service.snapshot.requests[0].body else {
            Issue.record("no body")
            return
        }
        let sent = try JSONDecoder().decode(ActivationRequest.self, from: Data(body))
        #expect(sent == ActivationRequest(user: "10001", code: "CODE", password: "long enough"))
    }

    @Test(
        "Without a session one is told to sign in, with exit code 3",
        arguments: [
            ["courses"], ["learn"], ["progress"], ["people"], ["whoami"], ["certificate", "list"],
            ["records", "export", "--format", "csv"], ["publish", "/nowhere"],
        ])
    func noSession(_ arguments: [String]) async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (status, console) = await scene.run(arguments)
        #expect(status == .refused)
        #expect(console.errors.contains("Sign in first:\nlamproom login"))
    }

    @Test("Whether a session's time is up is for the service to say, not for this computer's clock")
    func expiredSession() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        try scene.sessions.save(
            StoredSession(server: "http://localhost", token: "t", user: "u", expiresAt: "2026-11-22T08:30:00Z"))
        #expect(await scene.run(["courses"]).status == .done)
        let problem = Problem(
            title: "Unauthorized", status: 401, code: "unauthenticated", detail: "the session has expired")
        scene.service.change { $0.refusals["GET /v1/courses"] = problem }
        let (status, console) = await scene.run(["courses"])
        #expect(status == .refused)
        #expect(console.errors.contains("expired"))
        #expect(await scene.run(["logout"]).status == .done)
        #expect(scene.sessions.load() == nil)
    }

    @Test("A session file that others can read is closed, and that is said once")
    func openSession() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: scene.sessions.path)
        let (status, console) = await scene.run(["whoami"])
        #expect(status == .done)
        #expect(console.errors.ranges(of: "Others could read the session file").count == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: scene.sessions.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(await scene.run(["whoami"]).console.errors.isEmpty)
    }
}
