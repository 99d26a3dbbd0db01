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
}
