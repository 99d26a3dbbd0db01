import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Questions of every kind in lamproom learn")
struct QuestionKindTests {
    /// A learner who has read everything sits the quiz with a question of each kind; `y` begins it.
    private func sit(
        _ input: [String], language: Language = .english, answers: [Int: AnswerView] = [:]
    ) async throws -> (status: LamproomTerminal.ExitStatus, console: ScriptedConsole, service: FakeService) {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { state in
            state.hasRead = true
            state.paper = Fixtures.kinds
            guard !answers.isEmpty else { return }
            state.attemptState = "running"
            state.attemptNumber = 1
            for (item, answer) in answers {
                state.answers[item] = SavedAnswerView(item: item, revision: 1, answer: answer)
            }
        }
        let begin = answers.isEmpty ? ["y"] : []
        let (status, console) = await scene.run(["learn", "gas-safety"], input: begin + input, language: language)
        return (status, console, scene.service)
    }

    private func saves(_ service: FakeService) -> [String] { service.log.filter { $0.hasPrefix("PUT /v1/attempts") } }

    @Test("All kinds are answered and stored, and nothing is missing at the end")
    func allKinds() async throws {
        let (_, console, service) = try await sit(
            ["５％", "ｂ", "沼气", "2 3 1", "cb", "1a 2b 3a", "先测后开机", "。", "", "q"], language: .chinese)
        let answers = service.snapshot.answers.mapValues(\.answer)
        #expect(answers[1] == AnswerView(blanks: ["５％", "2", "沼气"]))
        #expect(answers[2] == AnswerView(order: [2, 3, 1]))
        #expect(answers[3] == AnswerView(assignment: [3, 2]))
        #expect(answers[4] == AnswerView(assignment: [1, 2, 1]))
        #expect(answers[5] == AnswerView(text: "先测后开机"))
        #expect(answers[6] == nil)
        #expect(console.output.contains("已答 5 题，共 5 题"))
        #expect(console.output.contains("全部答完，可以交卷。"))
        #expect(console.output.contains("在评分人面前操作的题：6，这里不用答。"))
    }

