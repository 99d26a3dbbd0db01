// What the terminal client says of questions of each kind: how they are answered and graded.

extension Text {
    // MARK: Cases

    package static func quizCase(title: String?) -> Text {
        guard let title else { return Text(zh: "案例", en: "Case") }
        return Text(zh: "案例：\(title)", en: "Case: \(title)")
    }
    package static func quizCaseQuestions(_ numbers: [Int]) -> Text {
        Text(zh: "下面这些题都根据这个案例作答：\(list(numbers).chinese)", en: "Questions about this case: \(list(numbers).english)")
    }
    package static func quizCaseAgain(_ title: Text) -> Text {
        Text(zh: "\(title.chinese)（输入 :c 再看一遍案例）", en: "\(title.english) (type :c to read the case again)")
    }
    package static let quizCasePrompt = Text(zh: "案例看完了，回车看题，q 离开> ", en: "Enter for the question, q to leave> ")
    package static let quizNoCase = Text(zh: "这一题不属于案例。", en: "This question belongs to no case.")

    // MARK: How an answer is typed

    package static let quizHintTruth = Text(zh: "输入 对 或 错（也可以输入 y 或 n）", en: "Type t for true or f for false")
    package static func quizHintNumber(unit: String?, others: [String]) -> Text {
        guard let unit else { return Text(zh: "输入一个数", en: "Type a number") }
        guard !others.isEmpty else { return Text(zh: "输入一个数，单位：\(unit)", en: "Type a number, in \(unit)") }
        return Text(
            zh: "输入一个数，不写单位就是 \(unit)；也可以写明单位，用 \(others.joined(separator: "、"))",
            en: "Type a number, in \(unit); with its unit behind it also in \(others.joined(separator: ", "))")
    }
    package static let quizHintText = Text(zh: "输入答案文字", en: "Type the words of your answer")
    package static func quizHintBlanks(count: Int) -> Text {
        Text(
            zh: "有 \(count) 个空，一个一个地问；直接回车就先空着",
            en: "Blanks: \(count), asked one by one; Enter leaves one as it is")
    }
    package static func quizHintOrdering(example: String) -> Text {
        Text(zh: "按先后顺序输入编号，例如 \(example)", en: "Type the numbers in the right order, for instance \(example)")
    }
    package static let quizHintPairs = Text(
        zh: "每个编号后面写字母，例如 1b 2a；也可以按编号顺序只写字母，例如 ba",
        en: "Type each number with its letter, for instance 1b 2a, or only the letters in order: ba")
    package static func quizHintEssay(minimum: Int?, maximum: Int?) -> Text {
        let limits = quizEssayLimits(minimum: minimum, maximum: maximum)
        return Text(
            zh:
                "可以写好几行，写一行存一行，写完另起一行只输入一个句号。\(limits?.chinese ?? "")已有答案时接在后面写；先输入一个减号，就从头重写。"
                + "以冒号开头的行是命令，要写冒号就输入两个",
            en:
                "Write as many lines as you like, each is stored at once; a line with nothing but a full stop ends it. "
                + "\(limits?.english ?? "")What you write is added to what is stored; a first line with nothing but a minus starts anew. Lines that "
                + "begin with a colon are commands; type two colons to write one")
    }
    private static func quizEssayLimits(minimum: Int?, maximum: Int?) -> Text? {
        switch (minimum, maximum) {
        case (let least?, let most?): Text(zh: "要求 \(least) 到 \(most) 字。", en: "\(least) to \(most) characters. ")
        case (let least?, nil): Text(zh: "至少 \(least) 字。", en: "At least \(least) characters. ")
        case (nil, let most?): Text(zh: "最多 \(most) 字。", en: "At most \(most) characters. ")
        case (nil, nil): nil
        }
    }
    package static let quizHintPracticalTask = Text(
        zh: "这一题在评分人面前操作，这里不用输入答案；回车看下一题",
        en: "This is done before a grader; there is nothing to type here. Enter goes on")

    // MARK: Grading by a person

