import CoursePackages
import Foundation
import LamproomTerminal
import Messages
import Testing

@Suite("Commands for those who write courses")
struct AuthoringCommandTests {
    private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

    // MARK: check

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

    // MARK: preview

    private func preview(_ arguments: [String], language: Language = .chinese) async throws -> ScriptedConsole {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(TinyPackage.withQuiz, to: folder)
        let (status, console) = await scene.run(["preview", folder.path] + arguments, language: language)
        #expect(status == .done, "\(console.errors)")
        return console
    }

    @Test("A preview shows the course, its modules and a paper without keys")
    func previewAll() async throws {
        let output = try await preview([]).output
        #expect(output.contains("  - 测验 小测验 (final)"))
        #expect(output.contains("第 1/1 节"))
        #expect(output.contains("第 2/2 题 · 判断题 · 1 分"))
        #expect(output.contains("种子 1 的试卷"))
        #expect(!output.contains("正确答案") && !output.contains("剧毒"))
    }

    @Test("Keys and explanations are shown on request; a module or a quiz can be seen alone")
    func previewParts() async throws {
        let quiz = try await preview(["--quiz", "final", "--keys", "--seed", "7"]).output
        #expect(quiz.contains("   正确答案：错\n   解析：它有剧毒。\n   依据：《安全生产法》第二十八条"))
        #expect(quiz.contains("种子 7 的试卷") && !quiz.contains("第 1/1 节"))
        let module = try await preview(["--module", "one"]).output
        #expect(module.contains("读一读。") && !module.contains("判断题"))
    }

    @Test("A seed always gives the same paper, and another one in time another paper")
    func seeds() async throws {
        var papers: Set<String> = []
        for seed in 1...6 {
            let paper = try await preview(["--quiz", "final", "--seed", String(seed)]).output
            #expect(try await preview(["--quiz", "final", "--seed", String(seed)]).output == paper)
            papers.insert(paper.replacing("种子 \(seed) ", with: ""))
        }
        #expect(papers.count == 2)
    }

    @Test("A preview is in the reader's language where there is a translation")
    func previewLanguage() async throws {
        let output = try await preview(["--module", "one"], language: .english).output
        #expect(output.contains("Read this.") && !output.contains("读一读"))
    }

    @Test("A person goes from screen to screen with Enter and may leave")
    func previewByPages() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(TinyPackage.withQuiz, to: folder)
        let console = ScriptedConsole(["", "q"], isInteractive: true, isShown: true)
        #expect(await scene.run(["preview", folder.path], console: console, language: .chinese) == .done)
        #expect(console.seen.count == 2)
        #expect(console.seen[1].contains("第 1/1 节") && !console.output.contains("判断题"))
    }

    @Test("A preview as a page for the browser goes into a file")
    func previewPage() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(TinyPackage.withQuiz, to: folder)
        let file = scene.folder.appendingPathComponent("page.html")
        #expect(await scene.run(["preview", folder.path, "--html", file.path]).status == .done)
        let page = try text(file)
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("甲烷比空气轻。") && !page.contains("约为空气的一半"))
    }

    @Test("A package with errors is not shown; a part that it does not have is said")
    func noPreview() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let folder = scene.folder.appendingPathComponent("tiny")
        try TinyPackage.write(to: folder)
        let unknown = await scene.run(["preview", folder.path, "--module", "two"])
        #expect(unknown.status == .wrongUsage)
        #expect(unknown.console.errors == "The course has no “two”. It has: one\n")
        try TinyPackage.write(["course.xml": "<course"], to: folder)
        let faulty = await scene.run(["preview", folder.path])
        #expect(faulty.status == .notRight)
        #expect(faulty.console.output.isEmpty && faulty.console.errors.contains("course.xml:1:"))
    }
}
