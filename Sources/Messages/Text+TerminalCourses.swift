// What the terminal client says of courses, packages and enrolments.

extension Text {
    package static let coursesNone = Text(
        zh: "还没有发布课程。发布一门：\nlamproom publish 课程包", en: "No course is published yet. Publish one:\nlamproom publish PATH"
    )
    package static let categorySkill = Text(zh: "职业技能", en: "skills")
    package static let categorySafety = Text(zh: "安全生产", en: "safety")
    package static let categoryLaw = Text(zh: "劳动法律", en: "labour law")
    package static let categoryUnion = Text(zh: "工会业务", en: "union work")

    package static func enrolDone(course: String, created: Int, existing: Int) -> Text {
        Text(
            zh: "课程 \(course)：新报名 \(created) 人，原来已报名 \(existing) 人。",
            en: "Course \(course): newly enrolled \(created), enrolled before \(existing).")
    }

    package static func checkRight(path: String, warnings: Int) -> Text {
        Text(zh: "\(path)：没有错误，警告 \(warnings) 处。", en: "\(path): no errors. Warnings: \(warnings).")
    }
    package static func checkWrong(path: String, errors: Int, warnings: Int) -> Text {
        Text(
            zh: "\(path)：错误 \(errors) 处，警告 \(warnings) 处。",
            en: "\(path): not right. Errors: \(errors), warnings: \(warnings).")
    }
    package static func packDone(path: String, bytes: Int) -> Text {
        Text(zh: "已打包：\(path)（\(bytes) 字节）", en: "Packed: \(path) (\(bytes) bytes)")
    }
    package static func packFailed(path: String, reason: String) -> Text {
        Text(zh: "\(path) 打不了包：\(reason)", en: "\(path) cannot be packed: \(reason)")
    }
    package static func publishDone(title: String, course: String, version: String) -> Text {
        Text(
            zh: "已发布：\(title)（\(course) \(version)）", en: "Published: \(title) (\(course) \(version))")
    }
    package static func publishKnown(title: String, course: String, version: String) -> Text {
        Text(
            zh: "这个内容以前已经发布过，没有变化：\(title)（\(course) \(version)）",
            en: "This very content was published before; nothing changed: \(title) (\(course) \(version))")
    }
    package static let publishError = Text(zh: "错误", en: "error")
    package static let publishWarning = Text(zh: "警告", en: "warning")
}
