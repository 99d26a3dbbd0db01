import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Writing an essay in lamproom learn")
struct EssayTests {
    /// A learner who has read everything sits the quiz with a question of each kind; `y` begins it, and number 5 is the essay.
    private func sit(
        _ input: [String], language: Language = .english,
        beforeLine: @escaping @Sendable (Int, FakeService) -> Void = { _, _ in }
    ) async throws -> (console: ScriptedConsole, service: FakeService) {
        let scene = try Scene()
        defer { scene.remove() }
        let service = scene.service
        service.change {
            $0.hasRead = true
            $0.paper = Fixtures.kinds
        }
        let console = ScriptedConsole(["y", ":g 5"] + input) { beforeLine($0 - 2, service) }
        _ = await scene.run(["learn", "gas-safety"], console: console, language: language)
        return (console, service)
    }

    @Test("Every line is stored before the next one is asked")
    func lineByLine() async throws {
        let (_, service) = try await sit(["先测", "", "再开机", "。", ":q"]) { line, service in
            let stored = service.snapshot.answers[5]?.answer?.text
            switch line {
            case 1: #expect(stored == "先测")
            case 3: #expect(stored == "先测\n\n再开机")
            default: break
            }
        }
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测\n\n再开机"))
    }

    @Test("When the time runs out the lines before are graded, and only the last one is told to be lost")
    func deadline() async throws {
        let (console, service) = try await sit(["先测", "再开机", "。"]) { line, service in
            if line == 1 { service.change { FakeService.end(&$0, as: "expired") } }
        }
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测"))
        #expect(console.output.contains("this last line does not count"))
        #expect(console.output.contains("The time is up."))
    }

    @Test("Lines that begin with a colon are commands; two colons write one")
    func commands() async throws {
        let (console, service) = try await sit(["先测", ":h", "：ｘ", "::开机", ":q", "more"])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测\n:开机"))
        #expect(console.output.contains("Commands begin with a colon"))
        #expect(console.output.contains("Stored: essay of 5 characters"))
        #expect(console.output.contains("You left."))
        #expect(console.output.contains("type two colons to write one"))
    }

    @Test("A command that leads to another question keeps what was written")
    func leadingAway() async throws {
        let (console, service) = try await sit(["先测", ":g 3", "2b", ":q"])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测"))
        #expect(service.snapshot.answers[3]?.answer == AnswerView(assignment: [0, 2]))
        #expect(console.output.contains("Question 3/6"))
    }

    @Test("Going to the question where one is does not begin the essay anew")
    func staying() async throws {
        let (_, service) = try await sit(["先测", ":g 5", "再开机", "。", ":q"])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测\n再开机"))
    }

    @Test("A short outage loses no line that was typed ahead")
    func outage() async throws {
        let (console, service) = try await sit(["先测", "再开机", "。", ":q"]) { line, service in
            if line == 0 { service.change { $0.outage = 2 } }
        }
        #expect(console.discards.isEmpty)
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测\n再开机"))
    }

    @Test("Where another terminal stored an essay, the lines typed ahead do not replace it")
    func answeredElsewhere() async throws {
        let (console, service) = try await sit(["先测"]) { line, service in
            guard line == 0 else { return }
            service.change {
                $0.answers[5] = SavedAnswerView(item: 5, revision: 7, answer: AnswerView(text: "别处写的"))
            }
        }
        #expect(console.discards == [3])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "别处写的"))
        #expect(console.output.contains("Another terminal stored an answer to question 5"))
    }
}
