// What differs between two versions of a course: sentences, and the values in them. The nouns are in Text+ComparisonWords.swift.

extension Text {
    // MARK: Sentences

    package static func comparisonChanged(_ place: Text, _ noun: Text, from: Text, to: Text) -> Text {
        Text(
            zh: "\(place.chinese)：\(noun.chinese)由\(from.chinese)改为\(to.chinese)",
            en: "\(place.english): \(noun.english) changed from \(from.english) to \(to.english)")
    }
    package static func comparisonChanged(_ place: Text, _ noun: Text) -> Text {
        Text(
            zh: "\(place.chinese)：\(noun.chinese)有改动", en: "\(place.english): \(noun.english) changed")
    }
    package static func comparisonChanged(_ place: Text, _ noun: Text, to: Text) -> Text {
        Text(
            zh: "\(place.chinese)：\(noun.chinese)有改动：\(to.chinese)",
            en: "\(place.english): \(noun.english) changed: \(to.english)")
    }
    package static func comparisonAdded(_ place: Text, _ noun: Text, _ value: Text) -> Text {
        Text(
            zh: "\(place.chinese)：新增\(noun.chinese)\(value.chinese)",
            en: "\(place.english): \(noun.english) added: \(value.english)")
    }
    package static func comparisonRemoved(_ place: Text, _ noun: Text, _ value: Text) -> Text {
        Text(
            zh: "\(place.chinese)：删除\(noun.chinese)\(value.chinese)",
            en: "\(place.english): \(noun.english) removed: \(value.english)")
    }
    package static func comparisonAdded(_ place: Text, _ value: Text) -> Text {
        Text(zh: "新增\(place.chinese)：\(value.chinese)", en: "\(place.english) added: \(value.english)")
    }
    package static func comparisonRemoved(_ place: Text, _ value: Text) -> Text {
        Text(zh: "删除\(place.chinese)：\(value.chinese)", en: "\(place.english) removed: \(value.english)")
    }
    package static func comparisonMoved(_ place: Text, from: Text, to: Text) -> Text {
        Text(
            zh: "\(place.chinese)：由\(from.chinese)移到\(to.chinese)",
            en: "\(place.english): moved from \(from.english) to \(to.english)")
    }
    package static func comparisonReordered(_ place: Text, _ noun: Text) -> Text {
        Text(
            zh: "\(place.chinese)：\(noun.chinese)的顺序有变化", en: "\(place.english): other order (\(noun.english))")
    }

    // MARK: Places

    package static let comparisonCourse = Text(zh: "课程", en: "course")
    package static func comparisonModule(_ id: String) -> Text { Text(zh: "模块 \(id)", en: "module \(id)") }
    package static func comparisonQuiz(_ id: String) -> Text { Text(zh: "测验 \(id)", en: "quiz \(id)") }
    package static func comparisonBank(_ id: String) -> Text { Text(zh: "题库 \(id)", en: "bank \(id)") }
    package static func comparisonQuestion(_ id: String) -> Text { Text(zh: "题 \(id)", en: "question \(id)") }
    package static func comparisonCase(_ id: String) -> Text { Text(zh: "案例 \(id)", en: "case \(id)") }

    package static func comparisonPart(_ place: Text, _ part: Text) -> Text {
        Text(zh: "\(place.chinese)，\(part.chinese)", en: "\(place.english), \(part.english)")
    }
    package static func comparisonPartSection(_ name: String) -> Text {
        Text(zh: "“\(name)”一节", en: "section “\(name)”")
    }
    package static func comparisonPartBlank(_ number: Int) -> Text { Text(zh: "第 \(number) 空", en: "blank \(number)") }
    package static func comparisonPartCriterion(_ title: String) -> Text {
        Text(zh: "评分项“\(title)”", en: "criterion “\(title)”")
    }

    // MARK: Values

    package static let comparisonNone = Text(zh: "无", en: "none")
    package static let comparisonUnlimited = Text(zh: "不限", en: "unlimited")
    package static let comparisonYes = Text(zh: "是", en: "yes")
    package static let comparisonNo = Text(zh: "否", en: "no")
    package static let comparisonFirst = Text(zh: "最前面", en: "the beginning")
    package static func comparisonBehind(_ id: String) -> Text { Text(zh: "“\(id)”之后", en: "behind “\(id)”") }
    package static func comparisonCaseInBank(_ study: String, bank: String) -> Text {
        Text(zh: "题库 \(bank) 的案例 \(study)", en: "case \(study) of bank \(bank)")
    }

    package static func comparisonMonths(_ count: Int) -> Text {
        Text(zh: "有效 \(count) 个月", en: "valid for \(count) months")
    }
    package static let comparisonNoExpiry = Text(zh: "长期有效", en: "without expiry")
    package static let comparisonReadModules = Text(zh: "学完全部模块", en: "read all modules")
    package static func comparisonPassQuiz(_ id: String) -> Text { Text(zh: "通过测验 \(id)", en: "pass quiz \(id)") }

    package static func comparisonReadMinutes(_ minutes: Int) -> Text {
        Text(zh: "学习至少 \(minutes) 分钟", en: "read for at least \(minutes) min")
    }
    package static let comparisonRead = Text(zh: "学完", en: "read")
    package static func comparisonAttend(_ minutes: Int) -> Text {
        Text(zh: "到课至少 \(minutes) 分钟", en: "attend at least \(minutes) min")
    }
    package static let comparisonSignOff = Text(zh: "主管签字确认", en: "sign-off by a supervisor")
    package static func comparisonAnyOf(_ conditions: Text) -> Text {
        Text(zh: "任一项：\(conditions.chinese)", en: "any of: \(conditions.english)")
    }

    package static let comparisonShuffleAll = Text(zh: "题目和选项", en: "questions and options")
    package static let comparisonShuffleQuestions = Text(zh: "只有题目", en: "questions only")
    package static let comparisonShuffleOptions = Text(zh: "只有选项", en: "options only")
    package static let comparisonShuffleNothing = Text(zh: "不打乱", en: "nothing")

    package static let comparisonCreditNone = Text(zh: "全对才得分", en: "all or nothing")
    package static let comparisonCreditHalf = Text(zh: "少选得一半", en: "half for a part of the key")
    package static let comparisonCreditProportional = Text(zh: "按比例得分", en: "in proportion")

    package static func comparisonDraw(_ count: Int, bank: String) -> Text {
        Text(zh: "从题库 \(bank) 抽 \(count) 题", en: "draw from bank \(bank): \(count)")
    }
    package static func comparisonCaseDraw(_ count: Int, bank: String) -> Text {
        Text(zh: "从题库 \(bank) 抽 \(count) 个案例", en: "draw of cases from bank \(bank): \(count)")
    }
    package static func comparisonConditions(_ draw: Text, _ conditions: Text) -> Text {
        Text(zh: "\(draw.chinese)（\(conditions.chinese)）", en: "\(draw.english) (\(conditions.english))")
    }
    package static func comparisonTag(_ tag: String) -> Text { Text(zh: "标签“\(tag)”", en: "tag “\(tag)”") }

    package static let comparisonFoldingDefault = Text(zh: "不分大小写", en: "upper and lower case alike")
    package static let comparisonFoldingCase = Text(zh: "区分大小写", en: "case-sensitive")
    package static let comparisonFoldingPunctuation = Text(zh: "忽略标点和空格", en: "without punctuation and spaces")
}
