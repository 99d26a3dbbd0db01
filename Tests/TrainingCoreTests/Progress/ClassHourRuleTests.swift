import Testing

@testable import TrainingCore

@Suite struct ClassHourRuleTests {
    @Test("Rules have their own ids, and follow each other without gaps")
    func order() {
        #expect(Set(ClassHourRule.all.map(\.id)).count == ClassHourRule.all.count)
        for (rule, next) in zip(ClassHourRule.all, ClassHourRule.all.dropFirst()) {
            #expect(rule.effectiveTo.map { $0.daysSince1970 + 1 } == next.effectiveFrom.daysSince1970)
        }
        #expect(ClassHourRule.all.last?.effectiveTo == nil)
        for rule in ClassHourRule.all { #expect(ClassHourRule.named(rule.id) == rule) }
        #expect(ClassHourRule.named("class-hour-44") == nil)
    }

    @Test("There is a rule for every date", arguments: ["0001-01-01", "1970-01-01", "2026-11-28", "9999-12-31"])
    func everyDate(text: String) throws {
        #expect(ClassHourRule.on(try date(text)).minutesPerClassHour == 45)
    }

    @Test(
        "Minutes are class hours of 45, in hundredths, rounded down",
        arguments: [(0, 0), (44, 97), (45, 100), (90, 200), (100, 222), (-1, -3), (-45, -100)])
    func conversion(minutes: Int, hundredths: Int) {
        #expect(ClassHourRule.all[0].hundredths(minutes: minutes) == hundredths)
    }

    @Test(
        "Engaged time earns whole minutes, up to what the course is worth",
        arguments: [
            (59_999, 0, 0), (60_000, 0, 1), (3_599_999, 0, 59), (5_400_000, 0, 67), (600_000, 60, 7), (600_000, 67, 0),
            (600_000, 90, 0),
        ] as [(Int64, Int, Int)])
    func earned(milliseconds: Int64, before: Int, minutes: Int) throws {
        // 1.5 class hours are 67.5 minutes.
        let stated = try #require(ClassHours(halves: 3))
        #expect(ClassHourRule.all[0].minutes(engaged: milliseconds, earned: before, stated: stated) == minutes)
    }
}
