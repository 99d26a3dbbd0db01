import Testing

@testable import TrainingCore

@Suite struct TimestampTests {
    private static let beijing = 8 * 3600
    private static let newYork = -5 * 3600

    @Test(
        "The civil date is that of the zone",
        arguments: [
            (0, 0, "1970-01-01"),
            (-1, 0, "1969-12-31"),
            (-86_400_000, 0, "1969-12-31"),
            (-86_400_001, 0, "1969-12-30"),
            (86_399_999, 0, "1970-01-01"),
            (86_400_000, 0, "1970-01-02"),
            (57_599_999, beijing, "1970-01-01"),
            (57_600_000, beijing, "1970-01-02"),
            (-28_800_000, beijing, "1970-01-01"),
            (-28_800_001, beijing, "1969-12-31"),
            (17_999_999, newYork, "1969-12-31"),
            (18_000_000, newYork, "1970-01-01"),
            (1_795_276_799_999, beijing, "2026-11-21"),
            (1_795_276_800_000, beijing, "2026-11-22"),
        ] as [(Int64, Int, String)])
    func civilDate(milliseconds: Int64, offset: Int, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).civilDate(offsetSeconds: offset).description == text)
    }

    @Test("A date starts at its first moment in the zone and not before", arguments: [0, beijing, newYork, 20_700])
    func startOfDate(offset: Int) throws {
        for text in ["0001-01-02", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-30"] {
            let start = try date(text).start(offsetSeconds: offset)
            let before = Timestamp(milliseconds: start.milliseconds - 1)
            #expect(start.civilDate(offsetSeconds: offset).description == text)
            #expect(try before.civilDate(offsetSeconds: offset) == date(text).adding(days: -1))
        }
    }

    @Test("The start of a date in Beijing is eight hours before that in UTC")
    func startInBeijing() throws {
        // 20,779 days of 86,400 seconds, less 28,800.
        #expect(try date("2026-11-22").start(offsetSeconds: Self.beijing).milliseconds == 1_795_276_800_000)
    }

    @Test(
        "RFC 3339 has whole seconds in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00Z"),
            (999, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-1000, "1969-12-31T23:59:59Z"),
            (-1001, "1969-12-31T23:59:58Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_795_336_205_678, "2026-11-22T08:30:05Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
            (-62_135_596_800_001, "0001-01-01T00:00:00Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59Z"),
            (253_402_300_800_000, "9999-12-31T23:59:59Z"),
            (.max, "9999-12-31T23:59:59Z"),
        ] as [(Int64, String)])
    func rfc3339(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
    }

    @Test("Seconds are added as seconds")
    func addingSeconds() {
        #expect(Timestamp(milliseconds: 500).adding(seconds: 90).milliseconds == 90_500)
        #expect(Timestamp(milliseconds: 500).adding(seconds: -1).milliseconds == -500)
        #expect(Timestamp(milliseconds: -1) < Timestamp(milliseconds: 0))
    }
}
