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

    @Test("A changed answer is stored with the next revision")
    func revisionsGrow() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.hasRead = true }
        _ = await scene.run(["learn", "gas-safety"], input: ["y", "a", ":b", "c"])
        #expect(scene.service.snapshot.answers[1]?.revision == 2)
        _ = await scene.run(["learn", "gas-safety"], input: [":g 1", "b"])
        #expect(
            scene.service.snapshot.answers[1]
                == SavedAnswerView(item: 1, revision: 3, answer: AnswerView(choice: 2)))
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
