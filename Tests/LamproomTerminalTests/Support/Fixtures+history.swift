import LamproomAPI

/// What is on record of what others did.
extension Fixtures {
    static func extraTime(_ minutes: Int, _ reason: String, isHolding: Bool) -> ExtraTimeView {
        ExtraTimeView(
            personNumber: "10001", personName: "张三", course: "gas-safety", version: "1.0.0", quiz: "final",
            minutes: minutes, reason: reason, isHolding: isHolding, recordedAt: "2026-11-23T02:00:00Z",
            recordedBy: "wang")
    }

    static let extraTime = [extraTime(10, "手受伤", isHolding: false), extraTime(20, "还不够", isHolding: true)]

    static let signOffs = [
        SignOffView(
            module: "practised", moduleTitle: "实操", version: "1.0.0", comment: "动作熟练",
            recordedAt: "2026-11-23T02:00:00Z", recordedBy: "wang")
    ]

    static let regrades = [
        RegradeRecordView(
            version: "1.0.1", reason: "更正 q-12 的答案", recordedBy: "wang", firstAt: "2026-11-23T02:00:00Z",
            lastAt: "2026-11-23T02:05:00Z", resultCount: 14),
        RegradeRecordView(
            version: "1.0.2", reason: "更正 q-13", recordedBy: "li", firstAt: "2026-11-24T02:00:00Z",
            lastAt: "2026-11-24T02:00:00Z", resultCount: 1),
    ]

    static let regradedAttempts = [
        RegradedAttemptView(
            attempt: "a1", attemptNumber: 2, personNumber: "10001", personName: "张三", unit: "一矿/采煤一队",
            before: GradingFixtures.score("14", hasPassed: false), after: GradingFixtures.score("16", hasPassed: true),
            version: "1.0.1", reason: "更正 q-12 的答案", recordedAt: "2026-11-23T02:00:00Z", recordedBy: "wang")
    ]

    static let classHistory = [
        ClassEventView(
            kind: "enrolled", recordedAt: "2026-11-23T02:00:00Z", recordedBy: "wang", session: nil,
            people: (1...25).map { ClassEventPersonView(number: "N\($0)", name: "甲\u{1B}") },
            message: "Put into the class", reason: nil),
        ClassEventView(
            kind: "removed", recordedAt: "2026-11-24T02:00:00Z", recordedBy: "li", session: nil,
            people: [ClassEventPersonView(number: "10001", name: "张三")], message: "Taken off the class", reason: "调走"),
        ClassEventView(
            kind: "closed", recordedAt: "2026-11-25T02:00:00Z", recordedBy: "wang", session: nil, people: nil,
            message: "Class closed", reason: nil),
    ]
}
