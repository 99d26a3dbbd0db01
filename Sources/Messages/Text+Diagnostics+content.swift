// Elements, attributes, values, questions and lints.
extension Text.Fault {
    // MARK: Elements and attributes

    package static func wrongNamespace(_ element: String, _ namespace: String) -> Self {
        Self(
            zh: "<\(element)> 不在课程文件的命名空间中", en: "<\(element)> is not in the namespace of course files",
            fixZh: "请在根元素上写 xmlns=\"\(namespace)\"，其他元素不写 xmlns。",
            fixEn: "Write xmlns=\"\(namespace)\" on the root element, and no xmlns on others.")
    }

    package static func wrongRootElement(_ element: String, expected: [String]) -> Self {
        let names = expected.map { "<\($0)>" }
        return Self(
            zh: "根元素 <\(element)> 不对", en: "<\(element)> cannot be the root element here",
            fixZh: "这里的根元素是 \(names.joined(separator: "、"))。",
            fixEn: "The root element here is \(names.joined(separator: " or ")).")
    }

    package static func unknownElement(_ name: String, in parent: String, nearest other: String?, allowed: [String])
        -> Self
    {
        let hint = nearest(other) { "<\($0)>" }
        return Self(
            zh: "没有名为 <\(name)> 的元素", en: "there is no element <\(name)>",
            fixZh: hint.zh + contentOf(parent, allowed).zh, fixEn: hint.en + contentOf(parent, allowed).en)
    }

    package static func misplacedElement(_ name: String, in parent: String, allowed: [String]) -> Self {
        Self(
            zh: "<\(name)> 不能放在 <\(parent)> 里", en: "<\(name)> cannot stand in <\(parent)>",
            fixZh: contentOf(parent, allowed).zh, fixEn: contentOf(parent, allowed).en)
    }

    private static func contentOf(_ parent: String, _ allowed: [String]) -> (zh: String, en: String) {
        guard !allowed.isEmpty else {
            return ("<\(parent)> 里没有子元素。", "<\(parent)> holds no elements.")
        }
        let names = allowed.map { "<\($0)>" }
        return (
            "<\(parent)> 里可以有 \(names.joined(separator: "、"))。",
            "<\(parent)> may hold \(names.joined(separator: ", "))."
        )
    }

    package static func misorderedElement(_ name: String, before other: String) -> Self {
        Self(
            zh: "<\(name)> 的位置不对，应在 <\(other)> 之前", en: "<\(name)> must stand before <\(other)>",
            fixZh: "请把 <\(name)> 移到 <\(other)> 前面。", fixEn: "Move <\(name)> in front of <\(other)>.")
    }

    package static func duplicateElement(_ name: String) -> Self {
        Self(
            zh: "<\(name)> 只能写一次", en: "<\(name)> can stand here only once",
            fixZh: "请只保留一个。", fixEn: "Keep one of them.")
    }

    package static func missingElement(_ name: String, in parent: String) -> Self {
        Self(
            zh: "<\(parent)> 里缺少 <\(name)>", en: "<\(parent)> has no <\(name)>",
            fixZh: "请在 <\(parent)> 里加上 <\(name)>。", fixEn: "Add <\(name)> to <\(parent)>.")
    }

    package static func unexpectedText(in parent: String) -> Self {
        Self(
            zh: "<\(parent)> 里不能直接写文字", en: "<\(parent)> holds no text of its own",
            fixZh: "请把文字放进相应的子元素，或删除。", fixEn: "Put the text into one of its elements, or delete it.")
    }

    package static func emptyText(_ name: String) -> Self {
        Self(
            zh: "<\(name)> 没有文字", en: "<\(name)> has no text",
            fixZh: "请写上文字，或删除这个元素。", fixEn: "Write the text, or delete the element.")
    }

    package static func unknownAttribute(_ name: String, of element: String, nearest other: String?, allowed: [String])
        -> Self
    {
        let hint = nearest(other)
        let zh = allowed.isEmpty ? "它没有属性。" : "它可以有：\(allowed.joined(separator: "、"))。"
        let en = allowed.isEmpty ? "It has no attributes." : "It may have: \(allowed.joined(separator: ", "))."
        return Self(
            zh: "<\(element)> 没有名为“\(name)”的属性", en: "<\(element)> has no attribute ‘\(name)’",
            fixZh: hint.zh + zh, fixEn: hint.en + en)
    }

    package static func missingAttribute(_ name: String, of element: String, example: String) -> Self {
        Self(
            zh: "<\(element)> 缺少属性“\(name)”", en: "<\(element)> needs the attribute ‘\(name)’",
            fixZh: "请加上，例如 \(name)=\"\(example)\"。", fixEn: "Add it, for instance \(name)=\"\(example)\".")
    }

