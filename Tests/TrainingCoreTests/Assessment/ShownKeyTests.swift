import Testing

@testable import TrainingCore

@Suite struct ShownKeyTests {
    @Test(
        "A number is shown with its unit behind the number that the tolerance is in",
        arguments: [
            (.absolute(Quantity(millionths: 0)), "m", "2.5 m"), (.absolute(Quantity(millionths: 0)), nil, "2.5"),
            (.absolute(Quantity(millionths: 50_000)), "m", "2.5 ± 0.05 m"),
            (.absolute(Quantity(millionths: 50_000)), nil, "2.5 ± 0.05"),
            (.relative(hundredthsOfPercent: 250), "m", "2.5 m ± 2.5 %"),
            (.relative(hundredthsOfPercent: 200), nil, "2.5 ± 2 %"),
        ] as [(NumericKey.Tolerance, String?, String)])
    func numbers(tolerance: NumericKey.Tolerance, unit: String?, expected: String) throws {
        #expect(NumericKey(value: try quantity("2.5"), tolerance: tolerance, unit: unit).text == expected)
    }

    @Test("Accepted texts are shown as they are written, and behind them the patterns as code")
    func variants() throws {
        let key = TypedTextKey(accepted: ["CH₄", "甲烷"], patterns: [try TextPattern("ch_?4")])
        #expect(
            key.shownVariants == ["CH₄", "甲烷", RichText(spans: [.init(.text("ch_?4"), styles: .code)])])
    }
}
