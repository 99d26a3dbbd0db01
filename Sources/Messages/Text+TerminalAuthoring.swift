// What the terminal client says to those who write courses.

extension Text {
    // MARK: Checking

    package static func checkRight(path: String, warnings: Int) -> Text {
        Text(zh: "\(path)：没有错误，警告 \(warnings) 处。", en: "\(path): no errors. Warnings: \(warnings).")
    }
    package static func checkWrong(path: String, errors: Int, warnings: Int) -> Text {
        Text(
            zh: "\(path)：错误 \(errors) 处，警告 \(warnings) 处。",
            en: "\(path): not right. Errors: \(errors), warnings: \(warnings).")
    }
    package static func checkStrict(path: String, warnings: Int) -> Text {
        Text(
            zh: "\(path)：没有错误，警告 \(warnings) 处；按 --strict，警告也算错误。",
            en: "\(path): no errors, but warnings: \(warnings). With --strict they count as errors.")
    }
    package static func checkHeading(time: String) -> Text {
        Text(zh: "—— \(time) 检查（Ctrl-C 结束）——", en: "--- \(time) checked (Ctrl-C ends) ---")
    }
    package static func explainUnknown(_ identifier: String, nearest: String?) -> Text {
        guard let nearest else {
            return Text(
                zh: "没有“\(identifier)”这个标识。全部标识见：\nlamproom explain",
                en: "There is no identifier “\(identifier)”. All of them:\nlamproom explain")
        }
        return Text(
            zh: "没有“\(identifier)”这个标识。是不是 \(nearest)？\nlamproom explain \(nearest)",
            en: "There is no identifier “\(identifier)”. Did you mean \(nearest)?\nlamproom explain \(nearest)")
    }

    // MARK: Making, laying out and comparing

    package static func usageCourseID(_ id: String) -> Text {
        Text(
            zh: "“\(id)”不能作课程编号。编号是 1 到 64 个小写英文字母、数字或 -，以字母开头，例如 gas-safety。",
            en: "“\(id)” cannot be a course's id: 1 to 64 lower-case letters, digits and -, beginning with a letter.")
    }
    package static func newFolderExists(path: String) -> Text {
        Text(
            zh: "\(path) 已经存在，没有动它。请换一个编号，或者用 --path 指定别的文件夹。",
            en: "\(path) exists already and was left as it is. Choose another id, or another folder with --path.")
    }
    package static func newDone(path: String) -> Text {
        Text(
            zh: "课程包已建好：\(path)\n里面的注释说明怎样接着写。检查和预览：\nlamproom check \(path)\nlamproom preview \(path)",
            en:
                "The package is made: \(path)\nThe comments in it say how to go on. To check it and to see it:\n"
                + "lamproom check \(path)\nlamproom preview \(path)")
    }
    package static func formatChanged(path: String) -> Text {
        Text(zh: "已整理：\(path)", en: "formatted: \(path)")
    }
    package static func formatWouldChange(path: String) -> Text {
        Text(zh: "需要整理：\(path)", en: "not formatted: \(path)")
    }
    package static let formatNothing = Text(zh: "格式都已整齐，没有改动。", en: "Everything is formatted already.")
    package static func formatNeedsFolder(path: String) -> Text {
        Text(
            zh: "\(path) 不是文件夹。fmt 只整理课程包文件夹里的文件。",
            en: "\(path) is no folder. fmt lays out the files of a package folder only.")
    }
    package static let diffNothing = Text(zh: "对学员来说没有区别。", en: "No difference for learners.")
    package static func previewUnknown(_ id: String, known: String) -> Text {
        Text(zh: "课程里没有“\(id)”。有的是：\(known)", en: "The course has no “\(id)”. It has: \(known)")
    }
    package static func previewSeed(_ seed: UInt64) -> Text {
        Text(
            zh: "预览：种子 \(seed) 的试卷。换一个数就换一张卷子（--seed）。",
            en: "Preview: the paper of seed \(seed). Another number gives another paper (--seed).")
    }
    package static func fileWritten(path: String) -> Text {
        Text(zh: "已写入：\(path)", en: "Written: \(path)")
    }

    // MARK: Packing and publishing

    package static func packDone(path: String, bytes: Int) -> Text {
        Text(zh: "已打包：\(path)（\(bytes) 字节）", en: "Packed: \(path) (\(bytes) bytes)")
    }
    package static func packFailed(path: String, reason: String) -> Text {
        Text(zh: "\(path) 打不了包：\(reason)", en: "\(path) cannot be packed: \(reason)")
    }
    package static func publishSent(percent: Int) -> Text {
        Text(zh: "正在上传 \(percent)%", en: "Sending: \(percent)%")
    }
    package static let publishChecking = Text(zh: "已上传，服务正在检查……", en: "Sent. The service is checking it …")
    package static func publishDone(title: String, course: String, version: String) -> Text {
        Text(
            zh: "已发布：\(title)（\(course) \(version)）", en: "Published: \(title) (\(course) \(version))")
    }
    package static func publishKnown(title: String, course: String, version: String) -> Text {
        Text(
            zh: "这个内容以前已经发布过，没有变化：\(title)（\(course) \(version)）",
            en: "This very content was published before; nothing changed: \(title) (\(course) \(version))")
    }
    package static func publishStillWithdrawn(course: String) -> Text {
        Text(
            zh: "这门课已经停用，新版本发布了也不能报名。恢复：\nlamproom courses reinstate \(course)",
            en:
                "The course is withdrawn: nobody can be enrolled, in this version either. To reinstate it:\n"
                + "lamproom courses reinstate \(course)")
    }
    package static let publishError = Text(zh: "错误", en: "error")
    package static let publishWarning = Text(zh: "警告", en: "warning")

    // MARK: Published courses

    package static func courseWithdrawn(course: String, reason: String) -> Text {
        Text(
            zh: "已停用：\(course)。原因：\(reason)。不再接受新报名，已报名的照常学习，记录都保留。",
            en:
                "Withdrawn: \(course). Reason: \(reason). Nobody else can be enrolled; who is goes on, and all records stay."
        )
    }
    package static func courseStillRequired(_ courses: [String]) -> Text {
        Text(
            zh: "注意：这些课程还要求先完成它，没有完成的人学不了：\(list(courses).chinese)。",
            en:
                "Note: these courses require it, and who has not completed it cannot begin them: \(list(courses).english)."
        )
    }
    package static func courseReinstated(course: String) -> Text {
        Text(zh: "已恢复：\(course)，又可以报名了。", en: "Reinstated: \(course). People can be enrolled again.")
    }
    package static let stateCourseWithdrawn = Text(zh: "已停用", en: "withdrawn")
    package static let columnPublishedBy = Text(zh: "发布人", en: "By")
    package static let columnDigest = Text(zh: "内容摘要", en: "Digest")
    package static let columnAudience = Text(zh: "学习对象", en: "Audience")
}
