import Testing

@testable import TrainingCore

@Suite struct CivilTimeTests {
    @Test(
        "A time is a date, a T, and hour and minute in two digits",
        arguments: ["2026-12-01T08:00", "0001-01-01T00:00", "9999-12-31T23:59"])
    func reads(text: String) {
        #expect(CivilTime(text)?.description == text)
    }

    @Test(
        "Nothing else is a time",
        arguments: [
            "", "2026-12-01", "2026-12-01 08:00", "2026-12-01T8:00", "2026-12-01T08:0", "2026-12-01T24:00",
            "2026-12-01T08:60", "2026-02-29T08:00", "2026-12-01T08:00:00", "2026-12-01T08:00Z", "T08:00",
            "2026-12-01T-1:00", "2026-12-01T08:００",
        ])
    func refuses(text: String) {
        #expect(CivilTime(text) == nil)
    }

    @Test("A zone shows a moment as a time, and finds the moment again")
    func zone() throws {
        let shanghai = CivilZone.fixed(offsetSeconds: 8 * 3600)
        let time = try #require(CivilTime("2026-12-01T07:30"))
        let moment = shanghai.moment(of: time)
        #expect(moment.rfc3339 == "2026-11-30T23:30:00Z")
        #expect(shanghai.time(at: moment) == time)
        #expect(shanghai.time(at: moment.adding(seconds: 59)) == time)
        #expect(shanghai.date(at: moment).description == "2026-12-01")
        #expect(shanghai.start(of: time.date).rfc3339 == "2026-11-30T16:00:00Z")
    }

    /// Berlin in 2026: +1 h until 29 March 01:00 UTC, then +2 h until 25 October 01:00 UTC.
    private let summerTime = CivilZone { moment in
        (1_774_746_000_000..<1_792_890_000_000).contains(moment.milliseconds) ? 7200 : 3600
    }

    @Test(
        "With summer time the offset of the moment itself counts",
        arguments: [
            ("2026-03-29T00:30", "2026-03-28T23:30:00Z"), ("2026-03-29T03:30", "2026-03-29T01:30:00Z"),
            ("2026-07-01T12:00", "2026-07-01T10:00:00Z"), ("2026-10-25T12:00", "2026-10-25T11:00:00Z"),
            ("2026-12-01T12:00", "2026-12-01T11:00:00Z"),
        ])
    func summer(text: String, moment: String) throws {
        let time = try #require(CivilTime(text))
        #expect(summerTime.moment(of: time).rfc3339 == moment)
        #expect(summerTime.time(at: summerTime.moment(of: time)) == time)
    }
}
