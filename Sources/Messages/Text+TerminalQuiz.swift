// What the terminal client says in a quiz.

extension Text {
    // MARK: Before it begins

    package static func quizOffer(title: String) -> Text {
        Text(zh: "测验：\(title)", en: "Quiz: \(title)")
    }
    package static let quizAttemptsLabel = Text(zh: "剩余次数", en: "Attempts left")
    package static let quizCountedLabel = Text(zh: "目前成绩", en: "Result so far")
    package static func quizMinutes(_ minutes: Int) -> Text {
        Text(zh: "\(minutes) 分钟", en: "\(minutes) min")
    }
    package static let quizNoLimit = Text(zh: "不限", en: "no limit")
    package static func quizAttempts(left: Int, of allowed: Int) -> Text {
        Text(zh: "\(left) 次（共 \(allowed) 次）", en: "\(left) of \(allowed)")
    }
    package static let quizBeginPrompt = Text(
        zh: "现在开始吗？开始后就计次、计时。[y/n] ", en: "Begin now? The attempt and its time count from then on. [y/n] ")
    package static func quizHead(questions: Int, passPercent: String, attempt: Int) -> Text {
        Text(
            zh: "第 \(attempt) 次作答，共 \(questions) 题，得分达到 \(passPercent)% 为合格。",
            en: "Attempt \(attempt). Questions: \(questions). \(passPercent)% of the points pass.")
    }
    package static func quizHeadSections(_ marks: [(title: String, passPercent: String)]) -> Text {
        Text(
            zh: "其中" + marks.map { "“\($0.title)”要达到 \($0.passPercent)%" }.joined(separator: "，") + "。",
            en: "Besides, by section: " + marks.map { "“\($0.title)” \($0.passPercent)%" }.joined(separator: ", ") + "."
        )
    }
    package static func quizResumed(stored: Int, total: Int) -> Text {
        Text(
            zh: "接着上次继续：\(total) 题里已保存 \(stored) 题的答案。",
            en: "Going on where you stopped. Answers stored: \(stored) of \(total).")
    }
    package static let quizHint = Text(
        zh: "每答一题就保存一题。输入 :h 看怎样回退、跳过和交卷。",
        en: "Every answer is stored before the next question. Type :h to see how to go back, skip and submit.")

    // MARK: A question

    package static func quizPlace(number: Int, total: Int, kind: String, points: String) -> Text {
        Text(
            zh: "第 \(number)/\(total) 题 · \(kind) · \(points) 分",
            en: "Question \(number)/\(total) · \(kind) · \(points) pt")
    }
    package static func quizTimeLeft(_ time: String) -> Text {
        Text(zh: "剩余 \(time)", en: "\(time) left")
    }
    package static func quizStoredAnswer(_ answer: String) -> Text {
        Text(
            zh: "已保存的答案：\(answer)（直接回车不改，输入新答案就改）",
            en: "Stored answer: \(answer) (Enter keeps it, a new one replaces it)")
    }
    package static let quizAnswerPrompt = Text(zh: "答案> ", en: "Answer> ")
    package static func quizSaved(_ answer: String) -> Text {
        Text(zh: "已保存：\(answer)", en: "Stored: \(answer)")
    }
    package static let quizNothingTyped = Text(
        zh: "还没有输入答案。想先跳过这一题，请输入 :s。", en: "Nothing typed yet. To skip this question, type :s.")

    // MARK: What cannot be used

    package static func quizAnswerTooLong(limit: Int) -> Text {
        Text(zh: "答案太长，最多 \(limit) 个字。", en: "The answer is too long: at most \(limit) characters.")
    }
    package static let quizAnswerHasControl = Text(
        zh: "答案里有看不见的控制字符，请重新输入。", en: "The answer holds invisible control characters. Type it again.")
    package static let quizUnknownKind = Text(
        zh: "这个版本的 lamproom 不认识这种题型，请升级后再答。现在可以用 :s 跳过。",
        en: "This version of lamproom does not know this kind of question. Skip it with :s and update lamproom.")
    package static func quizUnknownCommand(_ typed: String) -> Text {
        Text(
            zh: "没有这个命令：\(typed)。输入 :h 看有哪些命令；答案本身以冒号开头时，请输入两个冒号。",
            en: "No such command: \(typed). Type :h for the commands; an answer that begins with a colon needs two.")
    }
    package static func quizNoSuchQuestion(last: Int) -> Text {
        Text(zh: "没有这一题，题号是 1 到 \(last)。", en: "No such question: they are numbered 1 to \(last).")
    }
    package static let quizIsFirst = Text(zh: "这已经是第一题。", en: "This is the first question already.")

    // MARK: Commands

