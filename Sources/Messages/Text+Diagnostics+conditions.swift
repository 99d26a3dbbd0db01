// What completes a module, and what is completed before a course.
extension Text.Fault {
    package static let requiresItself = Self(
        zh: "课程不能要求先完成它自己", en: "a course cannot require itself",
        fixZh: "请写另一门课程的 id，或删除这个 <requires>。", fixEn: "Write the id of another course, or delete this <requires>.")

    package static func repeatedRequirement(_ id: String) -> Self {
        Self(
            zh: "先修课程“\(id)”写了两次", en: "the course ‘\(id)’ is required twice",
            fixZh: "请只保留一个。", fixEn: "Keep one of them.")
    }

    package static let conditionWithoutEffect = Self(
        zh: "这个模块的完成条件不影响课程是否完成", en: "the course is completed whether or not this module is",
        fixZh: "请在 <completion> 里加上 <read-modules/>，或删除这个 <complete>。",
        fixEn: "Add <read-modules/> to <completion>, or delete this <complete>.")
}
