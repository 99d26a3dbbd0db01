/// What the service says about publishing of packages.
extension Text {
    package static let problemPackageCheckFailed = Text(
        zh: "课程包没能检查完，没有发布：它占用的时间或内存超出限度，或文件已损坏。"
            + "先用 lamproom check 检查；若那里没有错误，请告诉管理员。",
        en: "The check of the package did not come to an end, and nothing was published: it takes too much time or "
            + "memory, or is damaged. Try lamproom check; if it finds nothing, tell an administrator.")

    package static let publishLayoutOnly = Text(
        zh: "学员看到的内容没有不同，只有文件的排版不同。",
        en: "Nothing that learners see differs, only the layout of the files.")

    package static func problemUnknownVersion(_ course: String, _ version: String) -> Text {
        Text(
            zh: "课程“\(course)”没有版本 \(version)。用 lamproom courses history \(course) 查看各个版本。",
            en: "The course “\(course)” has no version \(version). lamproom courses history \(course) lists them.")
    }

    package static let serviceCheckPackageAbstract = Text(
        zh: "检查标准输入里的课程包（由服务自己调用）", en: "Check a package from standard input (called by the service itself)")

    package static func serviceUnknownSetting(_ key: String) -> Text {
        Text(
            zh: "没有 \(key) 这个设置。全部设置见 docs/operations.md。",
            en: "There is no setting \(key). docs/operations.md lists them all.")
    }

    package static func serviceUnknownSetting(_ key: String, nearest: String) -> Text {
        Text(
            zh: "没有 \(key) 这个设置，是不是 \(nearest)？全部设置见 docs/operations.md。",
            en: "There is no setting \(key); is \(nearest) meant? docs/operations.md lists them all.")
    }
}
