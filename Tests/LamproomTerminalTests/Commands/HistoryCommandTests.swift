import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Messages
import Testing

@Suite("What is on record of extra time, sign-offs, regrades and classes")
struct HistoryCommandTests {
    /// The words of the output, since tables are wrapped.
    private static func words(_ console: ScriptedConsole) -> String {
        console.output.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    }

    @Test("Extra time is listed for a person in a course, or for a class")
    func extraTime() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let one = await scene.run(["extra-time", "list", "--person", "10001", "--course", "gas-safety"])
        #expect(one.status == .done && one.console.output.contains("final (earlier)"))
        #expect(Self.words(one.console).contains("2026-11-23 10:00 +08:00 wang"))
        let all = await scene.run(["extra-time", "list", "--class", "12", "--json"])
        #expect(
            try JSONDecoder().decode([ExtraTimeView].self, from: Data(all.console.output.utf8)) == Fixtures.extraTime)
        #expect(
            scene.service.log == [
                "GET /v1/extra-time?person=10001&course=gas-safety", "GET /v1/extra-time?class=12",
            ])
        for wrong in [[], ["--person", "10001"], ["--class", "12", "--person", "10001"]] {
            #expect(await scene.run(["extra-time", "list"] + wrong).status == .wrongUsage)
        }
    }

    @Test("Granting is still what extra-time does by itself, and has a name, too")
    func grant() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let options = ["--person", "10001", "--course", "c", "--quiz", "q", "--minutes", "5", "--reason", "x"]
        #expect(await scene.run(["extra-time"] + options).status == .done)
        #expect(await scene.run(["extra-time", "grant"] + options).status == .done)
        #expect(scene.service.log == ["POST /v1/extra-time", "POST /v1/extra-time"])
    }

    @Test("Sign-offs are listed with who signed, when, and the comment")
    func signOffs() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let list = await scene.run(
            ["sign-off", "list", "--person", "10001", "--course", "gas-safety"], language: .chinese)
        #expect(list.status == .done && list.console.output.contains("动作熟练") && list.console.output.contains("备注"))
        #expect(Self.words(list.console).contains("2026-11-23 10:00 +08:00 wang"))
        #expect(await scene.run(["sign-off", "list", "--person", "10001"]).status == .wrongUsage)
        let byName = ["sign-off", "give", "--person", "10001", "--course", "gas-safety", "--module", "practised"]
        #expect(await scene.run(byName).status == .done)
    }

    @Test("Regrades are listed, or each attempt that they changed")
    func regrades() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let quiz = ["regrade", "history", "--course", "gas-safety", "--quiz", "final"]
        let list = Self.words(await scene.run(quiz).console)
        #expect(list.contains("更正 q-12 的答案") && list.contains("14") && list.contains("1.0.2"))
        let attempts = await scene.run(quiz + ["--attempts"]).console.output
        #expect(attempts.contains("14/20") && attempts.contains("16/20") && attempts.contains("张三"))
        let json = await scene.run(quiz + ["--person", "10001", "--json"]).console.output
        #expect(
            try JSONDecoder().decode([RegradedAttemptView].self, from: Data(json.utf8)) == Fixtures.regradedAttempts)
        #expect(scene.service.log.last?.hasSuffix("regrading/attempts?person=10001&limit=500") == true)
    }

    @Test("The history of a class says when, who, what and why, and names so many people")
    func classHistory() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["class", "history", "12"])
        #expect(status == .done && !console.output.contains("\u{1B}"))
        let words = Self.words(console)
        #expect(words.contains("N20") && !words.contains("N21") && words.contains("others: 5"))
        #expect(words.contains("调走") && words.contains("Class closed"))
        for line in console.output.split(separator: "\n") {
            #expect(DisplayWidth.columns(of: line) <= 80, "\(line)")
        }
        let json = await scene.run(["class", "history", "12", "--json"]).console.output
        let events = try JSONDecoder().decode([ClassEventView].self, from: Data(json.utf8))
        #expect(events.map(\.kind) == ["enrolled", "removed", "closed"] && events[0].people?.count == 25)
    }

    @Test("Withdrawing a course that others require says which")
    func stillRequired() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let withdrawn = await scene.run(["courses", "withdraw", "gas-safety", "--reason", "旧"]).console.output
        #expect(!withdrawn.contains("require it"))
        scene.service.change { $0.requiredBy = ["mine-electrician", "roof-and-support"] }
        let warned = await scene.run(["courses", "withdraw", "gas-safety", "--reason", "旧"]).console.output
        #expect(warned.contains("these courses require it") && warned.contains("mine-electrician, roof-and-support"))
    }
}