    package static let quizRubric = Text(zh: "由人评分，标准：", en: "Graded by a person, by:")
    package static func quizCriterion(_ title: String, points: String) -> Text {
        Text(zh: "\(title)（\(points) 分）", en: "\(title) (\(points) pt)")
    }

    // MARK: What cannot be used

    package static func quizExpectsOneOption(last: String) -> Text {
        Text(zh: "只能选一个，请输入一个选项字母（A 到 \(last)）。", en: "Choose one option: type its letter, A to \(last).")
    }
    package static func quizExpectsSomeOptions(last: String) -> Text {
        Text(
            zh: "这是多选题，请输入一个或几个选项字母（A 到 \(last)），例如 AC。",
            en: "Choose one or more options: type their letters, A to \(last), for instance AC.")
    }
    package static let quizExpectsTruth = Text(
        zh: "这是判断题，请输入 对 或 错（也可以输入 √ 或 ×、y 或 n）。", en: "Type t for true or f for false (y and n do as well).")
    package static let quizExpectsNumber = Text(zh: "请输入一个数，例如 1.5。", en: "Type a number, for instance 1.5.")
    package static func quizExpectsNumber(units: [String]) -> Text {
        Text(
            zh: "请输入一个数，例如 1.5；后面可以写单位 \(units.joined(separator: "、"))，不能写别的单位。",
            en:
                "Type a number, for instance 1.5; behind it may stand the unit \(units.joined(separator: ", ")) and no "
                + "other.")
    }
    package static let quizExpectsText = Text(zh: "请输入答案文字。", en: "Type the words of your answer.")
    package static func quizExpectsOrder(count: Int) -> Text {
        Text(
            zh: "请把 1 到 \(count) 的编号按先后顺序全部写出来，每个写一次。",
            en: "Type all numbers from 1 to \(count) in the right order, each of them once.")
    }
    package static func quizExpectsPairs(count: Int, last: String) -> Text {
        Text(
            zh: "请给编号 1 到 \(count) 各写一个字母（A 到 \(last)），例如 1b 2a；一个编号只写一次。",
            en: "Type numbers from 1 to \(count), each once and with a letter from A to \(last), for instance 1b 2a.")
    }
    package static func quizPartsMissing(_ numbers: [Int]) -> Text {
        Text(
            zh: "还有没答的编号：\(list(numbers).chinese)。可以用 :b 回来补。",
            en: "Left out: \(list(numbers).english). Come back with :b to add them.")
    }

    // MARK: Essays

    package static func quizEssayLength(_ count: Int) -> Text {
        Text(zh: "文章 \(count) 字", en: "essay of \(count) characters")
    }
    package static func quizStoredEssay(_ count: Int) -> Text {
        Text(
            zh: "已保存 \(count) 字（直接回车不改，接着写就加在后面，先输入 - 就从头重写）：",
            en: "Stored: \(count) characters (Enter keeps them, new lines are added, a first line with - starts anew):")
    }
    package static func quizEssayTooShort(length: Int, minimum: Int) -> Text {
        Text(
            zh: "现在 \(length) 字，要求至少 \(minimum) 字。可以接着写；就交这些，直接回车。",
            en:
                "These are \(length) characters; at least \(minimum) are wanted. Write on, or press Enter to leave "
                + "it so.")
    }
    package static func quizEssaysTooShort(_ numbers: [Int]) -> Text {
        Text(zh: "字数还不够的题：\(list(numbers).chinese)", en: "Essays that are still too short: \(list(numbers).english)")
    }
    package static let quizLineTooLate = Text(
        zh: "答题已经结束，刚才这一行没有计入；前面各行已经保存。",
        en: "The attempt has ended; this last line does not count. The lines before it were stored.")
    package static func quizEssayFull(length: Int, maximum: Int) -> Text {
        Text(
            zh: "这一行没有收下：会超过 \(maximum) 字（前面已有 \(length) 字）。请写短一点，或者用句号结束。",
            en:
                "This line was not taken: at most \(maximum) characters are allowed, and there are \(length) already. Write "
                + "less, or end with a full stop.")
    }
}
