/// What the service says of progress when it does not do what was asked.
extension Text {
    package static let problemModuleNotOpened = Text(
        zh: "还没有打开过这个模块。先打开来读，再记为已学。",
        en: "The module has not been opened. Open it and read it; then it can be marked as read.")

    package static func problemReadingTimeMissing(_ seconds: Int) -> Text {
        Text(
            zh: "这个模块要求的学习时间还差 \(duration(seconds).chinese)。请继续读；离开不动的时间不算。",
            en: "This module asks for more reading time: \(duration(seconds).english) are missing. "
                + "Go on reading; time away does not count.")
    }

    package static func problemCourseRequirements(_ courses: [String]) -> Text {
        Text(
            zh: "学这门课以前，先完成这些课程，并且证明还有效：\(courses.joined(separator: "、"))。",
            en: "Before this course is begun, these have to be completed, with certificates that are still valid: "
                + "\(courses.joined(separator: ", ")).")
    }

    package static func problemRequiredCourseUnpublished(_ courses: [String]) -> Text {
        Text(
            zh: "课程要求先完成的课程还没有发布：\(courses.joined(separator: "、"))。请先发布它们，或更正 course.xml 里的 <requires>。",
            en: "Courses that this one requires are not published: \(courses.joined(separator: ", ")). "
                + "Publish them first, or correct <requires> in course.xml.")
    }

    package static func problemRequiredCourseWithdrawn(_ courses: [String]) -> Text {
        Text(
            zh: "课程要求先完成的课程已停用，没有完成的人再也学不了：\(courses.joined(separator: "、"))。"
                + "请先恢复使用（lamproom courses reinstate），或更正 course.xml 里的 <requires>。",
            en: "Courses that this one requires are withdrawn, so nobody else can complete them: "
                + "\(courses.joined(separator: ", ")). Take them into use again (lamproom courses reinstate), "
                + "or correct <requires> in course.xml.")
    }

    package static func problemCourseCircle(_ courses: [String]) -> Text {
        Text(
            zh: "课程互相要求先完成对方，谁也学不了：\(courses.joined(separator: " → "))。请去掉其中一个 <requires>。",
            en: "The requirements of courses run in a circle: \(courses.joined(separator: " → ")). "
                + "Take one <requires> out.")
    }

    package static func problemNotEnrolled(_ person: String, _ course: String) -> Text {
        Text(
            zh: "工号 \(person) 没有报名课程“\(course)”。", en: "The person \(person) is not enrolled in “\(course)”.")
    }

    package static let problemRemark = Text(
        zh: "备注要写 1 到 500 个字符，不能有换行和其他控制字符。",
        en: "A comment has 1 to 500 characters on one line, and no control characters.")

    /// A span of time in minutes and seconds.
    package static func duration(_ seconds: Int) -> Text {
        let (minutes, rest) = (seconds / 60, seconds % 60)
        if minutes == 0 { return Text(zh: "\(rest) 秒", en: "\(rest) s") }
        if rest == 0 { return Text(zh: "\(minutes) 分钟", en: "\(minutes) min") }
        return Text(zh: "\(minutes) 分 \(rest) 秒", en: "\(minutes) min \(rest) s")
    }
}
