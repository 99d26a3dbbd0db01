import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Messages
import Testing

@Suite("Commands about classes")
struct ClassCommandTests {
    @Test("The whole of a class in 80 columns, in either language", arguments: [Language.chinese, .english])
    func show(language: Language) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["class", "show", "12"], language: language)
        #expect(status == .done)
        for line in console.output.split(separator: "\n") {
            #expect(DisplayWidth.columns(of: line) <= 80, "\(line)")
        }
        #expect(!console.output.contains("\u{1B}"))
        let json = await scene.run(["class", "show", "12", "--json"]).console.output
        #expect(json.contains(#""learnerCount" : 2"#) && json.contains(#""number" : "10002""#))
    }

    @Test("Lists are tables for people and JSON for programs")
    func list() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let table = await scene.run(["class", "list", "--state", "running"], language: .chinese).console.output
        #expect(table.contains("2026-11 瓦斯防治") && table.contains("进行中"))
        #expect(scene.service.log.last == "GET /v1/classes?state=running")
        let json = await scene.run(["class", "--json"]).console.output
        #expect(try JSONDecoder().decode([ClassSummary].self, from: Data(json.utf8)) == [Fixtures.classSummary])
    }

    @Test("A class is made, changed and closed")
    func make() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let new = await scene.run([
            "class", "new", "--course", "gas-safety", "--title", "T", "--from", "2026-11-23", "--to", "2026-11-25",
            "--teacher", "wang", "zhao", "--outside-teacher", "李工",
        ])
        #expect(new.status == .done && new.console.output == "Made class 12: 2026-11 瓦斯防治 第3期.\n")
        let request = try body(of: scene, as: ClassRequest.self)
        #expect(
            request.teachers == [
                TeacherRequest(account: "wang"), TeacherRequest(account: "zhao"), TeacherRequest(name: "李工"),
            ])
        #expect(await scene.run(["class", "change", "12", "--to", "2026-11-30"]).status == .done)
        #expect(
            try body(of: scene, as: ClassChangeRequest.self)
                == ClassChangeRequest(title: nil, firstDay: nil, lastDay: "2026-11-30", place: nil, teachers: nil))
        let close = await scene.run(["class", "close", "12"], language: .chinese)
        #expect(close.console.output == "第 12 号班已结档，档案齐全。\n")
    }

    @Test("Who cannot be in a class is told, and the exit code says so")
    func enrol() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["class", "enrol", "12", "--unit", "一矿", "--due", "2026-12-01", "--dry-run"])
        #expect(status == .notRight)
        #expect(console.output.contains("  - 10009 赵六: is in another class of the course\n"))
        #expect(scene.service.log.last == "POST /v1/classes/12/learners?dryRun=true")
        let removed = await scene.run(["class", "remove", "12", "--person", "10001", "--reason", "调走"])
        #expect(removed.status == .done)
        #expect(
            try body(of: scene, as: ClassRemovalRequest.self) == ClassRemovalRequest(people: ["10001"], reason: "调走"))
    }

    @Test("Attendance by names, by exceptions and from a file")
    func attend() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let all = await scene.run(
            ["class", "attend", "12", "1", "--all", "--except", "10003:excused", "10007：late：60"])
        #expect(all.status == .done)
        #expect(all.console.output == "Recorded. Present: 28, late: 1, absent: 0, excused: 1; on record before: 0.\n")
        #expect(
            try body(of: scene, as: AttendanceRequest.self)
                == AttendanceRequest(
                    entries: [
                        AttendanceEntryRequest(number: "10003", status: "excused", minutes: nil),
                        AttendanceEntryRequest(number: "10007", status: "late", minutes: 60),
                    ], isRestPresent: true, reason: nil))
        _ = await scene.run(["class", "attend", "12", "1", "10003", "10004:缺勤", "--reason", "看错"])
        #expect(
            try body(of: scene, as: AttendanceRequest.self)
                == AttendanceRequest(
                    entries: [
                        AttendanceEntryRequest(number: "10003", status: "present", minutes: nil),
                        AttendanceEntryRequest(number: "10004", status: "缺勤", minutes: nil),
                    ], isRestPresent: false, reason: "看错"))
        let file = scene.folder.appendingPathComponent("a.csv")
        try Data("工号,出勤\n".utf8).write(to: file)
        #expect(
            await scene.run(["class", "attend", "12", "1", "--file", file.path, "--all", "--dry-run"]).status == .done)
        #expect(
            scene.service.log.last?.hasPrefix("PUT /v1/classes/12/sessions/1/attendance-file?dryRun=true") == true)
    }

    @Test("Sessions, documents and conditions")
    func others() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let added = await scene.run([
            "class", "session", "add", "12", "--start", "2026-11-23 08:30", "--minutes", "90", "--module", "m1",
            "--outside-teacher", "李工",
        ])
        #expect(added.console.output == "Added session 1: 2026-11-23 08:30, 瓦斯的性质与危害.\n")
        #expect(try body(of: scene, as: ClassSessionRequest.self).start == "2026-11-23T08:30")
        let cancel = await scene.run(["class", "session", "cancel", "12", "1", "--reason", "停电"])
        #expect(cancel.console.output == "Cancelled session 3.\n")
        let shown = await scene.run(["class", "document", "12", "plan"], language: .chinese)
        #expect(shown.console.output.contains("培训计划\n计划.txt, 2026-11-20 09:00 +08:00, wang\n\n第一天\n讲课\n"))

        let text = scene.folder.appendingPathComponent("计划.txt")
        try Data("第一天\r\n讲课".utf8).write(to: text)
        #expect(await scene.run(["class", "document", "12", "plan", "--file", text.path]).status == .done)
        #expect(
            try body(of: scene, as: ClassDocumentRequest.self)
                == ClassDocumentRequest(text: "第一天\n讲课", fileName: "计划.txt"))
        let other = scene.folder.appendingPathComponent("评估.docx")
        try Data([0x50, 0x4B, 3, 4]).write(to: other)
        let named = await scene.run(["class", "document", "12", "plan", "--file", other.path])
        #expect(named.console.output.contains("only its name was filed"))
        #expect(
            try body(of: scene, as: ClassDocumentRequest.self) == ClassDocumentRequest(text: nil, fileName: "评估.docx"))

        let conditions = await scene.run(["class", "conditions", "12"], language: .chinese).console.output
        #expect(conditions.contains("attempts=3") && conditions.contains("停电补考") && conditions.contains("已改"))
        let change = ["class", "conditions", "12", "--quiz", "final", "--set", "attempts=3", "closes=none"]
        #expect(await scene.run(change + ["--reason", "x"]).status == .done)
        #expect(
            try body(of: scene, as: ClassConditionsRequest.self).settings == [
                ClassSetting(name: "attempts", value: "3"), ClassSetting(name: "closes", value: "none"),
            ])
    }

    @Test(
        "Pass marks of sections are one setting, and are named in the list",
        arguments: [
            (
                Language.chinese,
                """
                final
                  attempts=3                                    可答次数
                  section-pass-percent=theory:70 practice:none  各部分的合格线（%）
                  原因：停电补考（wang
                """
            ),
            (
                Language.english,
                """
                final
                  attempts=3                                    number of attempts
                  section-pass-percent=theory:70 practice:none  pass marks of sections (%)
                  Reason: 停电补考 (wang
                """
            ),
        ])
    func sectionMarks(language: Language, expected: String) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let setting = ClassSetting(name: "section-pass-percent", value: "theory:70 practice:none")
        scene.service.change {
            $0.classConditions = [
                ClassConditionsView(
                    quiz: "final", isHolding: true, settings: [ClassSetting(name: "attempts", value: "3"), setting],
                    reason: "停电补考", recordedAt: "2026-11-24T02:00:00Z", recordedBy: "wang")
            ]
        }
        let (status, console) = await scene.run(
            [
                "class", "conditions", "12", "--quiz", "final", "--set", "section-pass-percent=theory:70 practice:none",
                "--reason", "停电补考",
            ], language: language)
        #expect(status == .done)
        #expect(try body(of: scene, as: ClassConditionsRequest.self).settings == [setting])
        #expect(console.output.contains(expected), "\(console.output)")
    }

    @Test("Marks of many sections have lines of their own in a narrow list")
    func manySectionMarks() {
        let marks = (1...6).map { "section-\($0):80" }.joined(separator: " ")
        let conditions = [
            ClassConditionsView(
                quiz: "final", isHolding: true,
                settings: [
                    ClassSetting(name: "attempts", value: "3"),
                    ClassSetting(name: "section-pass-percent", value: marks),
                ], reason: "x", recordedAt: "", recordedBy: "wang")
        ]
        let lines = ClassConditionsScreen.lines(
            conditions: conditions, time: { $0 }, page: Page(width: 60, language: .english)
        ).map(\.text)
        #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 60 })
        #expect(
            lines.dropLast().joined(separator: "\n") == """
                final
                  attempts=3  number of attempts
                  section-pass-percent=section-1:80 section-2:80
                    section-3:80 section-4:80 section-5:80 section-6:80
                    pass marks of sections (%)
                """)
    }

    @Test("Extra time is for a person of a class, or of a course")
    func extraTime() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let options = ["--quiz", "final", "--minutes", "20", "--reason", "手受伤"]
        let inClass = await scene.run(["extra-time", "--class", "12", "--person", "10001"] + options)
        #expect(inClass.console.output == "10001 has 20 extra minutes.\n")
        #expect(scene.service.log.last == "PUT /v1/enrolments/e-10001/quizzes/final/extra-time")
        #expect(
            try body(of: scene, as: ExtraTimeRequest.self) == ExtraTimeRequest(minutes: 20, reason: "手受伤"))
        let alone = await scene.run(["extra-time", "--course", "gas-safety", "--person", "10001"] + options)
        #expect(alone.status == .done)
        #expect(scene.service.log.last == "POST /v1/extra-time")
        #expect(
            try body(of: scene, as: PersonExtraTimeRequest.self)
                == PersonExtraTimeRequest(
                    person: "10001", course: "gas-safety", quiz: "final", minutes: 20, reason: "手受伤"))
        let nobody = await scene.run(["extra-time", "--class", "12", "--person", "99999"] + options)
        #expect(nobody.status == .notRight)
        for both in [["--class", "12", "--course", "gas-safety"], []] {
            #expect(await scene.run(["extra-time", "--person", "10001"] + both + options).status == .wrongUsage)
        }
    }

    @Test(
        "Wrong usage ends with 2 and asks nothing of the service",
        arguments: [
            ["attend", "12", "1"], ["attend", "12", "1", "--except", "10003"],
            ["attend", "12", "1", "10003:late:x"], ["attend", "12", "1", ":"], ["attend", "12", "x", "10003"],
            ["attend", "12", "1", "--file", "/none.csv"], ["attend", "12", "1", "10003", "--file", "/etc/hostname"],
            ["session", "add", "12", "--start", "23.11.2026", "--minutes", "90", "--subject", "x"],
            ["session", "add", "12", "--start", "2026-11-23 08:30", "--minutes", "90"],
            ["conditions", "12", "--quiz", "final", "--set", "attempts=3"],
            ["conditions", "12", "--quiz", "final", "--set", "attempts", "--reason", "x"],
            ["conditions", "12", "--set", "a=1", "--reason", "x"],
            ["document", "12", "roster"], ["document", "12", "plan", "--file", "a", "--text", "b"],
            ["new", "--course", "c", "--title", "t", "--from", "2026-12-01", "--to", "2026-11-01"],
            ["enrol", "12"], ["list", "--state", "open"],
        ])
    func wrongUsage(arguments: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["class"] + arguments, language: .chinese)
        #expect(status == .wrongUsage, "\(console.errors)")
        #expect(scene.service.log.isEmpty)
    }

    @Test("A learner's progress and courses name the class and its next session")
    func ownClass() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        #expect(!(await scene.run(["progress"]).console.output.contains("Class")))
        scene.service.change {
            $0.trainingClass = EnrolmentClassView(
                number: 12, title: "瓦斯防治 第3期",
                nextSession: NextSessionView(
                    number: 2, startsAt: "2026-11-24T00:30:00Z", start: "2026-11-24T08:30", minutes: 90,
                    place: "培训中心 301", subject: "实操"))
        }
        let progress = await scene.run(["progress"]).console.output
        #expect(progress.contains("Next session") && progress.contains("瓦斯防治 第3期  2026-11-24 08:30\n"))
        let learn = await scene.run(["learn"], input: ["q"], language: .chinese).console.output
        #expect(learn.contains("班：瓦斯防治 第3期"))
        #expect(learn.contains("下次课：2026-11-24 08:30，90 分钟，实操 (培训中心 301)"))
    }

    private func body<Wire: Decodable>(of scene: Scene, as type: Wire.Type) throws -> Wire {
        let request = try #require(scene.service.snapshot.requests.last)
        guard case .bytes(let bytes) = request.body else { throw NoBody() }
        return try JSONDecoder().decode(type, from: Data(bytes))
    }

    private struct NoBody: Error {}
}