    package static func emptyAttribute(_ name: String) -> Self {
        Self(
            zh: "属性“\(name)”是空的", en: "the attribute ‘\(name)’ is empty",
            fixZh: "请写上值，或删除这个属性。", fixEn: "Write its value, or delete the attribute.")
    }

    // MARK: Values

    package static func invalidID(_ id: String) -> Self {
        Self(
            zh: "“\(id)”不是合格的 id", en: "‘\(id)’ is not an id",
            fixZh: "id 由 1 到 64 个小写字母、数字和“-”组成，以字母开头，例如 q-001。",
            fixEn: "An id is 1 to 64 lower-case letters, digits and ‘-’, beginning with a letter: q-001.")
    }

    package static func duplicateID(_ id: String) -> Self {
        Self(
            zh: "id“\(id)”已经用过", en: "the id ‘\(id)’ is already in use",
            fixZh: "请换一个课程包内没有用过的 id。", fixEn: "Choose an id that is not yet used in the package.")
    }

    package static func invalidVersion(_ version: String) -> Self {
        Self(
            zh: "“\(version)”不是合格的版本号", en: "‘\(version)’ is not a version",
            fixZh: "请写三个用点隔开的整数，不带前导零，例如 1.0.0。",
            fixEn: "Write three whole numbers with points between them and without leading zeros: 1.0.0.")
    }

    package static func invalidLanguage(_ tag: String) -> Self {
        Self(
            zh: "“\(tag)”不是语言代码", en: "‘\(tag)’ is not a language tag",
            fixZh: "请写 BCP 47 语言代码，例如 zh-Hans。", fixEn: "Write a BCP 47 tag, for instance zh-Hans.")
    }

    package static func invalidChoice(_ value: String, of attribute: String, allowed: [String], nearest other: String?)
        -> Self
    {
        let hint = nearest(other)
        return Self(
            zh: "属性“\(attribute)”的值不能是“\(value)”", en: "‘\(value)’ cannot be the value of ‘\(attribute)’",
            fixZh: "\(hint.zh)可用的值：\(allowed.joined(separator: "、"))。",
            fixEn: "\(hint.en)It can be: \(allowed.joined(separator: ", ")).")
    }

    package static func invalidNumber(_ value: String, example: String) -> Self {
        Self(
            zh: "“\(value)”不是这里能用的数", en: "‘\(value)’ is not a number that can stand here",
            fixZh: "请用半角数字书写，例如 \(example)。", fixEn: "Write it in digits, for instance \(example).")
    }

    package static func numberOutOfRange(_ value: String, _ least: String, _ most: String) -> Self {
        Self(
            zh: "\(value) 超出范围", en: "\(value) is out of range",
            fixZh: "这里的数从 \(least) 到 \(most)。", fixEn: "The number is from \(least) to \(most).")
    }

    package static func unknownBank(_ id: String, nearest other: String?) -> Self {
        let hint = nearest(other)
        return Self(
            zh: "没有 id 为“\(id)”的题库", en: "there is no bank with the id ‘\(id)’",
            fixZh: "\(hint.zh)请写 <bank> 的 id，并在 course.xml 中列出它的文件。",
            fixEn: "\(hint.en)Write the id of a <bank>, and list its file in course.xml.")
    }

    package static func unknownQuiz(_ id: String, nearest other: String?) -> Self {
        let hint = nearest(other)
        return Self(
            zh: "没有 id 为“\(id)”的测验", en: "there is no quiz with the id ‘\(id)’",
            fixZh: "\(hint.zh)请写 <quiz> 的 id，并在 course.xml 中列出它的文件。",
            fixEn: "\(hint.en)Write the id of a <quiz>, and list its file in course.xml.")
    }

    // MARK: Content

    package static let noCondition = Self(
        zh: "没有说明怎样算完成课程", en: "nothing says what completes the course",
        fixZh: "请写 <read-modules/> 或 <pass-quiz quiz=\"…\"/>，至少一项。",
        fixEn: "Write <read-modules/> or <pass-quiz quiz=\"…\"/>, or both.")

    package static let repeatedCondition = Self(
        zh: "同一个完成条件写了两次", en: "the same condition stands here twice",
        fixZh: "请只保留一个。", fixEn: "Keep one of them.")

    package static func unequalRows(_ found: Int, expected: Int) -> Self {
        Self(
            zh: "这一行有 \(found) 格，表的第一行有 \(expected) 格",
            en: "this row has \(found) cells, the first one has \(expected)",
            fixZh: "请让各行的格数相同；空格写“—”。", fixEn: "Give every row the same number of cells; write ‘—’ for nothing.")
    }

    package static func optionCount(_ count: Int) -> Self {
        Self(
            zh: "这道题有 \(count) 个选项", en: "the question has \(count) options",
            fixZh: "选择题有 2 到 10 个选项。", fixEn: "A choice has 2 to 10 options.")
    }

