import Foundation
import LamproomClient
import LamproomTerminal
import Messages

/// The whole program with a service in memory, a script of lines and a state folder of its own.
struct Scene {
    let service = FakeService()
    let clock: FakeClock
    let folder: URL
    var environment: [String: String]

    init(isSignedIn: Bool = true, clock: FakeClock = FakeClock()) throws {
        self.clock = clock
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("lamproom-\(UUID().uuidString)")
        environment = ["XDG_STATE_HOME": folder.path]
        guard isSignedIn else { return }
        try sessions.save(
            StoredSession(
                server: "http://127.0.0.1:8080", token: "token-1", user: "10001", expiresAt: "2026-11-23T08:30:00Z"))
    }

    var sessions: SessionStore { SessionStore(environment: environment) }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Runs the program with arguments; `input` is typed.
    func run(
        _ arguments: [String], input: [String] = [], language: Language = .english
    ) async -> (status: ExitStatus, console: ScriptedConsole) {
        let console = ScriptedConsole(input)
        return (await run(arguments, console: console, language: language), console)
    }

    func run(_ arguments: [String], console: ScriptedConsole, language: Language = .english) async -> ExitStatus {
        let service = service
        let runtime = Runtime(
            console: console, language: language, environment: environment, time: clock.source, retries: .none,
            connect: { _ in service })
        return await Program.run(arguments: arguments, runtime: runtime)
    }
}
