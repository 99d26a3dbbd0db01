// What the terminal client says around reading and in `lamproom learn` as a whole.

extension Text {
    package static let learnYourCourses = Text(zh: "你正在学的课程", en: "Your courses")
    package static func learnSteps(done: Int, total: Int) -> Text {
        Text(zh: "已完成 \(done)/\(total) 步", en: "Steps done: \(done) of \(total)")
    }
    package static func learnDue(_ due: String) -> Text {
        Text(zh: "，\(due) 前完成", en: ", due \(due)")
    }
    package static func learnDueBy(_ due: String) -> Text {
        Text(zh: "完成期限：\(due)", en: "Due: \(due)")
    }
    package static let learnOverdue = Text(zh: "已经逾期", en: "overdue")
    package static let learnChoosePrompt = Text(
        zh: "学哪一门？输入序号，q 离开> ", en: "Which one? Type its number, or q to leave> ")
    package static func learnChooseHelp(count: Int) -> Text {
        Text(zh: "请输入 1 到 \(count) 的序号，或者输入 q 离开。", en: "Type a number from 1 to \(count), or q to leave.")
    }
    package static let learnNothingToDo = Text(
        zh: "没有要学的课程。学过的课程见：\nlamproom progress", en: "Nothing to learn at the moment. What you did:\nlamproom progress"
    )
    package static func learnNotEnrolled(course: String) -> Text {
        Text(
            zh: "你没有报名“\(course)”这门课。请让教员或培训管理人员给你报名；已报名的课程见：\nlamproom learn",
            en: "You are not enrolled in “\(course)”. Ask your manager to enrol you; your courses:\nlamproom learn")
    }
    package static let learnReadingLabel = Text(zh: "学习", en: "read")
    package static let learnQuizLabel = Text(zh: "测验", en: "quiz")

    package static func learnSectionPosition(number: Int, total: Int) -> Text {
        Text(zh: "第 \(number)/\(total) 节", en: "Section \(number)/\(total)")
    }
    package static let learnWarningLabel = Text(zh: "注意：", en: "Warning: ")
    package static func learnEdition(_ date: String) -> Text {
        Text(zh: "（\(date) 版）", en: " (version of \(date))")
    }
    package static func learnFigure(_ text: String) -> Text {
        Text(zh: "[图] \(text)", en: "[Figure] \(text)")
    }
    package static let learnBeginPrompt = Text(zh: "回车继续，q 离开> ", en: "Enter to go on, q to leave> ")
    package static let learnEnterOrLeave = Text(
        zh: "这里不用输入别的：直接回车就继续，输入 q 离开。", en: "Nothing else is wanted here: Enter goes on, q leaves.")
    package static let learnMorePrompt = Text(zh: "—— 回车继续，q 离开 —— ", en: "Enter for more, q to leave> ")
    package static let learnGoOnPrompt = Text(zh: "回车看下一节，q 离开> ", en: "Enter for the next section, q to leave> ")
    package static let learnEndOfModulePrompt = Text(
        zh: "这个模块读完了。回车记为已学，q 离开> ", en: "This is the end of the module. Enter marks it as read, q leaves> ")
    package static func learnModuleRead(title: String) -> Text {
        Text(zh: "已学完：\(title)", en: "Read: \(title)")
    }
    package static let learnYesOrNo = Text(zh: "请输入 y（是）或 n（否）。", en: "Type y for yes or n for no.")
    package static func learnLeft(course: String) -> Text {
        Text(
            zh: "已离开，学到哪里都记着。继续学习：\nlamproom learn \(course)",
            en: "You left; what you finished is kept. To continue:\nlamproom learn \(course)")
    }
    package static let learnLeft = Text(
        zh: "已离开。想学的时候再运行：\nlamproom learn", en: "You left. To come back:\nlamproom learn")

    package static func learnCompleted(title: String) -> Text {
        Text(zh: "“\(title)”已经学完，完成记录已存档。", en: "You completed “\(title)”. The completion is on record.")
    }
    package static func learnCertificate(number: String) -> Text {
        Text(
            zh: "合格证明编号：\(number)\n查看：lamproom certificate show \(number)",
            en: "Certificate number: \(number)\nTo see it: lamproom certificate show \(number)")
    }
    package static func learnCertificateStatus(_ status: String) -> Text {
        Text(
            zh: "注意：这份证明现在的状态是“\(status)”，不能再用作凭证。有疑问请问培训管理人员。",
            en: "Note: this certificate is \(status) and proves nothing any more. Ask your manager if in doubt.")
    }
    package static func learnStillOpen(done: Int, total: Int) -> Text {
        Text(
            zh: "这门课还没有完成：已完成 \(done)/\(total) 步。",
            en: "This course is not completed yet. Steps done: \(done) of \(total).")
    }
}
