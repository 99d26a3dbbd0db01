// Words that stand in several places: in the terminal, on the page of a course, in what differs between two versions.

extension Text {
    /// What is the same in every language, or was written by someone else: a detail of the service, a name.
    package static func verbatim(_ text: String) -> Text {
        Text(zh: "\(text)", en: "\(text)")
    }

    /// A name and what is said of it.
    package static func labelled(_ name: String, _ text: Text) -> Text {
        Text(zh: "\(name)：\(text.chinese)", en: "\(name): \(text.english)")
    }

    // MARK: Lists

    /// Between what is listed.
    package static let listSeparator = Text(zh: "、", en: ", ")
    /// One after the other: 甲、乙.
    package static func list(_ parts: [String]) -> Text { list(parts.map { .verbatim($0) }) }
    package static func list(_ numbers: [Int]) -> Text { list(numbers.map(String.init)) }
    package static func list(_ parts: [Text]) -> Text {
        Text(
            zh: parts.map(\.chinese).joined(separator: listSeparator.chinese),
            en: parts.map(\.english).joined(separator: listSeparator.english))
    }

    // MARK: Headings

    package static let columnVersion = Text(zh: "版本", en: "Version")
    package static let quizQuestionCountLabel = Text(zh: "题数", en: "Questions")
    package static let quizPassMarkLabel = Text(zh: "合格线", en: "Pass mark")
    package static let quizTimeLimitLabel = Text(zh: "时限", en: "Time limit")

    // MARK: Answers

    package static let quizTrue = Text(zh: "对", en: "true")
    package static let quizFalse = Text(zh: "错", en: "false")

    // MARK: Kinds of questions

    package static let quizKindSingle = Text(zh: "单选题", en: "single choice")
    package static let quizKindMultiple = Text(zh: "多选题", en: "choice of one or more")
    package static let quizKindTruth = Text(zh: "判断题", en: "true or false")
    package static let quizKindNumeric = Text(zh: "填数题", en: "number")
    package static let quizKindShortText = Text(zh: "简答题", en: "short text")
    package static let quizKindBlanks = Text(zh: "填空题", en: "blanks")
    package static let quizKindOrdering = Text(zh: "排序题", en: "ordering")
    package static let quizKindMatching = Text(zh: "配对题", en: "matching")
    package static let quizKindCategorising = Text(zh: "归类题", en: "categorising")
    package static let quizKindEssay = Text(zh: "论述题", en: "essay")
    package static let quizKindPracticalTask = Text(zh: "实操题", en: "practical task")
    package static let quizKindCase = Text(zh: "案例题", en: "case")
    package static let quizKindOther = Text(zh: "其他题型", en: "another kind")
}
