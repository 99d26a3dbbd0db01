import Foundation
import Testing

@testable import TrainingCore

@Suite struct MarksTests {
    @Test(
        "Points are read to the hundredth",
        arguments: [
            ("0", 0), ("2", 200), ("2.5", 250), ("2.50", 250), ("79.99", 7999), ("80", 8000), ("0.01", 1),
            ("1000", 100_000), ("007", 700), ("0.29", 29), ("1.15", 115), ("999999999.99", 99_999_999_999),
        ])
    func accepted(text: String, hundredths: Int) {
        #expect(Marks(text)?.hundredths == hundredths)
    }

    @Test(
        "What is no amount of hundredths is refused", arguments: ["", "-1", "-0.01", "0.001", "2,5", "2.", ".5", "1e2"])
    func refused(text: String) {
        #expect(Marks(text) == nil)
    }

    @Test(
        "Points are written in the shortest form",
        arguments: [(0, "0"), (1, "0.01"), (10, "0.1"), (200, "2"), (250, "2.5"), (7999, "79.99"), (8000, "80")])
    func description(hundredths: Int, text: String) {
        #expect(Marks(hundredths: hundredths).description == text)
        #expect(Marks(text)?.hundredths == hundredths)
    }

    @Test(
        "A share is rounded down to a hundredth",
        arguments: [
            (100, 1, 3, 33), (100, 2, 3, 66), (200, 2, 3, 133), (1, 1, 2, 0), (3, 1, 2, 1), (250, 1, 2, 125),
            (100, 0, 3, 0), (100, 3, 3, 100), (100_000, 9, 10, 90_000),
        ])
    func scaled(hundredths: Int, numerator: Int, denominator: Int, expected: Int) {
        #expect(Marks(hundredths: hundredths).scaled(by: numerator, over: denominator).hundredths == expected)
    }

    @Test("Ten times a tenth is one, exactly")
    func exactSum() throws {
        let tenth = try #require(Marks("0.1"))
        #expect((1...10).reduce(Marks.zero) { sum, _ in sum + tenth } == Marks("1"))
    }

    @Test("Marks are a JSON number of hundredths")
    func json() throws {
        #expect(String(decoding: try JSONEncoder().encode([Marks(hundredths: 7999)]), as: UTF8.self) == "[7999]")
        #expect(try JSONDecoder().decode([Marks].self, from: Data("[7999]".utf8)) == [Marks(hundredths: 7999)])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Marks].self, from: Data("[79.99]".utf8)) }
    }
}
