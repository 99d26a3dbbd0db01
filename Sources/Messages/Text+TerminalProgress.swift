// What the terminal client says of progress, and the headings of its tables.

extension Text {
    package static let progressNoneOwn = Text(
        zh: "你还没有报名任何课程。", en: "You are not enrolled in any course.")
    package static let progressNone = Text(zh: "没有符合条件的学习记录。", en: "No enrolments match.")
    package static let stateActive = Text(zh: "学习中", en: "active")
    package static let stateOverdue = Text(zh: "已逾期", en: "overdue")
    package static let stateCompleted = Text(zh: "已完成", en: "completed")
    package static let stateWaiting = Text(zh: "待评分", en: "to be graded")
    package static let stateWithdrawn = Text(zh: "已退出", en: "withdrawn")

    package static let stateSuperseded = Text(zh: "已改学新版", en: "moved on")

    // MARK: Headings

    package static let columnCourse = Text(zh: "课程", en: "Course")
    package static let columnTitle = Text(zh: "名称", en: "Title")
    package static let columnCategory = Text(zh: "类别", en: "Category")
    package static let columnClassHours = Text(zh: "学时", en: "Hours")
    package static let columnModules = Text(zh: "模块数", en: "Modules")
    package static let columnPublished = Text(zh: "发布时间", en: "Published")
    package static let columnNumber = Text(zh: "工号", en: "Number")
    package static let columnName = Text(zh: "姓名", en: "Name")
    package static let columnUnit = Text(zh: "单位", en: "Unit")
    package static let columnPost = Text(zh: "岗位", en: "Post")
    package static let columnEmployment = Text(zh: "用工形式", en: "Employment")
    package static let columnHired = Text(zh: "入职日期", en: "Hired")
    package static let columnState = Text(zh: "状态", en: "State")
    package static let columnSteps = Text(zh: "进度", en: "Steps")
    package static let columnResult = Text(zh: "成绩", en: "Result")
    package static let columnDue = Text(zh: "期限", en: "Due")
    package static let columnCertificate = Text(zh: "证明编号", en: "Certificate")
    package static let columnStatus = Text(zh: "状态", en: "Status")
    package static let columnIssued = Text(zh: "发证日期", en: "Issued")
    package static let columnValidUntil = Text(zh: "有效期至", en: "Valid until")
    package static let columnUser = Text(zh: "用户名", en: "User")
    package static let columnCode = Text(zh: "激活码", en: "Code")
    package static let columnExpires = Text(zh: "激活期限", en: "Expires")
}