    package static let quizHelpHead = Text(
        zh: "直接输入答案就会保存。以冒号开头的是命令：", en: "What you type is stored as your answer. Commands begin with a colon:")
    package static let quizHelpBack = Text(zh: "回到上一题", en: "back to the question before")
    package static let quizHelpSkip = Text(zh: "先跳过这一题", en: "skip this question for now")
    package static let quizHelpGo = Text(zh: "到第 5 题（换成想去的题号）", en: "go to question 5 (or any other)")
    package static let quizHelpList = Text(zh: "看哪些题答了，哪些没答", en: "list what is answered and what is not")
    package static let quizHelpCase = Text(zh: "再看一遍这一题的案例", en: "read this question's case again")
    package static let quizHelpSubmit = Text(zh: "去交卷（会再确认一次）", en: "go to submitting (it asks once more)")
    package static let quizHelpLeave = Text(
        zh: "离开；已保存的答案还在，但时间照样走", en: "leave; the answers stay stored, but the time goes on")
    package static let quizHelpHelp = Text(zh: "看这些说明", en: "show this help")
    package static let quizHelpColon = Text(
        zh: "答案本身以冒号开头时，先输入两个冒号", en: "for an answer that begins with a colon itself")

    // MARK: Behind the last question

    package static func quizAnswered(count: Int, total: Int) -> Text {
        Text(zh: "已答 \(count) 题，共 \(total) 题", en: "Answered: \(count) of \(total)")
    }
    package static let quizGoHint = Text(
        zh: "输入 :g 题号 就到那一题，例如 :g 5。", en: "Go to a question with :g and its number, as in :g 5.")
    package static let quizAllAnswered = Text(zh: "全部答完，可以交卷。", en: "All questions are answered. You can submit.")
    package static func quizUnanswered(_ numbers: [Int]) -> Text {
        Text(zh: "还没有答的题：\(list(numbers).chinese)", en: "Without an answer: \(list(numbers).english)")
    }
    package static func quizPartlyAnswered(_ numbers: [Int]) -> Text {
        Text(zh: "没有答全的题：\(list(numbers).chinese)", en: "Answered in part: \(list(numbers).english)")
    }
    package static func quizTasksLeft(_ numbers: [Int]) -> Text {
        Text(
            zh: "在评分人面前操作的题：\(list(numbers).chinese)，这里不用答。",
            en: "Done before a grader, with nothing to answer here: \(list(numbers).english)")
    }
    package static let quizSubmitPrompt = Text(
        zh: "交卷吗？交卷后不能再改。[y 交卷 / n 继续答题] ", en: "Submit? Nothing can be changed then. [y submit / n go on] ")
    package static let quizOverviewHelp = Text(
        zh: "输入 y 交卷；:g 题号 回去看一题；:l 看答题情况；:q 先离开。",
        en: "Type y to submit, :g and a number to look at a question again, :l for the list, :q to leave.")

    // MARK: The result

    package static let quizTooLate = Text(
        zh: "答题已经结束，刚才这个答案没有计入。", en: "The attempt has ended; this last answer does not count.")
    package static let quizTimeIsUp = Text(
        zh: "时间到，已按保存的答案判卷。", en: "The time is up. The stored answers were graded.")
    package static func quizScore(earned: String, possible: String, percent: String) -> Text {
        Text(zh: "得分 \(earned)/\(possible)（\(percent)%）", en: "Points: \(earned) of \(possible) (\(percent)%)")
    }
    package static let quizPassed = Text(zh: "合格。", en: "Passed.")
    package static let quizFailed = Text(zh: "没有合格。", en: "Not passed.")
    package static func quizWaiting(points: String) -> Text {
        Text(
            zh: "待评分：还有 \(points) 分要等人评，评完才知道是否合格，现在还不算合格。",
            en: "Waiting: a person has yet to grade \(points) points. Until then it is not passed.")
    }
    package static func quizWaitsForGrading(title: String) -> Text {
        Text(
            zh: "“\(title)”已交卷，正等人评分，现在不用再考。评完后用 lamproom progress 看结果。",
            en:
                "“\(title)” was submitted and waits to be graded by a person; there is nothing to do now. See the result "
                + "later with lamproom progress.")
    }
    package static func quizTryAgain(attemptsLeft: Int, course: String) -> Text {
        Text(
            zh: "还可以再考 \(attemptsLeft) 次。准备好了再运行：\nlamproom learn \(course)",
            en: "Attempts left: \(attemptsLeft). When you are ready:\nlamproom learn \(course)")
    }
    package static func quizTryAgain(course: String) -> Text {
        Text(
            zh: "可以再考。准备好了再运行：\nlamproom learn \(course)",
            en: "You can try again. When you are ready:\nlamproom learn \(course)")
    }
    package static func quizNoAttemptsLeft(title: String) -> Text {
        Text(
            zh: "“\(title)”的测验次数已经用完。请联系教员或队里的培训管理人员。",
            en: "No attempts are left for “\(title)”. Talk to your instructor or manager.")
    }

