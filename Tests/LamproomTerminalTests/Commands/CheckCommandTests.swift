import Foundation
import LamproomTerminal
import Testing

@Suite("lamproom check, once and while a package is written")
struct CheckCommandTests {
    /// A package with one warning: a file that nothing refers to.
    private func writeWithWarning(to folder: URL) throws {
        try TinyPackage.write(to: folder)
        try TinyPackage.write(["notes.txt": "x"], to: folder)
    }

    @Test("With --strict a warning is an error, for people and for programs")
    func strict() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try writeWithWarning(to: folder)
        #expect(await scene.run(["check", folder.path]).status == .done)
        let strict = await scene.run(["check", folder.path, "--strict"])
        #expect(strict.status == .notRight)
        #expect(strict.console.output.contains("[unused-file]"))
        #expect(strict.console.output.hasSuffix("no errors, but warnings: 1. With --strict they count as errors.\n"))
        let json = await scene.run(["check", folder.path, "--strict", "--format", "json"])
        #expect(json.status == .notRight)
        #expect(json.console.output.contains(#""isValid" : false"#))
    }

    /// Watches a package: the title becomes empty before the first pause, and right before the third; then it ends.
    private func watch(_ arguments: [String]) async throws -> (LamproomTerminal.ExitStatus, ScriptedConsole) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("lamproom-watch-\(UUID().uuidString)")
        let clock = FakeClock { pause in
            let title = pause == 0 ? "" : "长一点的课名"
            if pause == 0 || pause == 2 {
                try TinyPackage.write(
                    ["course.xml": TinyPackage.course(version: "1.0.0", title: title)], to: file)
            }
            if pause == 4 { throw CancellationError() }
        }
        let scene = try Scene(clock: clock)
        defer {
            scene.remove()
            try? FileManager.default.removeItem(at: file)
        }
        try TinyPackage.write(to: file)
        let (status, console) = await scene.run(["check", file.path, "--watch"] + arguments)
        #expect(clock.sleeps == Array(repeating: .milliseconds(300), count: 4))
        return (status, console)
    }

    @Test("Watching checks again after each change and at no other time, with the time of day above")
    func watching() async throws {
        let (status, console) = try await watch([])
        #expect(status == .done)
        #expect(console.output.ranges(of: "--- 16:30:00 checked (Ctrl-C ends) ---").count == 3)
        #expect(console.output.ranges(of: "no errors").count == 2)
        #expect(console.output.ranges(of: "[empty-text]").count == 1)
    }

    @Test("Watching for a program gives one document on each line")
    func watchingJSON() async throws {
        let lines = try await watch(["--format", "json"]).1.output.split(separator: "\n")
        #expect(lines.count == 3)
        let validity = try lines.map { line in
            let reports = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[String: Any]]
            return reports?.first?["isValid"] as? Bool
        }
        #expect(validity == [true, false, true])
    }
}
