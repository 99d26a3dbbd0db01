// Values of attributes, apart from numbers.
extension Text.Fault {
    package static func invalidID(_ id: String) -> Self {
        Self(
            zh: "“\(id)”不是合格的 id", en: "‘\(id)’ is not an id",
            fixZh: "id 由 1 到 64 个小写字母、数字和“-”组成，以字母开头，例如 q-001。",
            fixEn: "An id is 1 to 64 lower-case letters, digits and ‘-’, beginning with a letter: q-001.")
    }

    package static func invalidRequirement(_ id: String) -> Self {
        Self(
            zh: "“\(id)”不是模块的 id", en: "‘\(id)’ is not the id of a module",
            fixZh: "请写模块文件里 <module> 的 id，不写文件名；几个 id 之间用空格，不用逗号。",
            fixEn: "Write the id in the <module> of its file, not the file name; between ids stand spaces, no commas.")
    }

    package static func duplicateSectionID(_ id: String) -> Self {
        Self(
            zh: "这个测验里已经有 id 为“\(id)”的部分", en: "the quiz already has a section with the id ‘\(id)’",
            fixZh: "请换一个本测验没有用过的 id（不同测验可以相同）。",
            fixEn: "Choose an id that no other section of this quiz has; those of other quizzes do not matter.")
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
}
