import Foundation
import Testing

@testable import TrainingCore

@Suite struct ZoneTests {
    private func offset(_ zone: String) throws -> (Timestamp) -> Int {
        let zone = try #require(TimeZone(identifier: zone))
        return { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.milliseconds) / 1000)) }
    }

    @Test(
        "A date begins at its first moment in the zone, also about summer time",
        arguments: [
            ("Asia/Shanghai", "2026-11-22", "2026-11-21T16:00:00Z"), ("UTC", "2026-11-22", "2026-11-22T00:00:00Z"),
            // Summer time in Shanghai, from midnight and until midnight (23:00 came twice).
            ("Asia/Shanghai", "1986-05-04", "1986-05-03T16:00:00Z"),
            ("Asia/Shanghai", "1986-07-01", "1986-06-30T15:00:00Z"),
            // Clocks change in the night, but not at midnight.
            ("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z"),
            ("Europe/Berlin", "2026-03-30", "2026-03-29T22:00:00Z"),
            ("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z"),
            ("Europe/Berlin", "2026-10-26", "2026-10-25T23:00:00Z"),
            // From 24:00 to 01:00, east and west of Greenwich.
            ("Africa/Cairo", "2024-04-26", "2024-04-25T22:00:00Z"),
            ("America/Havana", "2024-03-10", "2024-03-10T05:00:00Z"),
            // From 24:00 back to 23:00, and from 01:00 back to 00:00.
            ("Africa/Cairo", "2024-11-01", "2024-10-31T22:00:00Z"),
            ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z"),
            // The farthest zones, and a date that Samoa left out.
            ("Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00Z"),
            ("Etc/GMT+12", "2026-01-01", "2026-01-01T12:00:00Z"),
            ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"),
            ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"),
        ])
    func start(zone: String, date text: String, expected: String) throws {
        #expect(try date(text).start(zoneOffset: offset(zone)).rfc3339 == expected)
    }

    @Test(
        "Each date of some years begins where the date before ends",
        arguments: ["Asia/Shanghai", "Africa/Cairo", "America/Havana", "Australia/Lord_Howe", "Pacific/Chatham"])
    func dates(zone: String) throws {
        let offset = try offset(zone)
        var day = try date("2023-01-01")
        while day.year < 2026 {
            let start = day.start(zoneOffset: offset)
            let before = Timestamp(milliseconds: start.milliseconds - 1)
            #expect(start.civilDate(offsetSeconds: offset(start)) == day)
            #expect(before.civilDate(offsetSeconds: offset(before)) == day.adding(days: -1))
            day = day.adding(days: 1)
        }
    }

    @Test(
        "A moment is written with its zone's offset",
        arguments: [
            (28_800, "2026-11-22 16:30 +08:00"), (0, "2026-11-22 08:30 +00:00"),
            (-12_600, "2026-11-22 05:00 -03:30"), (50_400, "2026-11-22 22:30 +14:00"),
            (-43_200, "2026-11-21 20:30 -12:00"), (20_700, "2026-11-22 14:15 +05:45"),
        ])
    func civilTime(offset: Int, expected: String) {
        #expect(Timestamp(milliseconds: 1_795_336_200_000).civilTime(offsetSeconds: offset) == expected)
    }
}
