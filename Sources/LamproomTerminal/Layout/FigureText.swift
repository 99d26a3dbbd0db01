/// Figures as text, each of the same form in every language.
enum FigureText {
    /// With two digits after the point, as `-0.21`; a dash where there is none.
    static func decimal(_ value: Double?) -> String { value.map { decimal($0, places: 2) } ?? "-" }

    /// A share in whole percent, as `78%`; a dash where there is none.
    static func percent(_ share: Double?) -> String { share.map { decimal(100 * $0, places: 0) + "%" } ?? "-" }

    /// A share in percent with a digit after the point, as `78.3%`; a dash where there is none.
    static func exactPercent(_ share: Double?) -> String {
        share.map { decimal(100 * $0, places: 1) + "%" } ?? "-"
    }

    /// Seconds as minutes and seconds, as `1:05`; a dash where there are none.
    static func duration(_ seconds: Double?) -> String {
        guard let seconds, seconds.isFinite, abs(seconds) < 1e9 else { return "-" }
        let whole = Int(seconds.rounded())
        return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + String(whole % 60)
    }

    /// Rounded to a number of digits after the point; what is rounded to zero has no sign.
    static func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "-" }
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let number = Int((value * Double(scale)).rounded())
        let sign = number < 0 ? "-" : ""
        guard places > 0 else { return sign + String(abs(number)) }
        let digits = String(abs(number) % scale)
        return sign + String(abs(number) / scale) + "."
            + String(repeating: "0", count: places - digits.count) + digits
    }

    /// Spaces before a figure up to a width.
    static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text))) + text
    }
}
