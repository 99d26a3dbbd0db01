// Typed answers: patterns, tolerances, blanks and tags.
extension Text.Fault {
    // MARK: Patterns

    package static func invalidPattern(_ pattern: String, _ reason: Text) -> Self {
        Self(
            zh: "模式“\(pattern)”无法使用：\(reason.chinese)",
            en: "the pattern ‘\(pattern)’ cannot be used: \(reason.english)",
            fixZh: "能用的写法：. […] [^…] \\d \\s (…) | ? * + {m} {m,n}；这些符号要当普通字符时前面加 \\。",
            fixEn:
                "What there is: . […] [^…] \\d \\s (…) | ? * + {m} {m,n}; write \\ before one of these signs that means itself."
        )
    }

    package static let patternTooLong = Text(zh: "长于 200 个字符", en: "it has more than 200 characters")
    package static let patternTooLarge = Text(zh: "重复展开后太大", en: "it is too large once its repetitions are written out")
    package static let patternUnbalanced = Text(zh: "括号不成对", en: "its brackets are not in pairs")
    package static let patternNothingToRepeat = Text(
        zh: "?、*、+ 或 {…} 前面没有可重复的内容", en: "?, *, + or {…} has nothing to repeat before it")
    package static let patternBadRepetition = Text(
        zh: "{…} 里要写不大于 100 的次数，例如 {2} 或 {1,3}", en: "{…} holds numbers up to 100, such as {2} or {1,3}")
    package static let patternBadSet = Text(zh: "[…] 是空的，或范围颠倒", en: "[…] is empty, or a range runs backwards")
    package static let patternBadEscape = Text(
        zh: "\\ 后面只能是 d、s 或标点", en: "only d, s or a punctuation mark can follow \\")
    package static let patternEmpty = Text(zh: "有一部分是空的", en: "a part of it is empty")

    package static func uselessPattern(_ pattern: String, _ reason: Text, _ solution: Text) -> Self {
        Self(
            zh: "模式“\(pattern)”\(reason.chinese)", en: "the pattern ‘\(pattern)’ \(reason.english)",
            fixZh: solution.chinese, fixEn: solution.english)
    }

    package static let patternHasAnchor = Text(
        zh: "的开头有 ^ 或末尾有 $，它们在这里是普通字符", en: "begins with ^ or ends with $, which stand for themselves here")
    package static let patternHasAnchorSolution = Text(
        zh: "请去掉：模式总要与整个答案相同。答案里真有这个符号时写 \\^ 或 \\$。",
        en: "Delete it: a pattern always matches the whole answer. If the sign itself is meant, write \\^ or \\$.")
    package static let patternMatchesAll = Text(zh: "与任何答案都相同", en: "matches whatever is typed")
    package static let patternMatchesAllSolution = Text(
        zh: "请写出答案里必须有的字。", en: "Write what has to be in the answer.")
    package static let patternMatchesNothing = Text(zh: "不会与任何答案相同", en: "can never match")
    package static let patternMatchesNothingSolution = Text(
        zh: "比较之前，答案里汉字旁边的空白、末尾的句号都会去掉；写了 ignore-punctuation 时，全部标点和空白都会去掉。请把它们从模式里去掉。",
        en:
            "Answers are compared without white space beside Chinese characters and without a final full stop, and under ‘ignore-punctuation’ without any punctuation or white space; take these out of the pattern."
    )

    // MARK: Numbers, blanks and tags

    package static let toleranceOfZero = Self(
        zh: "答案是 0，它的百分之几还是 0", en: "the answer is 0, and so is any percentage of it",
        fixZh: "请改写 tolerance=\"…\"（以题目的单位计），或去掉误差。",
        fixEn: "Write tolerance=\"…\" in the question's unit instead, or leave it out.")

    package static func foreignToBlank(_ name: String) -> Self {
        Self(
            zh: "“\(name)”不属于这种空", en: "‘\(name)’ does not belong to a blank of this kind",
            fixZh:
                "tolerance、tolerance-percent、unit 属于数字（answer），case-sensitive、ignore-punctuation 属于文字（<accept>、<pattern>）；选择（<option>）都没有。请删除它。",
            fixEn:
                "A number (‘answer’) may have ‘tolerance’, ‘tolerance-percent’ and ‘unit’, a text (<accept>, <pattern>) ‘case-sensitive’ and ‘ignore-punctuation’, a choice (<option>) none of these; delete it."
        )
    }

    package static func commaInTags(_ tag: String) -> Self {
        Self(
            zh: "标签“\(tag)”里有逗号、顿号或分号", en: "the tag ‘\(tag)’ has a comma or semicolon in it",
            fixZh: "标签之间用空格，例如 tags=\"防火 急救\"。", fixEn: "Write spaces between tags: tags=\"fire rescue\".")
    }
}
