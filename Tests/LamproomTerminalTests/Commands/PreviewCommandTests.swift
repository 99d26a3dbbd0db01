import Foundation
import LamproomTerminal
import Messages
import Testing

@Suite("lamproom preview")
struct PreviewCommandTests {
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
        let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
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