    package static let noKey = Self(
        zh: "没有标出正确选项", en: "no option is marked as right",
        fixZh: "请在正确的选项上写 key=\"true\"。", fixEn: "Write key=\"true\" on the right option.")

    package static let severalKeys = Self(
        zh: "单选题标出了不止一个正确选项", en: "a single choice has more than one right option",
        fixZh: "请只标一个，或改用 <multiple-choice>。", fixEn: "Mark one only, or make it a <multiple-choice>.")

    package static let sameOptions = Self(
        zh: "这个选项与前面的选项相同", en: "this option reads the same as an earlier one",
        fixZh: "请改写或删除其中一个。", fixEn: "Rewrite or delete one of them.")

    package static let sameAccepted = Self(
        zh: "这个答案与前面的答案没有区别", en: "this answer is no different from an earlier one",
        fixZh: "全角半角、大小写、首尾空白不必分别列出，请删除它。",
        fixEn: "Width, case and white space at the ends need not be listed; delete it.")

    package static let sourceWithoutTitle = Self(
        zh: "<source> 要有“law”或“title”之一", en: "<source> needs either ‘law’ or ‘title’",
        fixZh: "引用法规写 law 和 article；引用其他文件只写 title。",
        fixEn: "Write ‘law’ and ‘article’ for a law, and only ‘title’ for any other document.")

    package static func tooManyDraws(_ limit: Int) -> Self {
        Self(
            zh: "一个测验的 <draw> 多于 \(limit) 个", en: "the quiz has more than \(limit) <draw>",
            fixZh: "请合并一些抽题。", fixEn: "Join some of them.")
    }

    package static func tooFewQuestions(wanted: Int, found: Int) -> Self {
        Self(
            zh: "要抽 \(wanted) 道题，可抽的只有 \(found) 道",
            en: "\(wanted) questions are to be drawn, but there are only \(found)",
            fixZh: "请减小 count、放宽条件，或在题库里加题。",
            fixEn: "Draw fewer, widen the conditions, or add questions to the bank.")
    }

    package static func tooFewLeft(wanted: Int, left: Int) -> Self {
        Self(
            zh: "要抽 \(wanted) 道题，而前面的抽题之后可能只剩 \(left) 道（一份试卷中同一题只出现一次）",
            en:
                "\(wanted) questions are to be drawn, but earlier draws may leave only \(left); no question is drawn twice",
            fixZh: "请把条件窄的抽题放在前面、减小 count，或在题库里加题。",
            fixEn: "Put the narrower draws first, draw fewer, or add questions to the bank.")
    }

    // MARK: Lints

    package static let lawQuestionWithoutSource = Self(
        zh: "劳动法课程的题目没有注明出处", en: "a question of a labour law course names no source",
        fixZh: "请加上 <source law=\"…\" article=\"…\"/>。", fixEn: "Add <source law=\"…\" article=\"…\"/>.")

    package static func unusedBank(_ id: String) -> Self {
        Self(
            zh: "没有测验从题库“\(id)”抽题", en: "no quiz draws from the bank ‘\(id)’",
            fixZh: "请在测验里写 <draw bank=\"\(id)\" …/>，或删除题库。",
            fixEn: "Write <draw bank=\"\(id)\" …/> in a quiz, or remove the bank.")
    }

    package static func longestOptionIsKey(_ hits: Int, of count: Int) -> Self {
        Self(
            zh: "\(count) 道单选题中，有 \(hits) 道的正确选项是最长的一个",
            en: "in \(hits) of \(count) single choices the right option is the longest",
            fixZh: "不懂的人也会选最长的；请把错误选项写得同样具体。",
            fixEn: "Who does not know will choose the longest; write the wrong options in as much detail.")
    }

    package static func keyInSamePosition(_ position: Int, count: Int) -> Self {
        Self(
            zh: "\(count) 道单选题的正确选项都在第 \(position) 个，而测验不打乱选项",
            en:
                "the right option of all \(count) single choices is number \(position), and a quiz does not shuffle them",
            fixZh: "请调换选项的顺序，或去掉测验的 shuffle=\"false\"。",
            fixEn: "Change the order of the options, or delete shuffle=\"false\" from the quiz.")
    }

    package static let duplicatePrompt = Self(
        zh: "这道题的题干与另一道题相同", en: "the prompt is the same as that of another question",
        fixZh: "请改写题干，或删除其中一道题。", fixEn: "Rewrite the prompt, or delete one of the questions.")

    package static let allOptionsRight = Self(
        zh: "这道多选题的选项全部正确", en: "every option of this multiple choice is right",
        fixZh: "请加上错误的选项，否则全选就能得分。", fixEn: "Add wrong options, or choosing everything earns the points.")
}
