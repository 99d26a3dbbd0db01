// How a right number is shown: the same in every language.

extension NumericKey {
    /// With its unit and, unless it is exact, its tolerance: `5 %`, `2.5 ± 0.05 m`, `100 V ± 2 %`.
    package var text: String {
        let unit = unit.map { " " + $0 } ?? ""
        return switch tolerance {
        case .absolute(Quantity(millionths: 0)): value.description + unit
        case .absolute: "\(value) \(tolerance.text)\(unit)"
        case .relative: "\(value)\(unit) \(tolerance.text)"
        }
    }
}

extension NumericKey.Tolerance {
    /// `± 0.05`, `± 2 %`.
    package var text: String {
        switch self {
        case .absolute(let tolerance): "± \(tolerance)"
        case .relative(let hundredths): "± \(Marks(hundredths: hundredths)) %"
        }
    }
}
