// Why something cannot be done with an attempt.
extension Text {
    package static func problemAttempt(_ code: String) -> Text {
        switch code {
        case "attempts-exhausted":
            Text(
                zh: "这个测验允许的次数已经用完。请联系教员。",
                en: "All attempts that this quiz allows have been used. Speak to your instructor.")
        case "quiz-already-passed":
            Text(zh: "这个测验已经通过，不必再考。", en: "This quiz has been passed; there is no need to sit it again.")
        case "grading-pending":
            Text(
                zh: "上一次作答还在等人评分，可能已经通过。等评分以后再看是否需要再考。",
                en: "An attempt waits to be graded by a person and may be a pass. Wait for the grade first.")
        case "attempt-ended":
            Text(zh: "这次测验已经结束，不能再保存答案。", en: "The attempt has ended; no more answers can be stored.")
        case "no-such-item":
            Text(zh: "试卷里没有这道题。", en: "The paper has no such question.")
        case "bad-revision":
            Text(zh: "修订号必须是从 1 到 1000000000 的整数。", en: "A revision is a whole number from 1 to 1000000000.")
        case "attempt-running":
            Text(zh: "这次测验还在进行，交卷以后才能查看。", en: "The attempt is still running; submit it first.")
        case "no-such-seat":
            Text(
                zh: "这次测验没有在这个编号的终端上作答过。请重新打开测验。",
                en: "The attempt was never sat at a terminal of this number. Open the quiz again.")
        case "item-behind":
            Text(
                zh: "这个测验只能向前答题，这道题已经过去，不能再改。",
                en: "This quiz goes forward only: the question was left, and its answer cannot be changed.")
        case "item-ahead":
            Text(
                zh: "这个测验要一题一题往前答，这道题还没有打开。",
                en: "This quiz goes forward one question at a time, and this one is not open yet.")
        case "free-navigation":
            Text(
                zh: "这个测验可以来回答题，不用逐题打开。",
                en: "In this quiz one can go back and forth; questions need not be opened.")
        case "not-waiting":
            Text(zh: "这次测验没有等待评分的题目。", en: "Nothing of this attempt waits for a grade.")
        default:
            Text(
                zh: "另一个终端已用同一修订号保存了不同的答案。请重新读取后再保存。",
                en: "Another terminal stored a different answer under the same revision. Read it again, then save.")
        }
    }

    package static func problemAttemptTime(_ code: String, _ time: String) -> Text {
        let time = time.replacing("T", with: " ")
        return switch code {
        case "quiz-not-open-yet": Text(zh: "测验要到 \(time) 才开放。", en: "The quiz opens at \(time).")
        case "quiz-closed":
            Text(
                zh: "测验已于 \(time) 关闭。需要补考的，请联系教员。",
                en: "The quiz closed at \(time). If you still have to sit it, speak to your instructor.")
        default:
            Text(
                zh: "两次作答之间要有间隔，\(time) 以后才能再答。",
                en: "There has to be some time between two attempts: the next one can be started from \(time).")
        }
    }

    package static func problemAnotherAttempt(_ quiz: String, course: String) -> Text {
        Text(
            zh: "课程“\(course)”的测验“\(quiz)”还在作答中，同一时间只能答一个。请先用 lamproom learn \(course) 答完并交卷。",
            en: "The quiz “\(quiz)” of the course “\(course)” is still running, and only one can be sat at a time. "
                + "Finish it first: lamproom learn \(course)")
    }

    package static let problemExtraMinutesUsed = Text(
        zh: "这个人正在答题，已经用掉的时间比改后允许的还多，所以不能改少。等这次考试结束再改。",
        en:
            "An attempt is running that has used more time than would be left of it, so less cannot be granted. Wait until it has ended."
    )
    package static func problemExtraMinutes(_ most: Int) -> Text {
        Text(zh: "加时要写 0 到 \(most) 分钟。", en: "Extra time is 0 to \(most) minutes.")
    }
}