    // MARK: The review

    package static let reviewTitle = Text(zh: "答题回顾", en: "Your answers")
    package static let reviewNoAnswer = Text(zh: "（没有作答）", en: "(none)")
    package static let reviewDoneBeforeGrader = Text(zh: "（在评分人面前操作）", en: "(done before a grader)")
    package static let reviewAnswerLabel = Text(zh: "你的答案：", en: "Your answer: ")
    package static let reviewKeyLabel = Text(zh: "正确答案：", en: "Right answer: ")
    package static let reviewExplanationLabel = Text(zh: "解析：", en: "Why: ")
    package static func reviewWaiting(possible: String) -> Text {
        Text(zh: "待评分（满分 \(possible) 分）", en: "To be graded by a person. Points: up to \(possible)")
    }
    package static func reviewRight(earned: String, possible: String) -> Text {
        Text(zh: "正确，得 \(earned)/\(possible) 分", en: "Right. Points: \(earned) of \(possible)")
    }
    package static func reviewVoid(possible: String) -> Text {
        Text(
            zh: "这道题已作废，人人得 \(possible) 分", en: "This question is void: everyone gets full points, \(possible)")
    }
    package static func reviewPartly(earned: String, possible: String) -> Text {
        Text(zh: "部分正确，得 \(earned)/\(possible) 分", en: "Partly right. Points: \(earned) of \(possible)")
    }
    package static func reviewWrong(earned: String, possible: String, cost: String? = nil) -> Text {
        Text(
            zh: "不正确，得 \(earned)/\(possible) 分" + (cost.map { "，倒扣 \($0) 分" } ?? ""),
            en: "Not right. Points: \(earned) of \(possible)" + (cost.map { ", less \($0)" } ?? ""))
    }
    package static func reviewSources(_ sources: [String]) -> Text {
        Text(zh: "依据：\(sources.joined(separator: "；"))", en: "Source: \(sources.joined(separator: "; "))")
    }

    // MARK: Leaving, and a service that does not answer

    package static func quizLeft(course: String) -> Text {
        Text(
            zh: "已离开。保存过的答案都在，但答题时间照样走。继续答题：\nlamproom learn \(course)",
            en: "You left. Stored answers stay, but the time goes on. To continue:\nlamproom learn \(course)")
    }
    package static func quizAnsweredElsewhere(question: Int, stored: String, refused: String) -> Text {
        Text(
            zh: "另一个终端已经保存了第 \(question) 题的答案：\(stored)。刚才输入的“\(refused)”没有保存；这一题再问一次，要改就重新输入。",
            en:
                "Another terminal stored an answer to question \(question): \(stored). What you typed, “\(refused)”, is not "
                + "stored. The question is asked again: type your answer once more to replace the stored one.")
    }
    package static let quizUnreachable = Text(zh: "暂时连不上服务。", en: "The service cannot be reached.")
    package static func quizSaveWaits(reason: Text, question: Int, answer: String, seconds: Int) -> Text {
        Text(
            zh: "\(reason.chinese)第 \(question) 题的答案“\(answer)”还没有保存，我先记着，\(seconds) 秒后再试……",
            en:
                "\(reason.english) The answer “\(answer)” to question \(question) is not stored yet; it is kept here and "
                + "tried again in \(seconds) s …")
    }
    package static func quizSaveGivenUp(reason: Text, question: Int, answer: String, course: String) -> Text {
        Text(
            zh:
                "\(reason.chinese)等了又试，还是不行。第 \(question) 题的答案“\(answer)”没有保存，请记下来；前面保存过的都在。"
                + "恢复后继续：\nlamproom learn \(course)",
            en:
                "\(reason.english) Waiting did not help. The answer “\(answer)” to question \(question) is NOT stored: write "
                + "it down. All earlier ones are. To continue later:\nlamproom learn \(course)")
    }
    package static func quizServiceWaits(reason: Text, seconds: Int) -> Text {
        Text(
            zh: "\(reason.chinese)\(seconds) 秒后再试……", en: "\(reason.english) Trying again in \(seconds) s …")
    }
    package static func quizServiceGivenUp(reason: Text, course: String) -> Text {
        Text(
            zh: "\(reason.chinese)等了又试，还是不行。保存过的答案都在。恢复后继续：\nlamproom learn \(course)",
            en:
                "\(reason.english) Waiting did not help. Stored answers stay. To continue:\nlamproom learn \(course)")
    }
}
