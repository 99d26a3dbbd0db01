// Sitting a quiz: one way only, flags, several terminals, sections.
extension Text {
    // MARK: Forward only

    package static let quizForwardHead = Text(
        zh: "这个测验只能向前：到了下一题，就不能再回来改。", en: "This quiz goes forward only: a question that was left cannot be changed.")
    package static let quizForwardHint = Text(
        zh: "输入的答案马上保存；按回车打开下一题。输入 :h 看有哪些命令。",
        en: "Every answer is stored at once; press Enter to open the next question. Type :h for the commands.")
    package static let quizForwardOnly = Text(
        zh: "这个测验只能向前，不能回到别的题。", en: "This quiz goes forward only: there is no going back or ahead.")
    package static let quizForwardGoOn = Text(
        zh: "要改就重新输入；按回车到下一题，之后不能再回来。",
        en: "Type again to change it, or press Enter for the next question; there is no way back.")
    package static let quizForwardSubmit = Text(
        zh: "后面还有没打开的题。一题一题往前答完（不会的用 :s 跳过），再交卷。",
        en: "There are questions that you have not opened yet. Go on to the last one (:s skips), then submit.")

    // MARK: Flags

    package static let quizFlagged = Text(zh: "已标记，回头再看。", en: "Marked to come back to.")
    package static let quizUnflagged = Text(zh: "已去掉标记。", en: "The mark is taken away.")
    package static let quizFlagNowhere = Text(zh: "这里不能做标记。", en: "There is nothing to mark here.")
    package static let quizFlagLegend = Text(zh: "* 是标记过、要回头再看的题。", en: "* marks what you want to come back to.")
    package static func quizFlaggedList(_ numbers: [Int]) -> Text {
        Text(zh: "标记过的题：\(list(numbers).chinese)", en: "Marked to come back to: \(list(numbers).english)")
    }
    package static let quizHelpFlag = Text(
        zh: "给这一题做标记，回头再看；再输入一次去掉", en: "mark this question to come back to, or take the mark away")

    // MARK: Another terminal

    package static let quizTakenUpElsewhere = Text(
        zh: "这次测验已经在另一个终端上接着作答。", en: "This attempt was taken up at another terminal.")
    package static let quizGoOnHerePrompt = Text(
        zh: "要改回在这里作答吗？[y 在这里继续 / n 离开] ", en: "Go on here instead? [y go on here / n leave] ")

    // MARK: Sections

    package static func quizSectionMark(_ title: String) -> Text {
        Text(zh: "“\(title)”合格线", en: "pass mark of “\(title)”")
    }
    package static func quizSectionScore(_ title: String, earned: String, possible: String) -> Text {
        Text(zh: "“\(title)”：\(earned)/\(possible) 分", en: "“\(title)”: \(earned) of \(possible) points")
    }
    package static func quizCarried(_ title: String, earned: String?, possible: String?) -> Text {
        guard let earned, let possible else {
            return Text(
                zh: "“\(title)”以前已合格，这次不用再答。",
                en: "You passed “\(title)” before; it need not be answered again.")
        }
        return Text(
            zh: "“\(title)”以前已合格（\(earned)/\(possible) 分），这次不用再答。",
            en: "You passed “\(title)” before (\(earned) of \(possible) points); it need not be answered again.")
    }
    package static func quizNextAttempt(_ moment: String) -> Text {
        Text(zh: "下一次最早在 \(moment) 开始。", en: "The next attempt can be started from \(moment).")
    }
    package static let quizScoreWithheld = Text(
        zh: "已交卷。现在还不公布得分；公布后用 lamproom progress 查看。",
        en: "Submitted. The score is not shown now; if it is shown later, lamproom progress has it.")
}
