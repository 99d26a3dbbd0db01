// What the HTML page of a course says around the course's own text.

extension Text {
    package static let coursePageShowsKeys = Text(
        zh: "本页带有答案和解析，供教员使用，不要发给学员。",
        en: "This page shows keys and explanations: it is for instructors, not for learners.")
    package static let coursePageAudience = Text(zh: "学习对象", en: "For")
    package static let coursePageCategory = Text(zh: "类别", en: "Category")
    package static let coursePageClassHours = Text(zh: "学时", en: "Class hours")
    package static func coursePageHours(_ number: String) -> Text {
        Text(zh: "\(number) 学时（每学时 45 分钟）", en: "\(number) (of 45 minutes)")
    }
    package static let coursePageReviewed = Text(zh: "内容核对日期", en: "Last reviewed")
    package static let coursePageCompletion = Text(zh: "完成条件", en: "To complete it")
    package static let coursePageReadsModules = Text(zh: "学完全部模块", en: "read every module")
    package static let coursePagePassesQuiz = Text(zh: "通过测验：", en: "pass the quiz: ")
    package static let coursePageCertificate = Text(zh: "合格证明", en: "Certificate")
    package static func coursePageValidMonths(_ months: Int) -> Text {
        Text(zh: "发给，有效期 \(months) 个月", en: months == 1 ? "valid for \(months) month" : "valid for \(months) months")
    }
    package static let coursePageValidForever = Text(zh: "发给，长期有效", en: "valid without end")
    package static let coursePageNoCertificate = Text(zh: "不发给", en: "none")
    package static let coursePageContents = Text(zh: "目录", en: "Contents")

    package static func coursePageModule(_ number: Int) -> Text {
        Text(zh: "模块 \(number)", en: "Module \(number)")
    }
    package static let coursePageRequires = Text(zh: "先要学完：", en: "To be read before:")
    package static let coursePageFigure = Text(zh: "（缺图）", en: "(picture missing) ")

    // MARK: A quiz

    package static let coursePageQuiz = Text(zh: "测验", en: "Quiz")
    package static let coursePageTotal = Text(zh: "总分", en: "Points")
    package static let coursePageAttempts = Text(zh: "可答次数", en: "Attempts")
    package static func coursePageAttemptCount(_ count: Int) -> Text {
        Text(zh: "\(count) 次", en: "\(count) at most")
    }
    package static let coursePageCase = Text(zh: "案例", en: "Case")
    package static func coursePagePointCount(_ points: String) -> Text {
        Text(zh: "\(points) 分", en: "\(points) pt")
    }

    package static let coursePageVoid = Text(zh: "已作废，人人得满分", en: "void: everyone gets full points")

    // MARK: Where a question is answered

    package static let coursePageNumberLine = Text(zh: "填一个数：", en: "A number:")
    package static let coursePageTextLine = Text(zh: "填写答案：", en: "Your words:")
    package static let coursePageOtherUnits = Text(zh: "也可以用的单位：", en: "other units that may be used: ")
    package static let coursePageOrderingHint = Text(
        zh: "在方框里写次序，1 为最先。", en: "Write the order into the boxes; 1 comes first.")
    package static let coursePageMatchingHint = Text(
        zh: "在方框里写与它相配的一项的字母。", en: "Write into each box the letter of what belongs to it.")
    package static let coursePageCategorisingHint = Text(
        zh: "在方框里写所属类别的字母。", en: "Write into each box the letter of its category.")
    package static func coursePageEssayHint(from minimum: Int, to maximum: Int) -> Text {
        Text(
            zh: "写 \(minimum) 到 \(maximum) 个字（空白不计），由人评分。",
            en: "\(minimum) to \(maximum) characters, white space not counted. A person grades it.")
    }
    package static func coursePageEssayHint(to maximum: Int) -> Text {
        Text(
            zh: "最多写 \(maximum) 个字（空白不计），由人评分。",
            en: "At most \(maximum) characters, white space not counted. A person grades it.")
    }
    package static let coursePagePracticalHint = Text(
        zh: "当着考评员操作，由考评员评分；这里不用写什么。", en: "Done before a grader, who grades it. Nothing is written here.")
    package static let coursePageRubric = Text(zh: "评分标准", en: "Grading")
    package static let coursePageCriterion = Text(zh: "评分项", en: "Criterion")
    package static let coursePagePoints = Text(zh: "分值", en: "Points")

    // MARK: Keys

    package static let coursePageRight = Text(zh: "✓ 正确", en: "✓ right")
    package static let coursePageFeedback = Text(zh: "选这一项会看到：", en: "Shown to those who chose it: ")
    package static let coursePageKey = Text(zh: "答案", en: "Key")
    package static let coursePageExplanation = Text(zh: "解析", en: "Explanation")
    package static let coursePageSources = Text(zh: "依据", en: "Sources")

    package static func coursePageCompletes(_ conditions: [Text], isAny: Bool) -> Text {
        let list = Text(
            zh: conditions.map(\.chinese).joined(separator: conditionSeparator.chinese),
            en: conditions.map(\.english).joined(separator: conditionSeparator.english))
        return isAny
            ? Text(zh: "完成条件（任一项）：\(list.chinese)", en: "Completed by any of: \(list.english)")
            : Text(zh: "完成条件：\(list.chinese)", en: "Completed by: \(list.english)")
    }
}
