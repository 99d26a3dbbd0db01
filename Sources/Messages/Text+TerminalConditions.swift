// What the terminal client says of what completes a module, and of class hours.

extension Text {
    package static func conditionRead(left: Text) -> Text {
        Text(zh: "还要学习 \(left.chinese)", en: "\(left.english) more to read")
    }
    package static let conditionReadToEnd = Text(zh: "读到最后并记为已学", en: "read to the end")
    package static func conditionQuiz(_ title: String) -> Text {
        Text(zh: "通过测验“\(title)”", en: "pass the quiz “\(title)”")
    }
    package static func conditionAttend(left: Text) -> Text {
        Text(zh: "还要到课 \(left.chinese)", en: "\(left.english) more to attend")
    }
    package static let conditionSignOff = Text(zh: "请主管或教员签字确认", en: "a supervisor's or instructor's sign-off")
    package static func conditionsAny(_ conditions: Text) -> Text {
        Text(zh: "下面任一项：\(conditions.chinese)", en: "any of these: \(conditions.english)")
    }
    package static let conditionSeparator = Text(zh: "；", en: "; ")
    package static func conditionRequires(_ modules: [String]) -> Text {
        Text(zh: "先完成：\(list(modules).chinese)", en: "complete first: \(list(modules).english)")
    }

    // MARK: In lamproom learn

    package static func learnModuleMissing(title: String, _ missing: Text) -> Text {
        Text(zh: "“\(title)”还没有完成：\(missing.chinese)。", en: "“\(title)” is not complete yet: \(missing.english).")
    }
    package static func learnReadingTime(_ left: Text) -> Text {
        Text(
            zh: "这个模块还要学习 \(left.chinese)。每页最多算几分钟，离开不动的时间不算。",
            en: "This module asks for \(left.english) more of reading. A page counts for a few minutes at most.")
    }
    package static let learnReadAgainPrompt = Text(
        zh: "回车从头再读，q 离开（已学的时间记着）> ", en: "Enter reads it again, q leaves (the time so far is kept)> ")
    package static func learnQuizInsteadPrompt(title: String) -> Text {
        Text(
            zh: "也可以不读，直接考测验“\(title)”，通过就算完成。现在考吗？(y/n)> ",
            en: "Passing the quiz “\(title)” is enough, too. Sit it now? (y/n)> ")
    }
    package static func learnRequiresCourses(_ courses: [String]) -> Text {
        Text(
            zh: "先完成这些课程，才能开始学：\(list(courses).chinese)。",
            en: "These courses have to be completed first: \(list(courses).english).")
    }

    // MARK: lamproom sign-off

    package static func signOffDone(person: String, name: String, module: String) -> Text {
        Text(
            zh: "已为 \(person) \(name) 签字确认：\(module)。", en: "Signed off for \(person) \(name): \(module).")
    }
    package static let usageSignOffTarget = Text(
        zh: "请写 --enrolment，或者写 --person 和 --course。", en: "Give --enrolment, or both --person and --course.")
    package static let helpSignOff = Text(
        zh: "确认一名职工做到了模块的要求（主管或教员）", en: "Confirm that someone can do what a module asks for")
    package static let helpEnrolment = Text(zh: "学习记录的编号", en: "The id of an enrolment")
    package static let helpModule = Text(zh: "模块的 id", en: "The id of a module")
    package static let helpComment = Text(zh: "备注", en: "A comment")

    // MARK: lamproom hours

    package static let helpHours = Text(
        zh: "查看学时：每一笔、每年合计", en: "Show class hours: each entry, and the sum of each year")
    package static let helpYear = Text(zh: "只看这一年", en: "Only this year")
    package static let hoursNone = Text(zh: "还没有学时。", en: "There are no class hours yet.")
    package static let hoursEngaged = Text(zh: "学习", en: "reading")
    package static let hoursAttendance = Text(zh: "到课", en: "attendance")
    package static let columnDate = Text(zh: "日期", en: "Date")
    package static let columnSource = Text(zh: "来源", en: "By")
    package static let columnModule = Text(zh: "模块", en: "Module")
    package static let columnMinutes = Text(zh: "分钟", en: "Minutes")
    package static let columnRule = Text(zh: "规则", en: "Rule")
    package static let columnYear = Text(zh: "年份", en: "Year")
    package static func hoursRule(_ id: String, minutes: Int) -> Text {
        Text(zh: "规则 \(id)：1 学时 = \(minutes) 分钟。", en: "Rule \(id): a class hour has \(minutes) minutes.")
    }
    package static let usageYear = Text(
        zh: "年份是 1 到 9999 的整数，例如 2026。", en: "A year is a whole number from 1 to 9999, for instance 2026.")

    // MARK: lamproom enrol move

    package static let helpEnrolMove = Text(
        zh: "让在学的人改学课程的最新版本，没有变的部分不用重学",
        en: "Move learners to the newest version of a course; what is unchanged is kept")
    package static let helpMoveDryRun = Text(zh: "只看结果，不改动", en: "Show what would happen, and change nothing")
    package static func moveVersion(course: String, version: String) -> Text {
        Text(zh: "课程 \(course) 的最新版本：\(version)", en: "Newest version of \(course): \(version)")
    }
    package static let moveMoved = Text(zh: "已改到新版本", en: "moved")
    package static let moveWouldMove = Text(zh: "可以改到新版本", en: "would be moved")
    package static let moveCompletes = Text(zh: "随之完成课程", en: "completes the course with it")
    package static func moveKept(_ parts: [String]) -> Text {
        Text(zh: "不用重学：\(list(parts).chinese)", en: "kept: \(list(parts).english)")
    }
    package static func moveContinued(_ parts: [String]) -> Text {
        Text(zh: "接着学（考）：\(list(parts).chinese)", en: "to be gone on with: \(list(parts).english)")
    }
    package static func moveRepeated(_ parts: [String]) -> Text {
        Text(zh: "有改动，要重学：\(list(parts).chinese)", en: "changed, to be done again: \(list(parts).english)")
    }
    package static func moveAdded(_ parts: [String]) -> Text {
        Text(zh: "新增：\(list(parts).chinese)", en: "new: \(list(parts).english)")
    }
    package static func moveObstacle(_ code: String) -> Text {
        switch code {
        case "already-newest": Text(zh: "已经是最新版本", en: "has the newest version already")
        case "enrolment-completed": Text(zh: "已经完成，不改动", en: "completed; left as it is")
        case "in-class":
            Text(zh: "在培训班里，随班学完；要改请先退班", en: "is in a class; take them off it to move them")
        case "attempt-running": Text(zh: "有测验正在进行，交卷以后再改", en: "sits a quiz; move them once it is submitted")
        case "grading-pending": Text(zh: "有答卷等待评分，评完以后再改", en: "waits for a grade; move them after it")
        default: Text(zh: "没有在学这门课", en: "is not learning this course")
        }
    }
    package static func moveSummary(moved: Int, left: Int) -> Text {
        Text(zh: "改到新版本 \(moved) 人，不变 \(left) 人。", en: "Moved: \(moved). Left as they are: \(left).")
    }
    package static func moveDryRunSummary(moved: Int, left: Int) -> Text {
        Text(
            zh: "可以改到新版本 \(moved) 人，不变 \(left) 人。没有做任何改动。",
            en: "Would be moved: \(moved). Would stay: \(left). Nothing was changed.")
    }
}
