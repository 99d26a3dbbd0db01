import Foundation
import Testing

@testable import TrainingCore

@Suite struct QuantityTests {
    @Test(
        "Numbers are read exactly, to a millionth",
        arguments: [
            ("0", 0), ("-0", 0), ("+0.000000", 0), ("1", 1_000_000), ("+1", 1_000_000), ("-12.5", -12_500_000),
            ("0.000001", 1), ("-0.000001", -1), ("0.1", 100_000), ("000000080", 80_000_000),
            ("999999999.999999", 999_999_999_999_999), ("-999999999.999999", -999_999_999_999_999),
        ] as [(String, Int64)])
    func accepted(text: String, millionths: Int64) {
        #expect(Quantity(text)?.millionths == millionths)
    }

    @Test(
        "What is no number, or has more digits than fit, is refused",
        arguments: [
            "", "+", "-", ".", "1.", ".5", "-.5", "+-5", "--5", "1.2.3", "1..2", "1e3", "0x10", "inf", "nan", "1 000",
            "1,000", " 1", "1 ", "１", "٣", "−5", "1\u{301}", "1000000000", "0000000001", "1.0000000",
            "9223372036854775808", "99999999999999999999999999999999", "\u{0}1",
        ])
    func refused(text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test(
        "Numbers are written in the shortest form, and read again as the same",
        arguments: [
            (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (-500_000, "-0.5"), (12_500_000, "12.5"),
            (10_000_000, "10"), (999_999_999_999_999, "999999999.999999"),
        ] as [(Int64, String)])
    func description(millionths: Int64, text: String) {
        #expect(Quantity(millionths: millionths).description == text)
        #expect(Quantity(text)?.millionths == millionths)
    }

    @Test("The smallest integer can be written")
    func extremes() {
        #expect(Quantity(millionths: .min).description == "-9223372036854.775808")
    }

    @Test("Numbers are compared as numbers")
    func order() throws {
        #expect(
            try ["10", "9", "-10", "-9", "0.5"].map(quantity).sorted().map(\.description)
                == ["-10", "-9", "0.5", "9", "10"])
    }

    @Test("A number is JSON text, so that nothing rounds it")
    func json() throws {
        let number = try quantity("0.1")
        #expect(String(decoding: try JSONEncoder().encode([number]), as: UTF8.self) == #"["0.1"]"#)
        #expect(try JSONDecoder().decode([Quantity].self, from: Data(#"["0.1"]"#.utf8)) == [number])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Quantity].self, from: Data(#"["1e3"]"#.utf8))
        }
    }
}
