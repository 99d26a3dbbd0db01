import CoursePackages
import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Messages
import Testing

@Suite("Publishing, and what is done with published courses")
struct PublishedCourseTests {
    private func publish(
        isShown: Bool, problem: Problem? = nil
    ) async throws -> (LamproomTerminal.ExitStatus, ScriptedConsole) {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        scene.service.change { $0.refusals["POST /v1/courses"] = problem }
        let console = ScriptedConsole([], isShown: isShown)
        return (await scene.run(["publish", folder.path], console: console), console)
    }

    @Test("A person sees how much is sent, on one line that goes away; a pipe sees nothing of it")
    func progress() async throws {
        let (status, seen) = try await publish(isShown: true)
        #expect(status == .done)
        #expect(seen.errors.hasPrefix("\rSending: 0%"))
        #expect(seen.errors.contains("\rSent. The service is checking it …"))
        #expect(seen.errors.hasSuffix("\r" + String(repeating: " ", count: 40) + "\r"))
        #expect(!seen.errors.contains("\n"))
        #expect(seen.output == "Published: 煤矿瓦斯防治 (gas-safety 1.0.0)\n")
        #expect(try await publish(isShown: false).1.errors.isEmpty)
    }

    @Test("A warning of the service is shown unless the same one was shown for the same place")
    func warnings() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        try TinyPackage.write(["notes.txt": "x"], to: folder)
        let own = try #require(CourseChecker.check(PackageFiles.read(path: folder.path)).diagnostics.first)
        func warning(line: Int, _ summary: String) -> DiagnosticView {
            DiagnosticView(
                severity: "warning", identifier: own.identifier, path: own.path, line: line, column: own.column,
                summary: summary, solution: nil)
        }
        let sent = [warning(line: own.line, "The same."), warning(line: own.line + 7, "Elsewhere.")]
        scene.service.change { $0.warnings = sent }
        let (status, console) = await scene.run(["publish", folder.path])
        #expect(status == .done)
        #expect(console.errors.contains("notes.txt:\(own.line + 7):1: warning: Elsewhere. [unused-file]\n"))
        #expect(!console.errors.contains("The same."))
    }

    @Test("A version that exists with another content is refused with what differs, and ends with 3")
    func refusedVersion() async throws {
        let problem = Problem(
            title: "", status: 409, code: "version-taken", detail: "Version 1.0.0 is published.",
            changes: ["Question q-1: the key changed.", "The pass mark\u{1B} changed."])
        let (status, console) = try await publish(isShown: false, problem: problem)
        #expect(status == .refused)
        #expect(
            console.errors == """
                Version 1.0.0 is published. [version-taken]
                  - Question q-1: the key changed.
                  - The pass mark\u{241B} changed.

                """)
    }

    @Test(
        "courses lists without a subcommand, also with options before and behind",
        arguments: [
            ["courses"], ["courses", "list"], ["--lang", "en", "courses"], ["courses", "--lang", "en"],
        ])
    func list(_ arguments: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(arguments)
        #expect(status == .done, "\(console.errors)")
        #expect(console.output.contains("gas-safety"))
        #expect(scene.service.log == ["GET /v1/courses"])
    }

    @Test("The history of a course is a table for people and JSON for programs")
    func history() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let table = await scene.run(["courses", "history", "gas-safety"], language: .chinese).console.output
        #expect(
            table == """
                版本   名称          发布时间                 发布人  模块数  题数  内容摘要
                1.0.0  煤矿瓦斯防治  2026-11-02 00:30 +08:00  wang    8       60    0123456789ab

                """)
        let json = await scene.run(["courses", "history", "gas-safety", "--json"]).console.output
        #expect(try JSONDecoder().decode([CourseVersionView].self, from: Data(json.utf8)) == [Fixtures.version])
    }

    @Test("A course is withdrawn with a reason, and reinstated")
    func withdrawal() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        #expect(await scene.run(["courses", "withdraw", "gas-safety"]).status == .wrongUsage)
        let withdrawn = await scene.run(["courses", "withdraw", "gas-safety", "--reason", "法律改了"])
        #expect(withdrawn.status == .done)
        #expect(withdrawn.console.output.hasPrefix("Withdrawn: gas-safety. Reason: 法律改了."))
        let request = try #require(scene.service.snapshot.requests.last)
        guard case .bytes(let body) = request.body else {
            Issue.record("no body")
            return
        }
        #expect(try JSONDecoder().decode(WithdrawalRequest.self, from: Data(body)) == WithdrawalRequest(reason: "法律改了"))
        let reinstated = await scene.run(["courses", "reinstate", "gas-safety"])
        #expect(reinstated.status == .done)
        #expect(scene.service.log.last == "DELETE /v1/courses/gas-safety/withdrawal")
    }

    @Test("A package is downloaded whole into a file")
    func download() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let file = scene.folder.appendingPathComponent("gas.zip")
        let (status, console) = await scene.run(
            ["courses", "download", "gas-safety", "--version", "1.0.0", "-o", file.path])
        #expect(status == .done, "\(console.errors)")
        #expect(FileManager.default.contents(atPath: file.path) == Data(scene.service.snapshot.exported))
        let missing = await scene.run(
            ["courses", "download", "gas-safety", "--version", "2.0.0", "-o", file.path + "2"])
        #expect(missing.status == .refused)
        #expect(!FileManager.default.fileExists(atPath: file.path + "2"))
    }
}
