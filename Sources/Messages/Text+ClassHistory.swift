// What was done about a class, as its history tells it.

extension Text {
    package static func classEventMade(_ facts: [Text]) -> Text {
        let facts = joined(facts)
        return Text(zh: "开班。\(facts.chinese)", en: "Class made. \(facts.english)")
    }
    package static func classEventChanged(_ changes: [Text]) -> Text {
        let changes = joined(changes)
        return Text(zh: "修改：\(changes.chinese)", en: "Changed. \(changes.english)")
    }
    package static func classEventFact(_ name: Text, _ value: Text) -> Text {
        Text(zh: "\(name.chinese)：\(value.chinese)", en: "\(name.english): \(value.english)")
    }
    package static func classEventChange(_ name: Text, from old: Text, to new: Text) -> Text {
        Text(
            zh: "\(name.chinese)：\(old.chinese) → \(new.chinese)",
            en: "\(name.english): \(old.english) → \(new.english)")
    }

    package static let classEventEnrolled = Text(zh: "编入本班", en: "Put into the class")
    package static let classEventRemoved = Text(zh: "移出本班", en: "Taken off the class")

    package static func classEventSessionAdded(_ number: Int, start: String, minutes: Int, subject: String) -> Text {
        Text(
            zh: "新增第 \(number) 次课：\(start)，\(minutes) 分钟，\(subject)",
            en: "Session \(number) added: \(start), \(minutes) minutes, \(subject)")
    }
    package static func classEventSessionCancelled(_ number: Int) -> Text {
        Text(zh: "取消第 \(number) 次课", en: "Session \(number) cancelled")
    }
    package static func classEventAttendance(
        _ session: Int, present: Int, late: Int, absent: Int, excused: Int
    ) -> Text {
        Text(
            zh: "登记第 \(session) 次课考勤：到 \(present)，迟到 \(late)，缺勤 \(absent)，请假 \(excused)",
            en: "Attendance at session \(session). Present: \(present), late: \(late), absent: \(absent), "
                + "excused: \(excused)")
    }
    package static func classEventCorrected(_ session: Int, from old: Text, to new: Text) -> Text {
        Text(
            zh: "更正第 \(session) 次课考勤：\(old.chinese) → \(new.chinese)",
            en: "Attendance at session \(session) corrected: \(old.english) → \(new.english)")
    }
    package static func classEventStatus(_ status: Text, minutes: Text) -> Text {
        Text(zh: "\(status.chinese)（\(minutes.chinese)）", en: "\(status.english) (\(minutes.english))")
    }
    package static func classEventFiled(_ head: Text, fileName: String?) -> Text {
        guard let fileName else { return Text(zh: "存档：\(head.chinese)", en: "Filed: \(head.english)") }
        return Text(
            zh: "存档：\(head.chinese)，文件 \(fileName)", en: "Filed: \(head.english), file \(fileName)")
    }
    package static func classEventConditions(_ quiz: String, _ settings: String) -> Text {
        guard !settings.isEmpty else {
            return Text(
                zh: "测验 \(quiz) 的条件恢复为课程包规定的条件",
                en: "Conditions of the quiz \(quiz): as in the course package again")
        }
        return Text(zh: "测验 \(quiz) 的条件：\(settings)", en: "Conditions of the quiz \(quiz): \(settings)")
    }
    package static let classEventClosed = Text(zh: "结档", en: "Class closed")

    private static func joined(_ parts: [Text]) -> Text {
        let (chinese, english) = (parts.map(\.chinese), parts.map(\.english))
        let separator = conditionSeparator
        return Text(zh: chinese.joined(separator: separator.chinese), en: english.joined(separator: separator.english))
    }

    // MARK: In the terminal client

    package static let helpClassHistory = Text(
        zh: "这一期从开班到结档做过的每件事：什么时候、谁、什么事、为什么。",
        en: "Everything that was done about a class: when, by whom, what and why.")
    package static let classHistoryNone = Text(zh: "还没有记录。", en: "There is nothing on record.")
    package static let columnWhat = Text(zh: "事项", en: "What")
    package static func classEventPeople(_ names: [String]) -> Text {
        Text(zh: "：\(list(names).chinese)", en: ": \(list(names).english)")
    }
    package static func classEventManyPeople(_ names: [String], others: Int) -> Text {
        Text(zh: "：\(list(names).chinese)，另有 \(others) 人", en: ": \(list(names).english), and others: \(others)")
    }
}
