// Values that are numbers, and why they cannot stand where they do.
extension Text.Fault {
    package static func invalidNumber(_ value: String, _ reason: Text, example: String) -> Self {
        Self(
            zh: "“\(value)”不是这里能用的数：\(reason.chinese)",
            en: "‘\(value)’ is not a number that can stand here: \(reason.english)",
            fixZh: "请写成例如 \(example) 的样子。", fixEn: "Write it as, for instance, \(example).")
    }

    package static func numberOutOfRange(_ value: String, _ least: String, _ most: String) -> Self {
        Self(
            zh: "\(value) 超出范围", en: "\(value) is out of range",
            fixZh: "这里的数从 \(least) 到 \(most)。", fixEn: "The number is from \(least) to \(most).")
    }

    package static func zeroDivisor(_ value: String) -> Self {
        Self(
            zh: "“\(value)”的除数是 0", en: "the divisor of ‘\(value)’ is 0",
            fixZh: "请写大于 0 的整数。", fixEn: "Write a whole number that is more than 0.")
    }

    package static func minimumAboveMaximum(_ minimum: Int, maximum: Int) -> Self {
        Self(
            zh: "最少 \(minimum) 字，多于最多 \(maximum) 字",
            en: "‘minimum-characters’ is \(minimum) and exceeds ‘maximum-characters’, which is \(maximum)",
            fixZh: "minimum-characters 不能大于 maximum-characters（不写时是 2000）。",
            fixEn: "‘minimum-characters’ must not exceed ‘maximum-characters’ (2000 if it is left out).")
    }
}

extension Text {
    package static let numberHasPercent = Text(zh: "不写百分号", en: "it has a percent sign")
    package static let numberHasComma = Text(zh: "不用逗号分隔", en: "it has a comma")
    package static let numberIsFullWidth = Text(
        zh: "数字、小数点和正负号都要用半角", en: "digits, point and sign are to be the plain ones of the keyboard")
    package static let numberIsFraction = Text(
        zh: "分数只能用在 factor 里", en: "a fraction can stand only in ‘factor’")
    package static let fractionIsNotWhole = Text(
        zh: "分数是两个整数中间写一个“/”", en: "a fraction is two whole numbers with ‘/’ between them")
    package static let numberIsNotWhole = Text(
        zh: "要写不带符号的整数", en: "it has to be a whole number without a sign")
    package static let numberLacksDigit = Text(
        zh: "小数点前后都要有数字", en: "a digit has to stand before and behind the point")
    package static let numberHasManyDigits = Text(
        zh: "小数点前最多 9 位、后最多 6 位", en: "it has more than 9 digits before or 6 behind the point")
    package static let numberHasManyPlaces = Text(
        zh: "最多两位小数", en: "it has more than two decimal places")
    package static let numberIsNoHalf = Text(zh: "以 0.5 为一档", en: "it has to be in steps of 0.5")
    package static let numberHasOtherCharacters = Text(
        zh: "只能有数字、小数点和正负号，不写单位", en: "it may hold only digits, a point and a sign, and no unit")
}
