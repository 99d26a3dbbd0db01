import Testing

@testable import TrainingCore

@Suite struct NumericKeyInputTests {
    private static func key(_ unit: String?) -> NumericKey {
        NumericKey(value: Quantity(millionths: 0), tolerance: .absolute(Quantity(millionths: 0)), unit: unit)
    }

    @Test(
        "A number is read as a worker types it",
        arguments: [
            ("80", nil, "80"), ("８０", nil, "80"), ("－１２．５", nil, "-12.5"), ("＋1", nil, "1"), (" 80 ", nil, "80"),
            ("　80　", nil, "80"), ("80。", nil, "80"), ("80.", nil, "80"), ("- 5", nil, "-5"), ("1 000", nil, "1000"),
            ("1,234", nil, "1234"), ("1，234", nil, "1234"), ("-1,234,567.5", nil, "-1234567.5"),
            ("+12,345", nil, "12345"), ("999,999,999.999999", nil, "999999999.999999"), ("0", nil, "0"),
            ("80%", "%", "80"), ("８０％", "%", "80"), ("80 ％", "%", "80"), ("80", "%", "80"), ("80%", "％", "80"),
            ("80%。", "%", "80"), ("1.5m/s", "m/s", "1.5"), ("1.5 M/S", "m/s", "1.5"), ("30 分钟", "分钟", "30"),
            ("30分钟", "分钟", "30"), ("5m3", "m3", "5"), ("1,000 mg", "mg", "1000"), ("80", "", "80"), ("80", " ", "80"),
        ] as [(String, String?, String)])
    func accepted(text: String, unit: String?, number: String) throws {
        #expect(try Self.key(unit).parse(text) == TypedNumber(quantity(number)))
    }

    @Test(
        "What is no number, or has another unit, is refused",
        arguments: [
            ("", nil), (" ", nil), ("。", nil), ("八十", nil), ("80a", nil), ("1e3", nil), ("0x1f", nil), ("1/2", nil),
            ("±5", nil), ("--5", nil), ("5-", nil), ("1.2.3", nil), (".5", nil), ("80%", nil), ("80%", "m"),
            ("80m", "%"), ("80%%", "%"), ("%", "%"), ("分钟", "分钟"), ("m80", "m"), ("80 mm", "m"), ("٨٠", nil),
            ("8\u{301}0", nil), ("80%\u{301}", "%"), ("1000000000", nil), ("0.0000001", nil), ("inf", nil),
            ("nan", nil),
        ] as [(String, String?)])
    func refused(text: String, unit: String?) {
        #expect(Self.key(unit).parse(text) == nil)
    }

    @Test(
        "A comma that does not part thousands makes no number",
        arguments: [
            "0,5", "1,5", "12,34", "1234,567", "1,234,56", ",123", "1,,234", "1,234,", "1,+23", "1,-23", "1.234,567",
            "1,234.567,890", "0.5,678", "0,123", "00,123", "-,123", "1,23a",
        ])
    func commas(text: String) {
        #expect(Self.key(nil).parse(text) == nil)
    }

    @Test("No text stops the reading, however long or odd")
    func robust() {
        let alphabet: [Unicode.Scalar] = [
            "1", "0", "９", ".", ",", "，", "-", "+", " ", "%", "m", "\u{301}", "\u{200D}", "甲",
        ]
        let key = Self.key("%")
        var random = SeededGenerator(parts: ["numbers"], seed: 1)
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.next(below: 12) { text.append(alphabet[random.next(below: alphabet.count)]) }
            guard let number = key.parse(String(text)) else { continue }
            #expect(Quantity(number.value.description) == number.value)
        }
        #expect(key.parse(String(repeating: "9", count: 100_000)) == nil)
    }
}
