/// A question of the load's course with its key.
struct LoadQuestion: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case singleChoice, multipleChoice, trueFalse, numeric, shortText, ordering, matching

        /// The name of its element in a bank, and of its kind in a paper.
        var element: String {
            switch self {
            case .singleChoice: "single-choice"
            case .multipleChoice: "multiple-choice"
            case .trueFalse: "true-false"
            case .numeric: "numeric"
            case .shortText: "short-text"
            case .ordering: "ordering"
            case .matching: "matching"
            }
        }

        /// Hundredths of a point.
        var points: Int {
            switch self {
            case .singleChoice: 200
            case .multipleChoice: 350
            case .trueFalse: 100
            case .numeric: 250
            case .shortText: 300
            case .ordering, .matching: 400
            }
        }
    }

    let kind: Kind
    /// Counted from 1 in its kind.
    let number: Int

    var prompt: String { "\(kind.element) 第 \(number) 题：\(Self.topics[number % Self.topics.count])，应当怎样回答？" }

    /// How words that are right, or in their right place, are told from others.
    private static let topics = ["局部通风机", "采煤工作面", "回风巷", "带式输送机", "液压支架", "瓦斯抽采泵", "井底车场"]

    // MARK: What each kind is made of

    /// The options of a choice: which are right depends on the number, and their words do not tell.
    var options: [(text: String, isKey: Bool)] {
        (0..<(kind == .singleChoice ? 4 : 5)).map { index in
            let isKey =
                kind == .singleChoice ? index == number % 4 : index == number % 5 || (index + number) % 2 == 0
            return (optionText(index), isKey)
        }
    }

    private func optionText(_ index: Int) -> String {
        "做法\(["甲", "乙", "丙", "丁", "戊"][index])，见规程第 \(number * 7 + index) 条"
    }

    var truth: Bool { number % 3 == 0 }

    /// The answer of a numeric question, in hundredths of its unit (m). A tenth more or less is right, too.
    var length: Int { 1_000 + number * 25 }

    /// The word that is asked for.
    var word: String { ["甲烷", "氧气", "一氧化碳", "硫化氢", "二氧化碳", "氮气"][number % 6] }

    /// In their right order.
    var steps: [String] { (1...5).map { "第 \(number) 组的步骤\(["子", "丑", "寅", "卯", "辰"][$0 - 1])" } }

    /// Left sides with their right sides.
    var pairs: [(left: String, right: String)] { (1...4).map { ("设备 \(number)-\($0)", "用途 \(number)-\($0)") } }
    var distractor: String { "用途 \(number)-9" }
}

extension LoadQuestion {
    var xml: String {
        let attributes = kind == .multipleChoice || kind == .ordering || kind == .matching
        var text = "  <\(kind.element) id=\"\(kind.element)-\(number)\" points=\"\(Points.text(kind.points))\""
        if attributes { text += " partial-credit=\"proportional\"" }
        switch kind {
        case .trueFalse: text += " answer=\"\(truth)\""
        case .numeric: text += " answer=\"\(Points.text(length))\" tolerance=\"0.1\" unit=\"m\""
        default: break
        }
        text += ">\n    <prompt>\(prompt)</prompt>\n"
        switch kind {
        case .singleChoice, .multipleChoice:
            for option in options {
                text += "    <option\(option.isKey ? " key=\"true\"" : "")>\(option.text)</option>\n"
            }
        case .trueFalse: break
        case .numeric: text += "    <unit name=\"cm\" factor=\"0.01\"/>\n"
        case .shortText: text += "    <accept>\(word)</accept>\n"
        case .ordering: for step in steps { text += "    <item>\(step)</item>\n" }
        case .matching:
            for pair in pairs { text += "    <pair><left>\(pair.left)</left><right>\(pair.right)</right></pair>\n" }
            text += "    <distractor>\(distractor)</distractor>\n"
        }
        return text + "    <explanation>见教材第 \(number) 页。</explanation>\n  </\(kind.element)>\n"
    }
}

/// Points, and lengths, as decimal text.
enum Points {
    /// - Parameter hundredths: not negative.
    static func text(_ hundredths: Int) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
