import Testing

@testable import TrainingCore

@Suite struct ClockMarkTests {
    private static let hour: Int64 = 3_600_000
    private static let day = 24 * hour
    private static let start: Int64 = 1_795_000_000_000

    private func reading(_ elapsed: Int64, _ wall: Int64, boot: String? = "a") -> MachineReading {
        MachineReading(boot: boot, elapsed: elapsed, wall: Timestamp(milliseconds: Self.start + wall))
    }

    /// A mark at the time `start`, with the machine's clock ahead by `offset`.
    private func mark(offset: Int64 = 0, boot: String? = "a") -> ClockMark {
        ClockMark(reading: reading(Self.hour, offset, boot: boot), time: Timestamp(milliseconds: Self.start))
    }

    /// How far the time has gone on since the mark.
    private func passed(_ mark: ClockMark, _ now: MachineReading) -> Int64 {
        mark.resumed(at: now).time.milliseconds - Self.start
    }

    @Test(arguments: [0, day, -day, 365 * day, -10_000 * day] as [Int64], [0, day, -day] as [Int64])
    func `in the same run of the machine only what has elapsed counts`(jump: Int64, before: Int64) {
        let mark = mark(offset: before)
        #expect(passed(mark, reading(2 * Self.hour, Self.hour + jump)) == Self.hour)
        #expect(passed(mark, reading(Self.hour, jump)) == 0)
        #expect(passed(mark, reading(Self.hour + 40 * Self.day, jump)) == 40 * Self.day)
    }

    @Test(
        "After another start of the machine its clock counts, beyond its last reading and the service's time",
        arguments: [
            // How far the clock was ahead when the mark was made, what it says now, and how far the time goes on.
            (0, hour, hour), (0, 30 * day, 30 * day), (0, 0, 0),
            // A clock that is set back does not take the time with it.
            (0, -day, 0), (0, -10_000 * day, 0),
            // It was a day ahead and still is, an hour later; or has been set right meanwhile.
            (day, day + hour, hour), (day, hour, 0), (day, day, 0),
            // It was a day behind and still is; it has been set right; and it has been set right long after.
            (-day, -day + hour, 0), (-day, hour, hour), (-day, 2 * day, 2 * day),
            // Small differences.
            (2000, 2000 + hour, hour), (-2000, hour, hour),
        ] as [(Int64, Int64, Int64)])
    func restarted(offset: Int64, wall: Int64, expected: Int64) {
        #expect(passed(mark(offset: offset), reading(5000, wall, boot: "b")) == expected)
    }

    @Test func `a machine that was put back to an earlier state, or does not name its runs, has been started again`() {
        #expect(passed(mark(), reading(Self.hour - 1, Self.day)) == Self.day)
        #expect(passed(mark(boot: nil), reading(2 * Self.hour, Self.day, boot: nil)) == Self.day)
        #expect(passed(mark(), reading(2 * Self.hour, Self.day, boot: nil)) == Self.day)
    }

    @Test(arguments: [(300_000, true), (-300_000, true), (300_001, false), (-300_001, false)] as [(Int64, Bool)])
    func `five minutes are followed`(offset: Int64, isFollowed: Bool) {
        #expect(mark(offset: offset).offset == offset)
        #expect(mark(offset: offset).isFollowed == isFollowed)
    }

    @Test func `over any restarts the time never goes back`() {
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededGenerator(parts: ["restarts"], seed: seed)
            var mark = ClockMark(trusting: reading(0, 0))
            var elapsed: Int64 = 0
            var boot = 0
            for _ in 0..<100 {
                let wall = (Int64(random.next(below: 2000)) - 1000) * Self.hour
                if random.next(below: 3) == 0 { (boot, elapsed) = (boot + 1, 0) }
                elapsed += Int64(random.next(below: 100_000_000))
                let next = mark.resumed(at: reading(elapsed, wall, boot: "\(boot)"))
                #expect(next.time >= mark.time, "seed \(seed)")
                mark = next
            }
        }
    }
}
