import Foundation
import Testing

@testable import TrainingCore

@Suite struct RecordIDTests {
    @Test("The example of RFC 9562, appendix A.6, is met")
    func example() {
        let id = PersonID(
            now: Timestamp(milliseconds: 0x017F_22E2_79B0), random: (0xCC3, 0x18C4_DC0C_0C07_398F << 2))
        #expect(id.rawValue == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test(
        "The version and the variant stand whatever the random bits are",
        arguments: [
            ((0, 0), "00000000-0001-7000-8000-000000000000"),
            ((UInt64.max, UInt64.max), "00000000-0001-7fff-bfff-ffffffffffff"),
        ] as [((UInt64, UInt64), String)])
    func shape(random: (UInt64, UInt64), text: String) {
        let id = PersonID(now: Timestamp(milliseconds: 1), random: random)
        #expect(id.rawValue == text)
        #expect(PersonID(text) == id)
        #expect(UUID(uuidString: text) != nil)
    }

    @Test("A later id sorts later, whatever the random bits are")
    func order() {
        let times: [Int64] = [0, 1, 255, 256, 65_535, 65_536, 1_795_276_800_000, 1_795_276_800_001, 0xFFFF_FFFF_FFFF]
        for (earlier, later) in zip(times, times.dropFirst()) {
            let first = PersonID(now: Timestamp(milliseconds: earlier), random: (.max, .max))
            let second = PersonID(now: Timestamp(milliseconds: later), random: (0, 0))
            #expect(first.rawValue < second.rawValue)
        }
    }

    @Test("A time before 1970 counts as 1970")
    func negativeTime() {
        let id = PersonID(now: Timestamp(milliseconds: -5), random: (0, 0))
        #expect(id.rawValue == "00000000-0000-7000-8000-000000000000")
    }

    @Test("Ids of the same moment differ by each of the 74 random bits")
    func randomBits() {
        var seen: Set<String> = [PersonID(now: Timestamp(milliseconds: 1), random: (0, 0)).rawValue]
        for bit in 0..<12 {
            seen.insert(PersonID(now: Timestamp(milliseconds: 1), random: (1 << UInt64(bit), 0)).rawValue)
        }
        for bit in 2..<64 {
            seen.insert(PersonID(now: Timestamp(milliseconds: 1), random: (0, 1 << UInt64(bit))).rawValue)
        }
        #expect(seen.count == 75)
    }

    @Test(
        "What is no UUID in lower case is refused",
        arguments: [
            "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
            "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "017f22e279b0-7cc3-98c4-dc0c0c07398f-",
            "017f22e2_79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
            "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}", "017f22e2-79b0-7cc3-98c4-dc0c0c0739'f",
        ])
    func refused(text: String) {
        #expect(PersonID(text) == nil)
    }
}
