/// The words of exported records.
extension Text {
    /// The columns, in their order.
    package static let recordHeaders = [
        Text(zh: "完成时间", en: "Completed at"), Text(zh: "工号", en: "Employee number"), Text(zh: "姓名", en: "Name"),
        Text(zh: "单位", en: "Unit"), Text(zh: "岗位", en: "Post"), Text(zh: "用工形式", en: "Employment"),
        Text(zh: "课程编号", en: "Course"), Text(zh: "课程名称", en: "Course title"), Text(zh: "课程版本", en: "Version"),
        Text(zh: "内容摘要", en: "Digest"), Text(zh: "学时", en: "Class hours"), Text(zh: "得分", en: "Points earned"),
        Text(zh: "满分", en: "Points possible"), Text(zh: "考核结果", en: "Result"), Text(zh: "证书编号", en: "Certificate"),
        Text(zh: "记录编号", en: "Record"),
    ]

    package static let recordPassed = Text(zh: "合格", en: "passed")
    package static let recordCompleted = Text(zh: "完成", en: "completed")

    package static let recordRegular = Text(zh: "正式", en: "regular")
    package static let recordDispatched = Text(zh: "劳务派遣", en: "dispatched")
    package static let recordIntern = Text(zh: "实习", en: "intern")
    package static let recordContractor = Text(zh: "承包", en: "contractor")
}