    @Test("Each blank is stored before the next is asked; an empty line leaves one as it is")
    func blanks() async throws {
        let (_, console, service) = try await sit(["5", "", "b", "", "沼气", ":q"])
        #expect(saves(service).count == 2)
        #expect(service.snapshot.answers[1]?.answer == AnswerView(blanks: ["5", "", "b"]))
        #expect(console.seen[2].hasSuffix("Stored: [1] 5\n[2] Answer> "))
        #expect(
            console.output.contains("Type all numbers from 1 to 3"), "the line behind the blanks answers question 2")
    }

    @Test("A blank that was left out is asked for again, and the overview names the question")
    func partlyAnswered() async throws {
        let (_, console, service) = try await sit(
            ["5", "", "", ":submit", ":g 1", "", "a", "", ":q"])
        #expect(console.output.contains("Answered in part: 1"))
        #expect(console.output.contains("Stored answer: [1] 5"))
        #expect(service.snapshot.answers[1]?.answer == AnswerView(blanks: ["5", "1", ""]))
    }

    @Test("Without anything typed at any blank nothing is stored")
    func noBlank() async throws {
        let (_, console, service) = try await sit(["", "", "", ":q"])
        #expect(saves(service).isEmpty)
        #expect(console.output.contains("Nothing typed yet"))
    }

    @Test("Pairs that were left out are named")
    func leftOutPairs() async throws {
        let (_, console, service) = try await sit([":g 3", "2b", ":q"])
        #expect(service.snapshot.answers[3]?.answer == AnswerView(assignment: [0, 2]))
        #expect(console.output.contains("Stored: 2b\nLeft out: 1."))
    }

    @Test("The situation of a case is shown before its first question only, and again on request")
    func cases() async throws {
        let (_, console, _) = try await sit([":s", ":c", ":g 3", ":c", ":q"])
        let stimulus = "某掘进工作面风机停了。"
        #expect(console.seen[1].ranges(of: stimulus).count == 1)
        #expect(console.seen[2].ranges(of: stimulus).count == 1)
        #expect(console.seen[2].contains("Case: 掘进面异常 (type :c to read the case again)"))
        #expect(console.seen[3].ranges(of: stimulus).count == 2)
        #expect(console.output.ranges(of: stimulus).count == 2)
        #expect(console.output.contains("This question belongs to no case."))
    }

    @Test("An essay has several lines, a count, and a warning below the minimum; more is added to it")
    func essay() async throws {
        let (_, console, service) = try await sit(
            [":g 5", "先测", ".", "再开机", "一二三四五六七八", ".", "", ":q"])
        #expect(
            service.snapshot.answers[5] == SavedAnswerView(item: 5, revision: 2, answer: AnswerView(text: "先测\n再开机")))
        #expect(console.output.contains("5/12> "))
        let output = console.output.replacing("\n", with: " ")
        #expect(output.contains("These are 2 characters; at least 5 are wanted."))
        #expect(output.contains("at most 12 characters are allowed, and there are 5 already"))
    }

    @Test("A minus starts a stored essay anew")
    func newEssay() async throws {
        let (_, _, service) = try await sit(
            [":g 5", "-", "先停电再验电", ".", ":q"], answers: [5: AnswerView(text: "先测瓦斯")])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先停电再验电"))
    }

    @Test("A stored essay is shown when coming back, and Enter keeps it")
    func storedEssay() async throws {
        let (_, console, service) = try await sit(
            [":g 5", "", ":q"], answers: [5: AnswerView(text: "先测瓦斯\n再开机")])
        #expect(console.output.contains("  | 先测瓦斯\n  | 再开机\n"))
        #expect(saves(service).isEmpty)
    }

    @Test("An essay at the end of the input is stored")
    func essayAtEndOfInput() async throws {
        let (_, _, service) = try await sit([":g 5", "先测后开机"])
        #expect(service.snapshot.answers[5]?.answer == AnswerView(text: "先测后开机"))
    }

    @Test("A full stop alone stores nothing and leaves a stored essay as it is")
    func emptyEssay() async throws {
        let (_, console, service) = try await sit(
            [":g 5", "。", ":q"], answers: [5: AnswerView(text: "先测瓦斯再开机")])
        #expect(saves(service).isEmpty)
        #expect(console.output.contains("Nothing typed yet"))
    }

    @Test("At a practical task nothing can be typed, and Enter goes on")
    func practicalTask() async throws {
        let (_, console, service) = try await sit([":g 6", "戴好了", "", ":q"])
        #expect(saves(service).isEmpty)
        #expect(console.output.ranges(of: "This is done before a grader").count == 2)
        #expect(console.output.contains("  - 时间 (20 pt)\n    30 秒内\n"))
        #expect(console.output.contains("Without an answer: 1, 2, 3, 4, 5\n"))
    }

    @Test("While points wait for a person the attempt has neither passed nor failed, and the quiz is not begun again")
    func waiting() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.hasRead = true
            $0.paper = Fixtures.kinds
            $0.waiting = "20"
            $0.refusals["POST /v1/enrolments/e1/attempts"] = nil
        }
        let (status, console) = await scene.run(
            ["learn", "gas-safety"], input: ["y", ":submit", "y"], language: .chinese)
        #expect(status == .done)
        #expect(console.output.contains("待评分：还有 20 分要等人评，评完才知道是否合格，现在还不算合格。"))
        #expect(!console.output.contains("没有合格"))
        scene.service.change {
            $0.refusals["POST /v1/enrolments/e1/attempts"] = Problem(
                title: "", status: 409, code: "grading-pending", detail: "wait")
        }
        let again = await scene.run(["learn", "gas-safety"], input: ["y"], language: .chinese)
        #expect(again.status == .done)
        #expect(again.console.output.contains("正等人评分"))
    }
}
