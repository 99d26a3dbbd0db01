import Testing

@testable import TrainingCore

@Suite struct ServiceTimeTests {
    private static let day: Int64 = 86_400_000
    private static let start: Int64 = 1_795_000_000_000

    private func reading(_ elapsed: Int64, wall: Int64, boot: String? = "a") -> MachineReading {
        MachineReading(boot: boot, elapsed: elapsed, wall: Timestamp(milliseconds: wall))
    }

    /// The service's time after a machine's reading of an hour since its start, which it agreed with.
    private func started() -> ServiceTime {
        ServiceTime(from: ClockMark(trusting: reading(3_600_000, wall: Self.start)))
    }

    @Test(arguments: [0, 1, 999, 5_400_000, 31_536_000_000] as [Int64])
    func `with a machine's clock that is right the time is what has elapsed`(passed: Int64) {
        #expect(started().time(at: 3_600_000 + passed).milliseconds == Self.start + passed)
    }

    @Test(arguments: [day, -day, 365 * day, -20_000 * day, 300_001, -300_001] as [Int64])
    func `a large jump of the machine's clock is not followed`(jump: Int64) {
        let jumped = started().following(reading(3_700_000, wall: Self.start + 100_000 + jump))
        for passed in [100_000, 200_000, 10 * Self.day] {
            #expect(jumped.time(at: 3_600_000 + passed).milliseconds == Self.start + passed)
        }
        let mark = jumped.mark(at: reading(3_700_000, wall: Self.start + 100_000 + jump))
        #expect(mark.offset == jump)
        #expect(!mark.isFollowed)
    }

    @Test(
        arguments: [
            (10_000, 1_000_000, 500), (10_000, 20_000_000, 10_000), (10_000, 90_000_000, 10_000),
            (-10_000, 1_000_000, -500), (-10_000, 90_000_000, -10_000), (300_000, 600_000_000, 300_000),
            (51, 1000, 0), (51, 2000, 1), (51, 1_000_000, 51),
        ] as [(Int64, Int64, Int64)])
    func `a small difference is made up at 500 in a million, and no more than all of it`(
        offset: Int64, passed: Int64, expected: Int64
    ) {
        let followed = started().following(reading(3_600_000, wall: Self.start + offset))
        #expect(followed.time(at: 3_600_000 + passed).milliseconds - Self.start - passed == expected)
    }

    @Test func `looking again at a clock that has not changed changes nothing`() {
        var time = started().following(reading(3_600_000, wall: Self.start + 10_000))
        let before = time
        for second in 1...20_000 as ClosedRange<Int64> {
            time = time.following(reading(3_600_000 + second * 1000, wall: Self.start + 10_000 + second * 1000))
        }
        #expect(time == before)
        #expect(time.time(at: 3_600_000 + 20_000_000).milliseconds == Self.start + 20_010_000)
    }

    @Test func `a jump that is taken back ends the making up`() {
        let jumped = started().following(reading(3_600_000, wall: Self.start + 60_000))
        let back = jumped.following(reading(4_600_000, wall: Self.start + 1_000_000))
        #expect(back.time(at: 4_600_000).milliseconds == Self.start + 1_000_500)
        #expect(back.time(at: 14_600_000).milliseconds == Self.start + 11_000_000)
    }

    @Test func `over any readings the time never goes back and stays within 500 in a million of what has elapsed`() {
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededGenerator(parts: ["clock"], seed: seed)
            var elapsed: Int64 = 1000
            var time = ServiceTime(from: ClockMark(trusting: reading(elapsed, wall: Self.start)))
            var last = Self.start
            var wallOffset: Int64 = Self.start - 1000
            for _ in 0..<500 {
                elapsed += Int64(random.next(below: random.next(below: 4) == 0 ? 10_000_000 : 3000))
                switch random.next(below: 8) {
                case 0: wallOffset += Int64(random.next(below: 600_000)) - 300_000
                case 1: wallOffset += (Int64(random.next(below: 3)) - 1) * Self.day
                case 2: wallOffset = Self.start - 1000
                default: break
                }
                let now = time.time(at: elapsed).milliseconds
                #expect(now >= last, "seed \(seed)")
                if random.next(below: 2) == 0 {
                    time = time.following(reading(elapsed, wall: elapsed + wallOffset))
                    #expect(time.time(at: elapsed).milliseconds == now, "seed \(seed)")
                }
                let passed = elapsed - 1000
                #expect(abs(now - Self.start - passed) <= passed / 2000 + 1, "seed \(seed)")
                last = now
            }
        }
    }
}
