import LamproomTerminal
import Testing

@Suite("The time of an attempt")
struct DeadlineTests {
    @Test("An answer that comes too late is told so, and the result is the service's")
    func deadlineWhileTyping() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b", "ac"]) { line in
            if line == 2 { service.change { FakeService.end(&$0, as: "expired") } }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .notRight)
        #expect(console.output.contains("this last answer does not count"))
        #expect(console.output.contains("The time is up."))
        #expect(console.output.contains("Points: 2 of 10"))
    }

    @Test("When the time shown runs out, the service is asked before the next question")
    func deadlineBetweenQuestions() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.secondsLeft = 60
        }
        let (service, clock) = (scene.service, scene.clock)
        let console = ScriptedConsole(["y", ":s", ":s"]) { line in
            guard line == 1 else { return }
            clock.advance(by: .seconds(61))
            service.change { FakeService.end(&$0, as: "expired") }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .notRight)
        #expect(console.output.contains("The time is up."))
        #expect(!console.output.contains("Question 2/5"))
    }

    @Test("The time left counts down from what the service said last")
    func timeLeft() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let clock = scene.clock
        let console = ScriptedConsole(["y", ":s"]) { line in
            if line == 1 { clock.advance(by: .seconds(61)) }
        }
        _ = await scene.run(["learn", "gas-safety"], console: console)
        #expect(console.output.contains("30:00 left"))
        #expect(console.output.contains("28:59 left"))
    }
}
