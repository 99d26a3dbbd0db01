import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("lamproom progress, sign-off, hours and enrol move")
struct ProgressCommandTests {
    private static func words(_ console: ScriptedConsole) -> String {
        console.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("Progress says what is missing of each module")
    func missing() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.modules = [Fixtures.practised] }
        let english = Self.words(await scene.run(["progress"]).console)
        #expect(english.contains("实操: 45 min more to attend; a supervisor's or instructor's sign-off"))
        let chinese = Self.words(await scene.run(["progress"], language: .chinese).console)
        #expect(chinese.contains("实操：还要到课 45 分钟；请主管或教员签字确认"))
    }

    @Test("A sign-off names the enrolment, or the person and the course")
    func signOff() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.modules = [Fixtures.practised] }
        let (status, console) = await scene.run(["sign-off", "--enrolment", "e1", "--module", "practised"])
        #expect(status == .done && console.output == "Signed off for 10001 张三: 实操.\n")
        let byPerson = await scene.run([
            "sign-off", "--person", "10001", "--course", "gas-safety", "--module", "practised", "--comment", "好",
        ])
        #expect(byPerson.status == .done)
        #expect(
            scene.service.log == [
                "PUT /v1/enrolments/e1/modules/practised/sign-off", "POST /v1/sign-offs",
            ])
    }

    @Test(
        "A sign-off that names neither, or both, is refused",
        arguments: [
            [], ["--person", "10001"], ["--course", "c"], ["--enrolment", "e1", "--person", "1", "--course", "c"],
        ])
    func signOffUsage(_ arguments: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["sign-off", "--module", "m"] + arguments)
        #expect(status == .wrongUsage)
        #expect(console.errors.hasPrefix("Give --enrolment, or both --person and --course."))
    }

    @Test("Hours shows entries, the sums of the years and the rule")
    func hours() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let english = Self.words(await scene.run(["hours", "--person", "10001", "--year", "2026"]).console)
        #expect(english.contains("2026-11-22 reading"))
        #expect(english.contains("attendance") && english.contains("2026 100 2.22"))
        #expect(english.contains("Rule class-hour-45: a class hour has 45 minutes."))
        #expect(scene.service.log == ["GET /v1/class-hours?person=10001&year=2026"])
        let chinese = await scene.run(["hours"], language: .chinese).console.output
        #expect(chinese.contains("规则 class-hour-45：1 学时 = 45 分钟。"))
        let (status, _) = await scene.run(["hours", "--year", "0"])
        #expect(status == .wrongUsage)
    }

    @Test("A move says of each person what is kept and what is done again")
    func move() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let dry = await scene.run(["enrol", "move", "--course", "gas-safety", "--unit", "一矿", "--dry-run"])
        #expect(dry.status == .done)
        #expect(
            Self.words(dry.console) == """
                Newest version of gas-safety: 1.1.0 10001 张三 (1.0.0): would be moved kept: 瓦斯的性质, 小测验 \
                to be gone on with: 检查 changed, to be done again: 通风 new: 抽采 10002 李四 (1.0.0): sits a quiz; \
                move them once it is submitted Would be moved: 1. Would stay: 1. Nothing was changed.
                """)
        #expect(scene.service.log == ["POST /v1/enrolment-moves?dryRun=true"])
        let done = await scene.run(["enrol", "move", "--course", "gas-safety", "--unit", "一矿"], language: .chinese)
        #expect(done.console.output.hasSuffix("改到新版本 1 人，不变 1 人。\n"))
    }

    @Test("Enrolling is still what enrol does by itself")
    func enrol() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, _) = await scene.run(["enrol", "--course", "gas-safety", "--person", "10001", "10002"])
        #expect(status == .done)
        #expect(scene.service.log == ["POST /v1/enrolments"])
    }
}
