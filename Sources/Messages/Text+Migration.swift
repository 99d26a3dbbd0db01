/// What `lamproomd` says while it brings the data of an earlier version to its own schema.
extension Text {
    /// What a step of the schema is about; nil for a number that no step has.
    package static func schemaStep(_ number: Int) -> Text? {
        let steps: [Text] = [
            Text(zh: "人员、账号、课程、报名、考试和记录", en: "people, accounts, courses, enrolments, attempts, records"),
            Text(zh: "待评分的题和课程停用", en: "points to be graded, withdrawals of courses"),
            Text(zh: "考试条件、终端和复核成绩", en: "conditions of attempts, terminals, later results"),
            Text(zh: "培训班", en: "classes"),
            Text(zh: "人工评分", en: "grades by people"),
            Text(zh: "学习时间、完成的模块和学时", en: "engaged time, completed modules, class hours"),
            Text(zh: "服务时钟", en: "the service's clock"),
            Text(zh: "转到新版本时带去的学习记录", en: "what goes along to a newer version"),
        ]
        return steps.indices.contains(number - 1) ? steps[number - 1] : nil
    }

    /// A line about a step: which of how many, what it is about, and how far it is.
    package static func migrationStep(_ step: Int, of steps: Int, _ name: Text, _ detail: Text) -> Text {
        Text(
            zh: "正在升级数据，第 \(step)/\(steps) 步（\(name.chinese)）：\(detail.chinese)",
            en: "Updating the data, step \(step) of \(steps) (\(name.english)): \(detail.english)")
    }

    package static func migrationStatement(_ statement: Int, of count: Int, seconds: Int) -> Text {
        Text(
            zh: "第 \(statement)/\(count) 条语句" + (seconds > 0 ? "，已用 \(seconds) 秒" : ""),
            en: "statement \(statement) of \(count)" + (seconds > 0 ? ", \(seconds) s so far" : ""))
    }

    package static func migrationRows(_ done: Int, of total: Int) -> Text {
        Text(
            zh: "已处理 \(grouped(done)) 行，共 \(grouped(total)) 行", en: "\(grouped(done)) of \(grouped(total)) rows")
    }

    /// - Parameter tenths: how long it took, in tenths of a second.
    package static func migrationDone(from: Int, to: Int, tenths: Int) -> Text {
        let seconds = "\(tenths / 10).\(tenths % 10)"
        return Text(
            zh: "数据结构已从第 \(from) 版升级到第 \(to) 版，用时 \(seconds) 秒。",
            en: "The data were brought from schema \(from) to schema \(to) in \(seconds) s.")
    }

    /// A number with a comma after each three digits from the right, as 1,234,567.
    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0, digit != "-" { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
