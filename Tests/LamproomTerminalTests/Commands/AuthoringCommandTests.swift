import CoursePackages
import Foundation
import LamproomTerminal
import Messages
import Testing

@Suite("Commands for those who write courses")
struct AuthoringCommandTests {
    private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

    // MARK: explain and schema

    @Test("Every identifier is listed, and each can be explained")
    func explain() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let list = await scene.run(["explain"])
        #expect(list.console.output.split(separator: "\n").count == DiagnosticIdentifier.allCases.count)
        let one = await scene.run(["explain", "missing-file"], language: .chinese)
        #expect(one.status == .done)
        #expect(one.console.output.hasPrefix("missing-file (错误)\n"))
        let explanation = DiagnosticIdentifier.missingFile.explanation.chinese
        #expect(!explanation.isEmpty)
    }

    @Test("An identifier that does not exist ends with 1 and the nearest one that does")
    func unknownIdentifier() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let near = await scene.run(["explain", "mising-file"])
        #expect(near.status == .notRight)
        #expect(near.console.errors.contains("Did you mean missing-file?\nlamproom explain missing-file"))
        let far = await scene.run(["explain", "xyzzy"])
        #expect(far.status == .notRight)
        #expect(far.console.errors.contains("All of them:\nlamproom explain"))
    }

    @Test("A schema goes to the output or into a file")
    func schema() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        try FileManager.default.createDirectory(at: scene.folder, withIntermediateDirectories: true)
        #expect(await scene.run(["schema", "--format", "rng"]).console.data == Array(CourseSchema.rng().utf8))
        let file = scene.folder.appendingPathComponent("course.xsd")
        #expect(await scene.run(["schema", "--format", "xsd", "-o", file.path]).status == .done)
        #expect(try text(file) == CourseSchema.xsd())
        #expect(await scene.run(["schema"]).status == .wrongUsage)
    }

    // MARK: new

    @Test("A new package checks clean under --strict, and is not written over anything")
    func new() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        try FileManager.default.createDirectory(at: scene.folder, withIntermediateDirectories: true)
        let folder = scene.folder.appendingPathComponent("made")
        let arguments = [
            "new", "my-course", "--path", folder.path, "--title", "我的课", "--category", "labour-law",
        ]
        let (status, console) = await scene.run(arguments)
        #expect(status == .done, "\(console.errors)")
        let check = await scene.run(["check", folder.path, "--strict"])
        #expect(check.status == .done, "\(check.console.output)")
        let course = try text(folder.appendingPathComponent("course.xml"))
        #expect(course.contains(#"id="my-course""#) && course.contains("我的课") && course.contains("labour-law"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scene.folder.path) == ["made"])

        let again = await scene.run(arguments)
        #expect(again.status == .notRight)
        #expect(again.console.errors.contains("exists already"))
        #expect(try text(folder.appendingPathComponent("course.xml")) == course)
    }

    @Test("What cannot be a course's id makes nothing", arguments: ["Gas", "1st", "a b", ""])
    func badID(_ id: String) async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (status, console) = await scene.run(["new", id, "--path", scene.folder.path])
        #expect(status == .wrongUsage)
        #expect(console.errors.contains("cannot be a course's id"))
        #expect(!FileManager.default.fileExists(atPath: scene.folder.path))
    }

    // MARK: fmt

    @Test("fmt lays files out where they are, leaves what is not well-formed alone, and says which")
    func format() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        let module = folder.appendingPathComponent("modules/one.xml")
        let messy = TinyPackage.module.replacing("\n    ", with: "\n\t\t")
        let broken = "<module xmlns='urn:lamproom:course:1' id='two'><title>二</title>"
        try TinyPackage.write(
            ["course.xml": TinyPackage.course, "modules/one.xml": messy, "modules/two.xml": broken], to: folder)

        let check = await scene.run(["fmt", folder.path, "--check"])
        #expect(check.status == .notRight)
        #expect(check.console.output == "not formatted: \(folder.path)/modules/one.xml\n")
        #expect(try text(module) == messy)

        let format = await scene.run(["fmt", folder.path])
        #expect(format.status == .notRight)
        #expect(format.console.errors.contains("modules/two.xml:1:"))
        #expect(format.console.errors.contains("[unclosed-element]"))
        #expect(try text(module) == TinyPackage.module)
        #expect(try text(folder.appendingPathComponent("modules/two.xml")) == broken)

        try FileManager.default.removeItem(at: folder.appendingPathComponent("modules/two.xml"))
        let again = await scene.run(["fmt", folder.path, "--check"])
        #expect(again.status == .done)
        #expect(again.console.output == "Everything is formatted already.\n")
    }

    @Test("fmt does not take an archive")
    func formatArchive() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        try TinyPackage.write(["a.zip": "PK"], to: scene.folder)
        let (status, console) = await scene.run(["fmt", scene.folder.appendingPathComponent("a.zip").path])
        #expect(status == .wrongUsage)
        #expect(console.errors.contains("a package folder only"))
    }

    // MARK: diff

    @Test("diff ends with 0 for the same, 1 for differences, 2 where a package has errors")
    func diff() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (old, new) = (scene.folder.appendingPathComponent("old"), scene.folder.appendingPathComponent("new"))
        try TinyPackage.write(to: old)
        try TinyPackage.write(
            [
                "course.xml": TinyPackage.course(version: "1.1.0", title: "短课") + "\n<!-- laid out otherwise -->",
                "modules/one.xml": TinyPackage.module,
            ], to: new)
        let same = await scene.run(["diff", old.path, new.path])
        #expect(same.status == .done)
        #expect(same.console.output == "No difference for learners.\n")

        try TinyPackage.write(["course.xml": TinyPackage.course(version: "1.1.0", title: "长课")], to: new)
        let differs = await scene.run(["diff", old.path, new.path])
        #expect(differs.status == .notRight)
        #expect(differs.console.output.hasPrefix("- ") && differs.console.output.contains("长课"))
        let json = await scene.run(["diff", old.path, new.path, "--format", "json"])
        #expect(json.status == .notRight)
        #expect(json.console.output.contains(#""kind" : "title-changed""#))

        try TinyPackage.write(["course.xml": "<course"], to: new)
        let faulty = await scene.run(["diff", old.path, new.path])
        #expect(faulty.status == .wrongUsage)
        #expect(faulty.console.errors.contains("course.xml:1:"))
    }
}
