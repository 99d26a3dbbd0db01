import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("lamproom learn, from the list of courses to the certificate")
struct LearnTests {
    private static let rightAnswers = ["b", "AC", "t", "1.5", "一通三防"]

    @Test("A learner chooses, reads, passes, and sees the certificate's number")
    func wholeWay() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["learn"], input: ["1", "", "", "y"] + Self.rightAnswers + ["y"])
        #expect(status == .done, "\(console.output)\n\(console.errors)")
        #expect(scene.service.snapshot.hasRead)
        #expect(scene.service.snapshot.attemptState == "submitted")
        #expect(console.output.contains("Points: 10 of 10 (100%)"))
        #expect(console.output.contains("Passed."))
        #expect(console.output.contains("Why: E3"))
        #expect(console.output.contains("LR-2026-7K3M9QXD-E"))
    }

    @Test("Every answer is stored before the next question is asked")
    func answersAreStoredOneByOne() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let service = scene.service
        // Line 0 is the agreement to begin; before line n, n - 1 answers are stored
        let console = ScriptedConsole(["y"] + Self.rightAnswers + ["y"]) { line in
            #expect(service.snapshot.answers.count == max(0, line - 1))
        }
        #expect(await scene.run(["learn", "gas-safety", "--plain"], console: console) == .done)
    }

    @Test("A quiz that was not passed ends with 1 and says how many attempts are left")
    func failedQuiz() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let (status, console) = await scene.run(
            ["learn", "gas-safety"], input: ["y", "a", ":s", ":s", ":s", ":s", "y"])
        #expect(status == .notRight)
        #expect(console.output.contains("Without an answer: 2, 3, 4, 5"))
        #expect(console.output.contains("Not passed."))
        #expect(console.output.contains("Attempts left: 2"))
    }

    @Test("The end of the input leaves politely, and the next start goes on at the first question without an answer")
    func leavingAndResuming() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let (left, first) = await scene.run(["learn", "gas-safety"], input: ["y", "b", "ac"])
        #expect(left == .done)
        #expect(first.output.contains("To continue:\nlamproom learn gas-safety"))

        let (status, second) = await scene.run(["learn", "gas-safety"], input: ["t", "1.5", "一通三防", "y"])
        #expect(status == .done, "\(second.output)")
        #expect(second.output.contains("Answers stored: 2 of 5."))
        #expect(second.output.contains("Passed."))
        #expect(scene.service.snapshot.attemptNumber == 1)
    }

    @Test("An unusable answer is explained and asked for again, and nothing is stored")
    func unusableAnswers() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        let (_, console) = await scene.run(
            ["learn", "gas-safety"], input: ["y", "ab", "", ":nonsense", ":g 9", ":b", ":h", ":l", ":q"])
        #expect(console.output.contains("Choose one option: type its letter, A to D."))
        #expect(console.output.contains("Nothing typed yet."))
        #expect(console.output.contains("No such command: :nonsense."))
        #expect(console.output.contains("No such question: they are numbered 1 to 5."))
        #expect(console.output.contains("This is the first question already."))
        #expect(console.output.contains(":submit"))
        #expect(console.output.contains("Answered: 0 of 5"))
        #expect(scene.service.snapshot.answers.isEmpty)
    }

    @Test("A person is asked for Enter after the course's head; a pipe is not")
    func pauseAfterHead() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let person = ScriptedConsole(["", "q"], isInteractive: true, isShown: true)
        #expect(await scene.run(["learn", "gas-safety"], console: person) == .done)
        #expect(person.seen[0].hasSuffix("Enter to go on, q to leave> "))
        #expect(!person.seen[0].contains("Section 1/2"))
        #expect(person.seen[1].contains("Section 1/2"))
        let pipe = await scene.run(["learn", "gas-safety"], input: ["q"]).console
        #expect(pipe.seen[0].contains("Section 1/2"))
    }

    @Test("Where Enter is asked for, anything else but q gets a hint and does not count as Enter")
    func textInsteadOfEnter() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (_, console) = await scene.run(["learn", "gas-safety"], input: ["next", "", "y", "q"])
        #expect(console.seen[1].hasSuffix("Enter goes on, q leaves.\nEnter for the next section, q to leave> "))
        #expect(!console.seen[1].contains("Section 2/2"))
        #expect(console.seen[2].contains("Section 2/2"))
        #expect(!scene.service.snapshot.hasRead)
    }

    @Test(
        "An account that belongs to nobody of the roster is told so", arguments: [["learn"], ["certificate", "list"]])
    func accountWithoutPerson(_ arguments: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.account = AccountView(id: "9", user: "admin", roles: [], person: nil)
        }
        let (status, console) = await scene.run(arguments)
        #expect(status == .notRight)
        #expect(console.errors.hasPrefix("The account admin belongs to nobody of the roster"))
        #expect(scene.service.log == ["GET /v1/account"])
    }

    @Test("Leaving while reading does not mark the module as read")
    func leavingWhileReading() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(["learn", "gas-safety"], input: ["", "q"])
        #expect(status == .done)
        #expect(!scene.service.snapshot.hasRead)
        #expect(console.output.contains("To continue:\nlamproom learn gas-safety"))
    }

    @Test("A review that may show the score only shows the score only")
    func scoreOnly() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.detail = "score"
        }
        let (_, console) = await scene.run(["learn", "gas-safety"], input: ["y"] + Self.rightAnswers + ["y"])
        #expect(console.output.contains("Points: 10 of 10"))
        #expect(!console.output.contains("Right answer"))
    }

    @Test("A course that one is not enrolled in ends with 1")
    func notEnrolled() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["GET /v1/enrolments"] = Problem(title: "", status: 403, code: "forbidden", detail: "No.")
        }
        let (status, console) = await scene.run(["learn", "gas-safety"])
        #expect(status == .refused)
        #expect(console.errors == "No. [forbidden]\n")
    }

    @Test("In Chinese it works the same")
    func chinese() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (status, console) = await scene.run(
            ["learn"], input: ["１", "", "", "是", "Ｂ", "A、C", "对", "１．５％", "一通三防。", "交卷", "y"], language: .chinese)
        #expect(console.output.contains("第 1/5 题 · 单选题 · 2 分"))
        #expect(console.output.contains("输入 y 交卷"))
        #expect(console.output.contains("已保存：B"))
        #expect(scene.service.snapshot.answers[4]?.answer == AnswerView(number: "１．５％"))
        #expect(status == .notRight, "the service in memory compares numbers as text")
    }
}
