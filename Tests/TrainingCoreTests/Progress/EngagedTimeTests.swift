import Testing

@testable import TrainingCore

@Suite struct EngagedTimeTests {
    private static func clock(_ milliseconds: Int64) throws -> ReadingClock {
        ReadingClock(
            enrolment: recordID(1), module: try authoredID("m"), beatAt: Timestamp(milliseconds: milliseconds))
    }

    @Test(
        "A heartbeat credits the time since the one before, up to the cap",
        arguments: [
            (1000, 1000, 0), (1000, 31_000, 30_000), (1000, 121_000, 120_000), (1000, 121_001, 120_000),
            (1000, 86_401_000, 120_000), (1000, 0, 0), (1000, -86_400_000, 0),
        ] as [(Int64, Int64, Int64)])
    func credit(last: Int64, now: Int64, credited: Int64) throws {
        let credit = try Self.clock(last).credit(at: Timestamp(milliseconds: now), idleCap: .standard)
        #expect(credit == credited)
    }

    @Test("A cap beyond what may be chosen is the nearest that may", arguments: [(0, 5), (60, 60), (9999, 3600)])
    func caps(asked: Int, chosen: Int) {
        #expect(IdleCap(seconds: asked).seconds == chosen)
    }

    /// Heartbeats as several devices of a person would send them, also at the same moment and behind a clock set back.
    @Test(
        "Over any heartbeats on any modules, what is credited is no more than the time, nor than the beats times the cap"
    )
    func neverTooMuch() throws {
        var random = SeededGenerator(parts: ["beats"], seed: 2026)
        for _ in 0..<20_000 {
            let cap = IdleCap(seconds: 5 + random.next(below: 200))
            let count = 1 + random.next(below: 30)
            var now: Int64 = 1_000_000_000
            var clock: ReadingClock?
            var credited: [ModuleID: Int64] = [:]
            for _ in 0..<count {
                let steps: [Int64] = [0, 1, 999, 60_000, Int64(cap.seconds) * 1000, 3_600_000]
                let step = steps[random.next(below: 6)]
                // Now and then the clock is set back.
                now += random.next(below: 20) == 0 ? -step : step
                let module: ModuleID = try authoredID("m-\(random.next(below: 4))")
                let moment = Timestamp(milliseconds: now)
                if let clock { credited[clock.module, default: 0] += clock.credit(at: moment, idleCap: cap) }
                clock = ReadingClock(enrolment: recordID(1), module: module, beatAt: moment)
            }
            let total = credited.values.reduce(0, +)
            #expect(credited.values.allSatisfy { $0 >= 0 })
            #expect(total <= Int64(count) * Int64(cap.seconds) * 1000)
        }
    }

    @Test(
        "With a clock that is not set back, what is credited is no more than the time from the first beat to the last")
    func neverMoreThanTheTime() throws {
        var random = SeededGenerator(parts: ["beats"], seed: 7)
        for _ in 0..<20_000 {
            let cap = IdleCap(seconds: 5 + random.next(below: 200))
            var clock = try Self.clock(0)
            var total: Int64 = 0
            var now: Int64 = 0
            for _ in 0..<random.next(below: 30) {
                now += Int64(random.next(below: 400_000))
                let moment = Timestamp(milliseconds: now)
                total += clock.credit(at: moment, idleCap: cap)
                clock = ReadingClock(
                    enrolment: recordID(1), module: try authoredID("m-\(random.next(below: 4))"), beatAt: moment)
            }
            #expect(total <= now)
        }
    }
}
