import LamproomAPI
import LamproomTerminal
import Testing

@Suite("A quiz while the service cannot be reached, or cannot store")
struct OutageTests {
    @Test("A short outage while storing is waited for; the answer is kept and stored")
    func shortOutage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b"]) { line in
            if line == 1 { service.change { $0.outage = 3 } }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .done)
        #expect(scene.clock.sleeps == [.seconds(1), .seconds(2), .seconds(4)])
        #expect(console.discards == [2], "what was typed during the wait answers nothing")
        #expect(console.output.contains("is not stored yet"))
        #expect(service.snapshot.answers[1]?.answer == AnswerView(choice: 2))
    }

    @Test("After two minutes without the service the program ends with 4 and names the answer that is not stored")
    func longOutage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b", "c"]) { line in
            if line == 1 { service.change { $0.outage = 1_000_000 } }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .unreachable)
        #expect(scene.clock.now <= .seconds(120))
        #expect(scene.clock.now >= .seconds(100))
        let errors = console.errors.replacing("\n", with: " ")
        #expect(errors.contains("The answer “B” to question 1 is NOT stored"))
        #expect(errors.contains("lamproom learn gas-safety"))
    }

    @Test(
        "A service that cannot store is waited for as long as it asks, and its own words are shown",
        arguments: [(507, 30), (503, 5), (429, 40)])
    func fullService(_ status: Int, _ retryAfter: Int) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        let console = ScriptedConsole(["y", "b"]) { line in
            guard line == 1 else { return }
            service.change {
                $0.refusals["PUT /v1/attempts/a1/answers/1"] = Problem(
                    title: "", status: status, code: "storage-full", detail: "The disk is full.", retryAfter: retryAfter
                )
                $0.refusalsLeft = 2
            }
        }
        #expect(await scene.run(["learn", "gas-safety"], console: console) == .done)
        #expect(scene.clock.sleeps == [.seconds(retryAfter), .seconds(retryAfter)])
        #expect(console.output.contains("The disk is full. The answer “B” to question 1 is not stored yet"))
        #expect(!console.output.contains("cannot be reached"))
        #expect(service.snapshot.answers[1]?.answer == AnswerView(choice: 2))
    }

    @Test("A service that cannot store for two minutes ends the quiz with its own words")
    func longFullService() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.refusals["PUT /v1/attempts/a1/answers/1"] = Problem(
                title: "", status: 507, code: "storage-full", detail: "The disk is full.", retryAfter: 30)
        }
        let (status, console) = await scene.run(["learn", "gas-safety"], input: ["y", "b"])
        #expect(status == .refused)
        #expect(scene.clock.now == .seconds(120))
        #expect(console.errors.hasPrefix("The disk is full. Waiting did not help. The answer “B”"))
        #expect(!console.errors.contains("cannot be reached"))
    }

    @Test("Without a wait nothing that was typed is forgotten")
    func typeAheadWithoutWait() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let (_, console) = await scene.run(["learn", "gas-safety"], input: ["y", "b", "ac"])
        #expect(console.discards.isEmpty)
    }
}
