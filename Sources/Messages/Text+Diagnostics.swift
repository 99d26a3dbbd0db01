extension Text {
    /// What the checker of course packages says about one fault: what is wrong, and what to write instead.
    ///
    /// The texts for each identifier of docs/diagnostics.md are static members, named after it.
    package struct Fault: Equatable, Sendable {
        package let summary: Text
        package let solution: Text?

        init(zh: String, en: String, fixZh: String? = nil, fixEn: String? = nil) {
            summary = Text(zh: zh, en: en)
            solution = fixZh.flatMap { chinese in fixEn.map { Text(zh: chinese, en: $0) } }
        }
    }

    package static let solutionLabel = Text(zh: "改法", en: "solution")
    package static let noteLabel = Text(zh: "参见", en: "note")
    package static let openedHere = Text(zh: "开始标签在这里", en: "the start tag is here")
    package static let closedHere = Text(zh: "结束标签在这里", en: "the end tag is here")
    package static let firstDefinedHere = Text(zh: "首次定义在这里", en: "first defined here")
    package static let opensHere = Text(zh: "开放时间写在这里", en: "it opens here")
    package static let firstOneHere = Text(zh: "前一个在这里", en: "the first one is here")
    package static let rootElementHere = Text(zh: "该文件的根元素在这里", en: "the root element of that file is here")
    package static let sameBankHere = Text(zh: "这里也从同一题库抽题", en: "this draws from the same bank")
}

/// `是否指“x”？` and its kind, appended to solutions.
func nearest(_ name: String?, _ shape: (String) -> String = { $0 }) -> (zh: String, en: String) {
    guard let name else { return ("", "") }
    return ("是否想写“\(shape(name))”？", "Did you mean ‘\(shape(name))’? ")
}

/// Bytes in the largest unit that gives a whole number.
func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
    if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
    return "\(bytes) B"
}
