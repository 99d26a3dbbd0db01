// How parts of keys are shown in a comparison: in no particular language.

extension ConvertibleUnit {
    /// `mm = 0.001`, `km/h = 5/18`.
    var text: String {
        let isWhole = denominator == Quantity(millionths: 1_000_000)
        return "\(name) = \(numerator)" + (isWhole ? "" : "/\(denominator)")
    }
}

extension Source {
    /// With the date of the version that was read, where it is given.
    var comparedName: String {
        name + (edition.map { " (\($0))" } ?? "")
    }
}

extension Blank {
    var keyTexts: CourseChange.Value {
        switch self {
        case .text(let key): .texts(key.shownVariants.map(\.plain))
        case .number(let key): .plain(key.text)
        case .choice(let options, let key): .text(options[key].own.plain.excerpt)
        }
    }
}
