// Elements, attributes, references, questions and lints.
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

    package static let emptyCell = Self(
        zh: "<cell> 没有文字", en: "<cell> has no text",
        fixZh: "没有内容的格请写“—”。", fixEn: "Write ‘—’ into a cell that has nothing.")

    package static let feedbackWithoutText = Self(
        zh: "有了 <feedback>，选项的文字不能直接写在 <option> 里",
        en: "the words of an option with <feedback> cannot stand in <option> itself",
        fixZh: "请写成 <option><text>选项的文字</text><feedback>…</feedback></option>。",
        fixEn: "Put them into <text>: <option><text>the words</text><feedback>…</feedback></option>.")

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

    // MARK: References

    package static func unknownBank(_ id: String, nearest other: String?) -> Self {
        let hint = nearest(other)
        return Self(
            zh: "没有 id 为“\(id)”的题库", en: "there is no bank with the id ‘\(id)’",
            fixZh: "\(hint.zh)请写 <bank> 的 id，并在 course.xml 中列出它的文件。",
            fixEn: "\(hint.en)Write the id of a <bank>, and list its file in course.xml.")
    }

    package static func unlistedBank(_ id: String, in path: String) -> Self {
        Self(
            zh: "“\(id)”在“\(path)”里，而 course.xml 没有列出这个题库",
            en: "‘\(id)’ is in ‘\(path)’, a bank that course.xml does not list",
            fixZh: "请在 course.xml 的 <banks> 里加上 <bank file=\"\(path)\"/>。",
            fixEn: "Add <bank file=\"\(path)\"/> to <banks> in course.xml.")
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

    package static func closesTooEarly(_ closes: String) -> Self {
        Self(
            zh: "测验在开放之前就已关闭（\(closes)）", en: "the quiz closes before it opens (\(closes))",
            fixZh: "请把 closes 改到 opens 之后。", fixEn: "Put closes after opens.")
    }

    package static func repeatedReview(_ moment: String) -> Self {
        Self(
            zh: "时机“\(moment)”的 <review> 写了两次", en: "there are two <review> for ‘\(moment)’",
            fixZh: "每个时机只保留一个 <review>。", fixEn: "Keep one <review> for each moment.")
    }

    package static let repeatedCondition = Self(
        zh: "同一个完成条件写了两次", en: "the same condition stands here twice",
        fixZh: "请只保留一个。", fixEn: "Keep one of them.")

    package static func unequalRows(_ found: Int, expected: Int) -> Self {
        Self(
            zh: "这一行的格数是 \(found)，其他行是 \(expected)",
            en: "the number of cells in this row is \(found), in others \(expected)",
            fixZh: "请让各行的格数相同；没有内容的格写“—”。",
            fixEn: "Give every row the same number of cells; write ‘—’ for nothing.")
    }

    package static func optionCount(_ count: Int) -> Self {
        Self(
            zh: "这道题有 \(count) 个选项", en: "the number of options is \(count)",
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

    package static let sourceWithLawAndTitle = Self(
        zh: "<source> 同时有“law”和“title”", en: "<source> has both ‘law’ and ‘title’",
        fixZh: "请只保留一个：引用法规写 law，引用其他文件写 title。",
        fixEn: "Keep one of them: ‘law’ for a law, ‘title’ for any other document.")

    package static let sourceWithArticleOfTitle = Self(
        zh: "<source> 有“title”，不能再写“article”", en: "<source> has a ‘title’, and so no ‘article’",
        fixZh: "引用法规请把 title 改为 law；引用其他文件请去掉 article。",
        fixEn: "Write ‘law’ instead of ‘title’ for a law; take ‘article’ away for any other document.")

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
