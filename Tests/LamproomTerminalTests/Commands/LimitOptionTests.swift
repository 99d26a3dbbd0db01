import CoursePackages
import Foundation
import LamproomTerminal
import Testing

@Suite("Limits of packages can be set as the service has them")
struct LimitOptionTests {
    /// Runs `body` with a scene and the path of a package of four files with two questions.
    private func withPackage(_ body: (Scene, URL) async throws -> Void) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(TinyPackage.withQuiz, to: folder)
        try await body(scene, folder)
    }

    @Test("Every limit of the settings counts", arguments: PackageLimits.Name.allCases)
    func everyName(_ name: PackageLimits.Name) async throws {
        try await withPackage { scene, folder in
            let picture = String(repeating: "x", count: 1500)
            try TinyPackage.write(
                ["assets/plan.txt": picture, "banks/b.xml": TinyPackage.bank + "<!--\(picture)-->"], to: folder)
            #expect(await scene.run(["check", folder.path]).status == .done)
            let lowest = "\(name.rawValue)=\(name.range.lowerBound)"
            let check = await scene.run(["check", folder.path, "--limit", lowest])
            #expect(check.status == .notRight, "\(check.console.output)")
            let highest = "\(name.rawValue)=\(name.range.upperBound)"
            #expect(await scene.run(["check", folder.path, "--limit", lowest, "--limit", highest]).status == .done)
        }
    }

    @Test("A package beyond the limits of the format passes where they are raised")
    func raised() async throws {
        try await withPackage { scene, folder in
            let more = (1...PackageLimits.standard.files).map { ("notes/\($0).txt", "") }
            try TinyPackage.write(Dictionary(uniqueKeysWithValues: more), to: folder)
            let check = await scene.run(["check", folder.path])
            #expect(check.status == .notRight)
            #expect(check.console.output.contains("[too-many-files]"))
            let raised = await scene.run(["check", folder.path, "--limit", "files=3000"])
            #expect(raised.status == .done)
        }
    }

    @Test(
        "Each command that reads packages knows the option",
        arguments: [
            ["check", "TINY"], ["pack", "TINY", "-o", "TINY.zip"], ["publish", "TINY"], ["preview", "TINY"],
            ["fmt", "TINY", "--check"],
        ])
    func everyCommand(_ arguments: [String]) async throws {
        try await withPackage { scene, folder in
            let arguments = arguments.map { $0.replacing("TINY", with: folder.path) } + ["--limit", "files=3"]
            let (status, console) = await scene.run(arguments)
            #expect(status == .notRight, "\(console.errors)")
            #expect((console.output + console.errors).contains("[too-many-files]"))
            #expect(scene.service.log.isEmpty)
        }
    }

    @Test("diff has nothing to compare where a package is beyond a limit")
    func diff() async throws {
        try await withPackage { scene, folder in
            let arguments = ["diff", folder.path, folder.path]
            #expect(await scene.run(arguments).status == .done)
            #expect(await scene.run(arguments + ["--limit", "questions=1"]).status == .wrongUsage)
        }
    }

    @Test("fmt lays out a file that is larger than the format's limit where that is raised")
    func largeFile() async throws {
        try await withPackage { scene, folder in
            let gap = String(repeating: " ", count: PackageLimits.standard.xmlFileBytes)
            try TinyPackage.write(["modules/one.xml": TinyPackage.module + gap], to: folder)
            #expect(await scene.run(["fmt", folder.path]).status == .notRight)
            #expect(await scene.run(["fmt", folder.path, "--limit", "xml-file-bytes=9000000"]).status == .done)
            let module = try Data(contentsOf: folder.appendingPathComponent("modules/one.xml"))
            #expect(String(decoding: module, as: UTF8.self) == TinyPackage.module)
        }
    }

    @Test(
        "A name that no limit has, and a value that is none, are wrong usage and said before anything is done",
        arguments: [
            ("question=5", "There is no limit “question”. Did you mean questions?"),
            ("colour=5", "--limit sets: xml-file-bytes, asset-bytes, files, package-bytes, questions"),
            ("files", "The limit files cannot be “”. Write a whole number from 1 to 100000"),
            ("files=0", "cannot be “0”"), ("files=-5", "cannot be “-5”"), ("files=many", "cannot be “many”"),
            ("files=5=6", "cannot be “5=6”"), ("xml-file-bytes=1023", "a whole number from 1024 to 1073741824"),
            ("package-bytes=9223372036854775807", "a whole number from 1024 to 1073741824"),
        ])
    func wrong(_ change: String, _ words: String) async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        for command in [["check", "/nowhere"], ["publish", "/nowhere"]] {
            let (status, console) = await scene.run(command + ["--limit", change])
            #expect(status == .wrongUsage)
            #expect(console.errors.replacing("\n", with: " ").contains(words), "\(console.errors)")
            #expect(console.output.isEmpty)
        }
    }
}
