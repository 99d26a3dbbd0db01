import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Messages
import Testing

@Suite("Grading by people")
struct GradeCommandTests {
    @Test("The queue names whose answers wait, unless they are graded blind")
    func list() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let shown = await scene.run([
            "grade", "list", "--course", "gas-safety", "--quiz", "final", "--class", "7", "--all",
        ])
        #expect(shown.status == .done)
        #expect(shown.console.output.contains("482913  结业考试 (gas-safety)  essay, "))
        #expect(shown.console.output.contains("graded by 0 of 1"))
        #expect(shown.console.output.contains("张三"))
        #expect(scene.service.log == ["GET /v1/grading?course=gas-safety&quiz=final&class=7&all=true"])
        scene.service.change {
            $0.grading = GradingFixtures.view(GradingFixtures.summary(graderCount: 2, isBlind: true))
        }
        let blind = await scene.run(["grade"], language: .chinese)
        #expect(blind.console.output.contains("（匿名）") && blind.console.output.contains("已评 0/2"))
        #expect(!blind.console.output.contains("张三"))
        let json = await scene.run(["grade", "list", "--json"]).console.output
        #expect(try JSONDecoder().decode([GradingSummary].self, from: Data(json.utf8)).count == 1)
    }

    @Test(
        "How long an essay is and what was asked for is said to whoever grades it",
        arguments: [
            (6, nil, "Characters: 6."), (6, 6, "Characters: 6; asked for: 6 or more."),
            (6, 50, "Characters: 6; shorter than the question asks for: 50."),
        ] as [(Int, Int?, String)])
    func length(length: Int, minimum: Int?, expected: String) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.grading = GradingFixtures.view(length: length, minimum: minimum) }
        let shown = await scene.run(["grade", "open", "482913"]).console.output
        #expect(shown.split(separator: "\n").contains(expected[...]))
    }

    @Test("An answer is shown with its rubric, line by line, and cannot command the terminal")
    func open() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.grading = GradingFixtures.view(answer: "先\u{1B}[31m检查\n后交接") }
        let shown = await scene.run(["grade", "open", "482913"], language: .chinese)
        #expect(shown.status == .done)
        let lines = shown.console.output.split(separator: "\n").map(String.init)
        #expect(lines.contains("482913 号 · 结业考试 · 论述题 · 满分 6 分"))
        #expect(lines.contains("学员：张三（10001），一矿/采煤一队，采煤工"))
        #expect(lines.contains("  | 先\u{241B}[31m检查") && lines.contains("  | 后交接"))
        #expect(lines.contains("  1. 要点（4 分）") && lines.contains("  2. 条理（2 分）"))
        #expect(lines.contains("参考：见交接班制度。"))
        #expect(await scene.run(["grade", "open", "7"]).status == .refused)
        #expect(await scene.run(["grade", "open", "seven"]).status == .wrongUsage)
    }

    @Test("Two graders who differ are shown with what each gave")
    func disagreement() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let summary = GradingFixtures.summary(
            state: "disagreement", gradedCount: 2, graderCount: 2, isGradedByMe: true, isBlind: true)
        scene.service.change {
            $0.grading = GradingFixtures.view(
                summary,
                entries: [
                    GradingFixtures.grade("wang", ["4", "2"], total: "6"),
                    GradingFixtures.grade("li", ["2", "1.5"], total: "3.5", "少了两个要点"),
                ])
        }
        let output = await scene.run(["grade", "open", "482913"]).console.output
        #expect(output.contains("Graded blind"))
        #expect(output.contains("6 points (4 + 2)") && output.contains("3.5 points (2 + 1.5)"))
        #expect(output.contains("| 少了两个要点") && output.contains("The two graders differ"))
    }

    @Test("A grade is given by options, each criterion once")
    func award() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.grading = GradingFixtures.view(
                GradingFixtures.summary(state: "final", gradedCount: 1, isGradedByMe: true),
                entries: [GradingFixtures.grade("wang", ["4", "1.5"], total: "5.5")], holding: "5.5")
        }
        let arguments = ["grade", "award", "482913", "--criterion", "2=1.5", "--criterion", "1=4", "--comment", "好"]
        let (status, console) = await scene.run(arguments)
        #expect(status == .done)
        #expect(console.output.contains("This holds. Points: 5.5."))
        let request = try #require(scene.service.snapshot.requests.last)
        guard case .bytes(let body) = request.body else {
            Issue.record("no body")
            return
        }
        let sent = try JSONDecoder().decode(AwardRequest.self, from: Data(body))
        #expect(sent == AwardRequest(marks: ["4", "1.5"], comment: "好"))
    }

    @Test(
        "Marks that cannot be are not sent",
        arguments: [
            ["1=4"], ["1=4", "2=1", "3=1"], ["1=4", "1=3"], ["4"], ["0=1", "1=1"], ["1=viel", "2=1"], ["1=4", "3=1"],
            ["1=1.234", "2=1"], ["1=-1", "2=1"], [],
        ])
    func malformed(criteria: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let options = criteria.flatMap { ["--criterion", $0] }
        #expect(await scene.run(["grade", "award", "482913"] + options).status == .wrongUsage)
        #expect(!scene.service.log.contains { $0.hasPrefix("POST") })
    }

    @Test("On a terminal each criterion is asked for until it can be used, and the grade is confirmed")
    func dialogue() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let typed = ["5", "viel", "４", "1.5", "", "y"]
        let console = ScriptedConsole(typed, isInteractive: true, isShown: true)
        #expect(await scene.run(["grade", "award", "482913"], console: console) == .done)
        #expect(console.output.contains("1. 要点 (0–4 points): "))
        #expect(console.output.contains("Type a number from 0 to 4"))
        #expect(console.output.contains("Points: 5.5 of 6. Award? [y/n]"))
        let request = try #require(scene.service.snapshot.requests.last)
        guard case .bytes(let body) = request.body else {
            Issue.record("no body")
            return
        }
        let sent = try JSONDecoder().decode(AwardRequest.self, from: Data(body))
        #expect(sent == AwardRequest(marks: ["4", "1.5"], comment: nil))
    }

    @Test("Leaving, and saying no, award nothing", arguments: [["q"], ["4", "q"], ["4", "2", "", "n"], ["4", "2"]])
    func leaving(typed: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let console = ScriptedConsole(typed, isInteractive: true, isShown: true)
        #expect(await scene.run(["grade", "award", "482913"], console: console, language: .chinese) == .notRight)
        #expect(console.output.contains("没有评分。"))
        #expect(!scene.service.log.contains { $0.hasPrefix("POST") })
    }

    @Test("A change of a grade is asked for its reason until there is one")
    func reason() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.grading = GradingFixtures.view(GradingFixtures.summary(state: "final", gradedCount: 1))
        }
        let console = ScriptedConsole(["4", "2", "", " ", "看了录像", "y"], isInteractive: true, isShown: true)
        #expect(await scene.run(["grade", "award", "482913"], console: console, language: .chinese) == .done)
        #expect(console.output.components(separatedBy: "改分的原因（学员会看到）：").count == 4)
    }

    @Test("A remark is written without marks")
    func comment() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["grade", "comment", "482913", "字迹工整"], language: .chinese)
        #expect(status == .done && console.output == "意见已记下。\n")
        #expect(scene.service.log == ["POST /v1/grading/482913/remarks"])
    }
}
