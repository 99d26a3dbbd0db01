import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Sitting a quiz: forward only, flags, and two terminals")
struct SittingTests {
    private func scene(_ change: @Sendable (inout FakeService.State) -> Void = { _ in }) throws -> Scene {
        let scene = try Scene()
        scene.service.change {
            $0.hasRead = true
            change(&$0)
        }
        return scene
    }

    @Test("Forward only: an answer can be changed until Enter opens the next question, and there is no way back")
    func forward() async throws {
        let scene = try scene { $0.position = 1 }
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["learn", "gas-safety"],
            input: ["y", "a", "b", ":b", ":g 4", ":f", ":submit", "", "AC", "", "t", "", "1.5", "", "一通三防", "", "y"])
        #expect(status == .done, "\(console.output)\n\(console.errors)")
        #expect(console.output.contains("This quiz goes forward only: a question that was left cannot be changed."))
        #expect(console.output.contains("there is no going back or ahead"))
        #expect(console.output.contains("There is nothing to mark here."))
        #expect(console.output.contains("There are questions that you have not opened yet."))
        #expect(console.output.contains("Question 5/5"))
        #expect(console.output.contains("Points: 10 of 10 (100%)"))
        #expect(scene.service.log.count { $0 == "PUT /v1/attempts/a1/position" } == 4)
        #expect(scene.service.snapshot.answers[1]?.revision == 2)
    }

    @Test("Forward only: whoever left goes on at the question that is open")
    func forwardResumed() async throws {
        let scene = try scene { $0.position = 1 }
        defer { scene.remove() }
        _ = await scene.run(["learn", "gas-safety"], input: ["y", "b", "", ":q"])
        let (_, console) = await scene.run(["learn", "gas-safety"], input: [":l", ":q"])
        #expect(console.output.contains("Question 2/5"))
        #expect(!console.output.contains("Go to a question with :g"))
    }

    @Test("A question is marked to come back to, shown so everywhere, and unmarked again; its answer stays")
    func flags() async throws {
        let scene = try scene()
        defer { scene.remove() }
        let (_, console) = await scene.run(
            ["learn", "gas-safety"], input: ["y", ":f", "b", ":g 1", ":l", ":submit", ":g 1", ":f", ":q"])
        #expect(console.output.contains("Marked to come back to."))
        #expect(console.output.contains("1. B *"))
        #expect(console.output.contains("Marked to come back to: 1"))
        #expect(console.output.contains("The mark is taken away."))
        let stored = scene.service.snapshot.answers[1]
        #expect(stored?.answer == AnswerView(choice: 2) && stored?.isFlagged == false && stored?.revision == 3)
    }

    @Test("Who has gone on at another terminal is told here, and can take the attempt back")
    func elsewhere() async throws {
        let scene = try scene()
        defer { scene.remove() }
        let service = scene.service
        // Before line 2 (the second answer) the attempt is taken up at another terminal, which answers question 2.
        let console = ScriptedConsole(["y", "b", "ac", "y", "ab", ":q"]) { line in
            guard line == 2 else { return }
            service.change {
                $0.seat = 2
                $0.answers[2] = SavedAnswerView(item: 2, seat: 2, revision: 1, answer: AnswerView(choices: [2]))
            }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .done)
        #expect(console.output.contains("Another terminal stored an answer to question 2: B"))
        #expect(console.output.contains("This attempt was taken up at another terminal."))
        #expect(
            service.snapshot.answers[2]
                == SavedAnswerView(item: 2, seat: 3, revision: 1, answer: AnswerView(choices: [1, 2])))
    }

    @Test("Who does not go on here leaves, and what the other terminal stored stays")
    func leftElsewhere() async throws {
        let scene = try scene()
        defer { scene.remove() }
        let service = scene.service
        let console = ScriptedConsole(["y", "b", "ac", "n"]) { line in
            if line == 2 { service.change { $0.seat = 2 } }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .done)
        #expect(service.snapshot.answers[2]?.seat == 1)
        #expect(service.snapshot.attemptState == "running" && service.snapshot.seat == 2)
    }

    @Test("What an older terminal stored late is no gap at the overview")
    func storedLate() async throws {
        let scene = try scene {
            $0.attemptState = "running"
            $0.attemptNumber = 1
        }
        defer { scene.remove() }
        let service = scene.service
        // Before the last answer here, the answer to question 2 arrives from the terminal that had the attempt first.
        let console = ScriptedConsole(["b", ":s", "t", "1.5", "一通三防", "y"]) { line in
            guard line == 4 else { return }
            service.change {
                $0.answers[2] = SavedAnswerView(item: 2, seat: 1, revision: 1, answer: AnswerView(choices: [1, 3]))
            }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .done)
        #expect(console.output.contains("Answered: 5 of 5") && !console.output.contains("Without an answer"))
        #expect(console.output.contains("Points: 10 of 10 (100%)"))
    }

    @Test("A score that is kept back is not shown, and it is said so")
    func withheld() async throws {
        let scene = try scene {
            $0.withholdsScore = true
            $0.detail = "nothing"
        }
        defer { scene.remove() }
        let (_, console) = await scene.run(
            ["learn", "gas-safety"], input: ["y", "b", "AC", "t", "1.5", "一通三防", "y"])
        #expect(console.output.contains("The score is not shown now"))
        #expect(!console.output.contains("Points: 10"))
    }

    @Test(
        "A quiz that cannot be sat now is said in the service's words, and the rest goes on",
        arguments: ["quiz-not-open-yet", "quiz-closed", "attempt-too-soon"])
    func atAnotherTime(code: String) async throws {
        let scene = try scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["POST /v1/enrolments/e1/attempts"] = Problem(
                title: "Conflict", status: 409, code: code, detail: "The quiz opens at 2026-12-01 08:00.")
        }
        let (status, console) = await scene.run(["learn", "gas-safety"], input: ["y"])
        #expect(status == .done)
        #expect(console.output.contains("The quiz opens at 2026-12-01 08:00."))
    }
}
