import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Modules that ask for more than reading")
struct ModuleReadingTests {
    private static let missing = Problem(
        title: "", status: 409, code: "reading-time-missing", detail: "This module asks for more: 5 min.")

    @Test("Each page that is turned is a heartbeat")
    func beats() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = await scene.run(["learn", "gas-safety"], input: ["", "", "n"])
        let reading = scene.service.log.filter { $0.contains("/modules/m1") }
        #expect(
            reading == [
                "GET /v1/enrolments/e1/modules/m1", "POST /v1/enrolments/e1/modules/m1/heartbeats",
                "PUT /v1/enrolments/e1/modules/m1/read",
            ])
    }

    @Test("A module that was read too fast is read again, or left", arguments: Language.allCases)
    func tooFast(language: Language) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["PUT /v1/enrolments/e1/modules/m1/read"] = Self.missing
            $0.refusalsLeft = 1
        }
        let (_, console) = await scene.run(
            ["learn", "gas-safety"], input: ["", "", "", "", "", "n"], language: language)
        #expect(console.output.contains("This module asks for more: 5 min."))
        #expect(console.output.split(separator: "什么是瓦斯", omittingEmptySubsequences: false).count == 3)
        #expect(scene.service.snapshot.hasRead)
        #expect(scene.service.log.filter { $0.hasSuffix("/heartbeats") }.count == 3)
    }

    @Test("Whoever leaves a module that asks for more time goes on later")
    func leaving() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.refusals["PUT /v1/enrolments/e1/modules/m1/read"] = Self.missing }
        let (status, console) = await scene.run(["learn", "gas-safety"], input: ["", "", "q"])
        #expect(status == .done)
        #expect(console.output.contains("To continue:\nlamproom learn gas-safety"))
        #expect(!scene.service.snapshot.hasRead)
    }

    @Test("A lost heartbeat does not stop the reading")
    func lostBeat() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["POST /v1/enrolments/e1/modules/m1/heartbeats"] = Problem(
                title: "", status: 409, code: "busy", detail: "Busy.")
        }
        _ = await scene.run(["learn", "gas-safety"], input: ["", "", "n"])
        #expect(scene.service.snapshot.hasRead)
    }

    @Test("What others have to do is said, and nothing else is offered")
    func waiting() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.modules = [Fixtures.practised]
        }
        let (status, console) = await scene.run(["learn", "gas-safety"], input: ["y"])
        #expect(status == .done)
        let words = console.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains(
                "“实操” is not complete yet: 45 min more to attend; a supervisor's or instructor's sign-off."))
        #expect(!scene.service.log.contains { $0.hasSuffix("/attempts") })
    }

    @Test("A course that asks for others first says which")
    func requiredCourses() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.unmetCourses = ["mine-entry"] }
        let (status, console) = await scene.run(["learn", "gas-safety"])
        #expect(status == .notRight)
        #expect(console.output.contains("These courses have to be completed first: mine-entry."))
        #expect(!scene.service.log.contains { $0.contains("/modules/") })
    }
}
