import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Answers that are changed, here or at another terminal")
struct RevisionTests {
    @Test("A changed answer is stored with the next revision, and whoever comes back counts anew from the next seat")
    func revisionsGrow() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        _ = await scene.run(["learn", "gas-safety"], input: ["y", "a", ":b", "c"])
        #expect(scene.service.snapshot.answers[1]?.revision == 2)
        _ = await scene.run(["learn", "gas-safety"], input: [":g 1", "b"])
        #expect(
            scene.service.snapshot.answers[1]
                == SavedAnswerView(item: 1, seat: 2, revision: 1, answer: AnswerView(choice: 2)))
    }

    @Test("An answer that lost to a later one from elsewhere is not called stored")
    func answeredElsewhere() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b"]) { line in
            guard line == 1 else { return }
            service.change { $0.answers[1] = SavedAnswerView(item: 1, revision: 5, answer: AnswerView(choice: 4)) }
        }
        _ = await scene.run(["learn", "gas-safety"], console: console)
        let output = console.output.replacing("\n", with: " ")
        #expect(
            output.contains("Another terminal stored an answer to question 1: D. What you typed, “B”, is not stored."))
        #expect(output.contains("Stored answer: D"))
        #expect(!output.contains("Stored: B"))
    }

    @Test("An answer refused because another terminal stored one is told so, and the question is asked again")
    func refusedBecauseOfAnother() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b", "b"]) { line in
            guard line == 1 else { return }
            service.change {
                $0.answers[1] = SavedAnswerView(item: 1, revision: 1, answer: AnswerView(choice: 4))
                $0.refusals["PUT /v1/attempts/a1/answers/1"] = Problem(
                    title: "", status: 409, code: "revision-taken", detail: "Taken.")
                $0.refusalsLeft = 1
            }
        }
        _ = await scene.run(["learn", "gas-safety"], console: console)
        #expect(console.output.contains("Another terminal stored an answer to question 1: D."))
        #expect(console.output.contains("Stored answer: D"))
        #expect(
            service.snapshot.answers[1] == SavedAnswerView(item: 1, revision: 2, answer: AnswerView(choice: 2)))
    }
}
