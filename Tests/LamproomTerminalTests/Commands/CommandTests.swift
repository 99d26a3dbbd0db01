import Foundation
import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Commands, their exit codes and what they say")
struct CommandTests {
    @Test("An outage ends with 4 and says what may be the cause")
    func outage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.outage = 99 }
        let (status, console) = await scene.run(["courses"])
        #expect(status == .unreachable)
        #expect(console.errors.hasPrefix("The service at http://127.0.0.1:8080 cannot be reached.\n"))
    }

    @Test(
        "Wrong usage ends with 2, in the user's language",
        arguments: [
            (["login"], "命令不完整，缺少：--user <NAME>"), (["nonsense"], "这里不该有：nonsense"),
            (["courses", "--wat"], "没有这个选项：--wat"), (["login", "--user"], "--user <NAME> 后面缺少内容。"),
            (["records", "export", "--format", "xml"], "--format <csv|json> 不能是“xml”。"),
            (["enrol", "--course", "x"], "两者选一"),
            (["enrol", "--course", "x", "--unit", "u", "--due", "1.1.26"], "不是日期"),
            (["user", "put", "a", "--role", "manager"], "--unit"), (["courses", "--lang", "fr"], "--lang"),
            (["--lang", "fr", "courses"], "--lang"), (["progress", "--unit", "u", "--person", "1"], "只选一个"),
            (["records", "export", "--format", "csv", "--from", "2026-02-01", "--to", "2026-01-31"], "还晚"),
        ])
    func wrongUsage(_ arguments: [String], _ expected: String) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(arguments, language: .chinese)
        #expect(status == .wrongUsage)
        #expect(console.errors.contains(expected), "\(console.errors)")
        #expect(console.output.isEmpty)
    }

    @Test("A certificate that is not valid any more does not look valid in the progress")
    func lostCertificate() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.hasPassed = true
        }
        #expect(await scene.run(["progress"]).console.output.hasSuffix("  LR-2026-7K3M9QXD-E\n"))
        scene.service.change { $0.certificateStatus = "revoked" }
        #expect(await scene.run(["progress"]).console.output.hasSuffix("  LR-2026-7K3M9QXD-E (revoked)\n"))
        let learn = await scene.run(["learn", "gas-safety"], language: .chinese).console.output
        #expect(learn.contains("“已撤销”"))
    }

    @Test("Help is in the user's language and asks nothing of the service")
    func help() async throws {
        let scene = try Scene(isSignedIn: false)
        defer { scene.remove() }
        let (status, console) = await scene.run(["learn", "--help"], language: .chinese)
        #expect(status == .done)
        #expect(console.output.contains("用法："))
        #expect(console.output.contains("课程编号；不写就列出来选。"))
        #expect(!console.output.contains("OPTIONS") && !console.output.contains("Show help"))
        #expect(await scene.run(["learn", "--help"]).console.output.contains("OPTIONS:"))
    }

    @Test("Lists are tables for people and JSON for programs")
    func lists() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let table = await scene.run(["courses"], language: .chinese).console.output
        #expect(
            table == """
                课程        名称          版本   类别      学时  模块数  发布时间
                gas-safety  煤矿瓦斯防治  1.0.0  安全生产  4.5   1       2026-11-02 00:30 +08:00

                """)
        let json = await scene.run(["courses", "--json"]).console.output
        #expect(try JSONDecoder().decode([CourseSummary].self, from: Data(json.utf8)) == [Fixtures.course.course])
        let progress = await scene.run(["progress", "--unit", "一矿"]).console.output
        #expect(progress.contains("10001   张三  一矿/采煤一队  gas-safety  煤矿瓦斯防治  active"))
        #expect(await scene.run(["people"]).console.output.contains("采煤工  regular"))
        #expect(await scene.run(["whoami"]).console.output.contains("worker"))
        #expect(await scene.run(["certificate", "list"]).console.output.contains("2027-11-21"))
    }

    @Test("A certificate that is not valid, or cannot exist, ends with 1")
    func certificates() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        #expect(await scene.run(["certificate", "show", "LR-2026-00000000-0"]).status == .notRight)
        let mistyped = await scene.run(["certificate", "show", "nonsense", "--json"])
        #expect(mistyped.status == .notRight)
        #expect(mistyped.console.output.contains(#""status" : "unknown""#))
        #expect(scene.service.log.isEmpty, "what cannot exist is not asked for")
    }

    @Test("An export goes to the output as it is, or whole into a file")
    func export() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let arguments = ["records", "export", "--format", "csv", "--course", "gas-safety", "--from", "2026-01-01"]
        let (status, console) = await scene.run(arguments)
        #expect(status == .done)
        #expect(console.data == scene.service.snapshot.exported)
        #expect(scene.service.log.last == "GET /v1/records?format=csv&course=gas-safety&from=2026-01-01")

        let file = scene.folder.appendingPathComponent("out.csv")
        #expect(await scene.run(arguments + ["-o", file.path]).status == .done)
        #expect(FileManager.default.contents(atPath: file.path) == Data(scene.service.snapshot.exported))
    }

    @Test("An export that breaks off leaves no file and not half of one")
    func brokenExport() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.outage = 99 }
        let file = scene.folder.appendingPathComponent("out.csv")
        let (status, _) = await scene.run(["records", "export", "--format", "csv", "-o", file.path])
        #expect(status == .unreachable)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scene.folder.path) == ["lamproom"])
    }

    @Test("Activation codes go into a file that only its owner can read and that holds no formula")
    func codes() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let file = scene.folder.appendingPathComponent("codes.csv")
        let (status, _) = await scene.run(
            ["user", "codes", "--person", "10001", "10002", "-o", file.path], language: .chinese)
        #expect(status == .done)
        let text = String(decoding: try #require(FileManager.default.contents(atPath: file.path)), as: UTF8.self)
        #expect(
            text == "\u{FEFF}用户名,姓名,单位,激活码,激活期限\r\n"
                + "10001,'=张三,一矿/采煤一队,ABCD-1234,2026-12-01 08:00 +08:00\r\n")
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("The service's refusal is printed in its words; faults of a roster with line and column, and exit code 1")
    func refusals() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["GET /v1/people"] = Problem(
                title: "", status: 403, code: "forbidden", detail: "Not yours\u{1B}.")
            $0.refusals["POST /v1/roster-imports"] = Problem(
                title: "", status: 422, code: "roster-faulty", detail: "The roster has faults.",
                rows: [RosterFault(row: 3, column: "姓名", code: "empty", message: "is empty")])
        }
        let people = await scene.run(["people"])
        #expect(people.status == .refused)
        #expect(people.console.errors == "Not yours\u{241B}. [forbidden]\n")

        let file = scene.folder.appendingPathComponent("roster.csv")
        try Data("a".utf8).write(to: file)
        let roster = await scene.run(["roster", "import", file.path])
        #expect(roster.status == .notRight)
        #expect(roster.console.errors == "The roster has faults. [roster-faulty]\nline 3, 姓名: is empty [empty]\n")
    }
}
