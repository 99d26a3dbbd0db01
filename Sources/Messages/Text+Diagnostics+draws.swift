// Draws of a quiz from its banks.
extension Text.Fault {
    package static func tooManyDraws(_ limit: Int) -> Self {
        Self(
            zh: "一个测验的 <draw> 和 <question> 多于 \(limit) 个", en: "the quiz has more than \(limit) <draw> and <question>",
            fixZh: "请合并一些抽题。", fixEn: "Join some of them.")
    }

    /// - Parameters:
    ///   - listed: how many more the quiz lists itself.
    ///   - cases: how many cases would do, if cases were drawn.
    package static func tooFewQuestions(wanted: Int, found: Int, listed: Int, cases: Int) -> Self {
        let listing =
            listed == 0
            ? (zh: "", en: "")
            : (zh: "（测验自己列出的 \(listed) 道不算）", en: " (not counting what the quiz lists itself: \(listed))")
        let hint = casesHint(cases)
        return Self(
            zh: "要抽 \(wanted) 道，符合条件的只有 \(found) 道\(listing.zh)",
            en: "\(wanted) to be drawn, but only \(found) to be found\(listing.en)",
            fixZh: "\(hint.zh)请减小 count、放宽条件，或在题库里加题。",
            fixEn: "\(hint.en)Draw fewer, widen the conditions, or add to the bank.")
    }

    /// - Parameters:
    ///   - known: tags that there are.
    ///   - cases: how many cases have the tag, if no cases are drawn.
    package static func unknownTag(_ tag: String, bank: String, known: [String], isOneWord: Bool, cases: Int) -> Self {
        let hint = casesHint(cases)
        let word =
            isOneWord ? (zh: "", en: "") : (zh: "tag 只能写一个标签，不能有空格。", en: "‘tag’ is one word, without spaces. ")
        let tags =
            known.isEmpty
            ? (zh: "这里没有标签。", en: "There are no tags here.")
            : (zh: "这里的标签：\(known.joined(separator: "、"))。", en: "Tags here: \(known.joined(separator: ", ")).")
        return Self(
            zh: "题库“\(bank)”里没有可抽的题带标签“\(tag)”", en: "nothing that could be drawn from ‘\(bank)’ has the tag ‘\(tag)’",
            fixZh: word.zh + hint.zh + tags.zh, fixEn: word.en + hint.en + tags.en)
    }

    private static func casesHint(_ cases: Int) -> (zh: String, en: String) {
        guard cases > 0 else { return ("", "") }
        return (
            "符合条件的案例有 \(cases) 个，要写 kind=\"case\" 才会抽到。",
            "Cases that would do: \(cases); they are drawn only with kind=\"case\". "
        )
    }

    package static func tooFewLeft(wanted: Int, left: Int) -> Self {
        Self(
            zh: "要抽 \(wanted) 道，而前面的抽题之后可能只剩 \(left) 道（一份试卷中同一题只出现一次）",
            en: "\(wanted) to be drawn, but earlier draws may leave only \(left); nothing is drawn twice",
            fixZh: "请把条件窄的抽题放在前面、减小 count，或在题库里加题。",
            fixEn: "Put the narrower draws first, draw fewer, or add questions to the bank.")
    }
}
