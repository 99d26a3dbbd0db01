import LamproomAPI

extension Fixtures {
    /// A module that was read and waits for others.
    static let practised = ModuleProgress(
        id: "practised", title: "实操", isRead: true, isComplete: false, engagedMinutes: 3,
        conditions: [
            ModuleConditionView(kind: "read", isMet: true),
            ModuleConditionView(kind: "attend", minutes: 90, isMet: false, secondsMissing: 45 * 60),
            ModuleConditionView(kind: "sign-off", isMet: false),
        ])

    private static func entry(_ kind: String, _ minutes: Int, module: String?) -> ClassHourEntryView {
        ClassHourEntryView(
            date: "2026-11-22", kind: kind, minutes: minutes, rule: "class-hour-45", enrolment: "e1",
            course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.0.0", module: module,
            moduleTitle: module.map { _ in "瓦斯的性质" }, session: module == nil ? "1" : nil,
            recordedAt: "2026-11-22T08:00:00Z")
    }

    static let classHours = ClassHoursView(
        personNumber: "10001", personName: "张三",
        entries: [entry("engaged", 10, module: "m1"), entry("attendance", 90, module: nil)],
        years: [ClassHourYearView(year: 2026, minutes: 100, classHours: "2.22")],
        rules: [
            ClassHourRuleView(
                id: "class-hour-45", source: "教学惯例", effectiveFrom: "1970-01-01", effectiveTo: nil,
                minutesPerClassHour: 45)
        ])

    static func move(isDryRun: Bool) -> MoveView {
        func part(_ title: String) -> [PartView] { [PartView(id: "x", title: title)] }
        return MoveView(
            course: "gas-safety", version: "1.1.0", isDryRun: isDryRun,
            people: [
                MovedPersonView(
                    personNumber: "10001", personName: "张三", obstacle: nil, fromVersion: "1.0.0", enrolment: "e2",
                    keptModules: part("瓦斯的性质"), continuedModules: part("检查"), repeatedModules: part("通风"),
                    addedModules: part("抽采"), keptQuizzes: part("小测验")),
                MovedPersonView(
                    personNumber: "10002", personName: "李四", obstacle: "attempt-running", fromVersion: "1.0.0"),
            ])
    }
}
