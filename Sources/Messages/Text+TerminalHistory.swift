// What the terminal client says of extra time, sign-offs and regrades that are on record.

extension Text {
    // MARK: lamproom extra-time list

    package static let helpExtraTimeGroup = Text(
        zh: "给一个人的测验加时，或查看加时记录。", en: "Give a person more time for a quiz, or see who was given more time.")
    package static let helpExtraTimeList = Text(
        zh: "查看加时记录：给谁、哪个测验、多少分钟、谁加的、什么时候、为什么。",
        en: "Show extra time: for whom, for which quiz, how much, by whom, when and why.")
    package static let helpExtraTimeListClass = Text(zh: "这个班所有的人。", en: "Everyone of a class.")
    package static let helpExtraTimeListCourse = Text(
        zh: "和 --person 一起：哪门课程。", en: "With --person: the course.")
    package static let usageExtraTimeList = Text(
        zh: "请写 --class，或者写 --person 和 --course。", en: "Give --class, or both --person and --course.")
    package static let extraTimeNone = Text(zh: "没有加时记录。", en: "No extra time was granted.")

    // MARK: lamproom sign-off list

    package static let helpSignOffGroup = Text(
        zh: "签字确认模块，或者看谁签过字。", en: "Sign a module off for someone, or see who signed what off.")
    package static let helpSignOffList = Text(
        zh: "看一个人在一门课程里的签字确认：哪个模块、谁签的、什么时候、备注。",
        en: "Show what was signed off for a person in a course: which module, by whom, when, with which comment.")
    package static let signOffNone = Text(zh: "没有签字确认记录。", en: "Nothing was signed off.")
    package static let columnReason = Text(zh: "原因", en: "Reason")
    package static let columnRecorded = Text(zh: "记录", en: "Recorded")
    package static let columnComment = Text(zh: "备注", en: "Comment")

    // MARK: lamproom regrade history

    package static let helpRegradeRun = Text(zh: "看谁的成绩会变，或者正式执行。", en: "Say whose result changes, or carry it out.")
    package static let helpRegradeHistory = Text(
        zh: "查看一个测验的重新判分记录：用哪个版本的答案、谁判的、什么时候、为什么。",
        en: "Show the regrades of a quiz: with which version's keys, by whom, when and why.")
    package static let helpRegradeAttempts = Text(
        zh: "逐份列出成绩有变的答卷。", en: "List each attempt whose result changed.")
    package static let helpRegradePerson = Text(
        zh: "只列这个人的答卷：工号。", en: "Only the attempts of this person: an employee number.")
    package static let regradeHistoryNone = Text(
        zh: "没有重新判分的记录。", en: "No attempt at this quiz has been regraded.")
    package static let columnWhen = Text(zh: "时间", en: "When")
    package static let columnWho = Text(zh: "操作人", en: "By")
    package static let columnKeys = Text(zh: "答案版本", en: "Keys of")
    package static let columnResultCount = Text(zh: "份数", en: "Attempts")
}
