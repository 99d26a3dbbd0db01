import Testing

@testable import TrainingCore

@Suite struct SeededGeneratorTests {
    /// Worked out with another implementation of FNV-1a and SplitMix64. Papers of past years rest on these numbers.
    @Test(
        "The numbers of named inputs are the same for ever",
        arguments: [
            ([], 0, [0x5BA3_14B8_CFDA_3B6B, 0x2A8E_5B0B_95AC_5BDE, 0xE002_962D_320B_2264]),
            (["a"], 1, [0x73F1_292D_CDAC_F72E, 0x6152_3B7D_1E11_D1BE, 0xC040_7600_5823_E705]),
            (["ab", "c"], 1, [0xA73D_D76C_A74A_9A5A, 0xB216_A9B2_6CCB_5A1C, 0xBC67_95CA_BE66_8DB8]),
            (["a", "bc"], 1, [0x203A_70DD_B4B0_55A2, 0x8CF7_8CCE_57AC_E8BB, 0xE167_3ACE_2272_4872]),
        ] as [([String], UInt64, [UInt64])])
    func vectors(parts: [String], seed: UInt64, expected: [UInt64]) {
        var random = SeededGenerator(parts: parts, seed: seed)
        #expect(expected.indices.map { _ in random.next() } == expected)
    }

    @Test("Each of the 64 bits of a seed makes other numbers")
    func seedBits() {
        var first: Set<UInt64> = []
        for bit in 0..<64 {
            var random = SeededGenerator(parts: ["part"], seed: 1 << UInt64(bit))
            first.insert(random.next())
        }
        #expect(first.count == 64)
    }

    @Test("Numbers below a bound are below it", arguments: [1, 2, 3, 7, 64, 1000, Int.max])
    func bounds(bound: Int) {
        var random = SeededGenerator(parts: ["bounds"], seed: 1)
        for _ in 0..<200 {
            #expect((0..<bound).contains(random.next(below: bound)))
        }
    }

    @Test("A bound that does not divide the range of numbers has no bias")
    func noBias() {
        // A bare remainder would fall below 2^62 three times out of four, for two ranges of 3 × 2^61 do not fit into 2^64.
        var random = SeededGenerator(parts: ["bias"], seed: 1)
        let low = (0..<3000).count { _ in random.next(below: 3 << 61) < 1 << 62 }
        #expect((1900...2100).contains(low), "expected 2000, found \(low)")
    }

    @Test("Small bounds are evenly met", arguments: [(2, 10.83), (5, 18.47), (10, 27.88)])
    func uniform(bound: Int, critical: Double) {
        var random = SeededGenerator(parts: ["uniform"], seed: UInt64(bound))
        var counts = Array(repeating: 0, count: bound)
        for _ in 0..<20_000 { counts[random.next(below: bound)] += 1 }
        #expect(chiSquared(counts) < critical, "\(counts)")
    }

    @Test("A draw has no element twice and all of them if there are too few", arguments: [0, 1, 3, 5, 6, 100])
    func draws(count: Int) {
        var random = SeededGenerator(parts: ["draws"], seed: 9)
        let drawn = random.draw(count, of: [1, 2, 3, 4, 5])
        #expect(drawn.count == min(count, 5))
        #expect(Set(drawn).count == drawn.count)
        #expect(Set(drawn).isSubset(of: [1, 2, 3, 4, 5]))
    }

    @Test("Nothing is drawn of nothing")
    func emptyPool() {
        var random = SeededGenerator(parts: [], seed: 0)
        #expect(random.draw(3, of: [Int]()) == [])
    }
}
