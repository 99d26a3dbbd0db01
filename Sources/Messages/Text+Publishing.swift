/// What the service says about publishing of packages.
extension Text {
    package static let problemPackageCheckFailed = Text(
        zh: "课程包没能检查完，没有发布：它占用的时间或内存超出限度，或文件已损坏。"
            + "先用 lamproom check 检查；若那里没有错误，请告诉管理员。",
        en: "The check of the package did not come to an end, and nothing was published: it takes too much time or "
            + "memory, or is damaged. Try lamproom check; if it finds nothing, tell an administrator.")

    package static let publishLayoutOnly = Text(
        zh: "学员看到的内容没有不同，只有文件的排版或没有用到的文件不同。",
        en: "Nothing that learners see differs, only the layout of the files, or files that nothing uses.")

    package static func publishMoreChanges(_ count: Int) -> Text {
        Text(zh: "……另有 \(count) 处不同", en: "… and more differences: \(count)")
    }

    package static let problemBusyPublishing = Text(
        zh: "另有课程包正在上传或检查，这次没有接收。请过一分钟再试。",
        en: "Other packages are being uploaded or checked, and this one was not taken. Try again in a minute.")

    package static func problemReason(_ maximum: Int) -> Text {
        Text(
            zh: "理由要写 1 到 \(maximum) 个字符，不能有换行和其他控制字符。",
            en: "The reason has 1 to \(maximum) characters, without line breaks and other control characters.")
    }

    package static func problemCourseRefused(_ course: String, _ version: String) -> Text {
        Text(
            zh: "现在的 Lamproom 读不出课程“\(course)”的版本 \(version)，原因已记入日志；学习记录都在。"
                + "请告诉管理员：办法见 docs/operations.md 的 “Versions that cannot be read”。",
            en: "This release of Lamproom cannot read version \(version) of the course “\(course)”; the log says "
                + "why, and no record is lost. Tell an administrator, who finds what to do in docs/operations.md, "
                + "“Versions that cannot be read”.")
    }

    package static func problemCourseUnchecked(_ course: String, _ version: String) -> Text {
        Text(
            zh: "课程“\(course)”的版本 \(version) 暂时读不出，原因已记入日志；学习记录都在。"
                + "请过一分钟再试；若仍不行，请告诉管理员。",
            en: "Version \(version) of the course “\(course)” cannot be read just now; the log says why, and no record "
                + "is lost. Try again in a minute; if it goes on, tell an administrator.")
    }

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
