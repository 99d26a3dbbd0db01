import Testing

@testable import TrainingCore

@Suite struct CivilMomentTests {
    @Test(arguments: [
        ("2026-11-28T08:30", "2026-11-28T08:30"), ("2026-11-28 00:00", "2026-11-28T00:00"),
        ("2024-02-29T23:59", "2024-02-29T23:59"),
    ])
    func `a date and a time are read`(text: String, expected: String) {
        #expect(CivilMoment(text)?.description == expected)
    }

    @Test(arguments: [
        "", "2026-11-28", "2026-11-28T24:00", "2026-11-28T08:60", "2026-02-29T08:00", "2026-11-28T8:30",
        "2026-11-28T08:30:00", "2026-11-28T08:30Z", "2026-11-28T+8:30", "２026-11-28T08:30", "2026-11-28t08:30",
    ])
    func `anything else is not`(text: String) {
        #expect(CivilMoment(text) == nil)
    }

    @Test(arguments: [28_800, -12_600, 0, 50_400])
    func `moments go there and back`(offset: Int) throws {
        let moment = try #require(CivilMoment("2026-11-28T00:05"))
        #expect(CivilMoment(moment.moment(offsetSeconds: offset), offsetSeconds: offset) == moment)
    }

    @Test func `eight hours east of UTC the day begins eight hours earlier`() throws {
        let moment = try #require(CivilMoment("2026-11-28T07:30")).moment(offsetSeconds: 28_800)
        #expect(moment.rfc3339 == "2026-11-27T23:30:00Z")
    }
}
