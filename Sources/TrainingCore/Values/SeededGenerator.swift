/// The random numbers of a paper: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014),
/// with the state taken from named inputs. The same inputs give the same numbers in every release.
struct SeededGenerator {
    private var state: UInt64

    /// The state is FNV-1a (64 bits) over the parts, each closed with a zero byte, and then over the eight bytes of the seed.
    init(parts: [String], seed: UInt64) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        for part in parts {
            for byte in part.utf8 { mix(byte) }
            mix(0)
        }
        for shift in stride(from: UInt64(0), to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: seed >> shift)) }
        state = hash
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `bound` − 1, every one equally likely: numbers from the incomplete last range are drawn again.
    mutating func next(below bound: Int) -> Int {
        precondition(bound > 0)
        let range = UInt64(bound)
        let limit = UInt64.max - UInt64.max % range
        while true {
            let number = next()
            if number < limit { return Int(number % range) }
        }
    }

    /// The first `count` elements of a random order of `elements` (Fisher and Yates, stopped early).
    mutating func draw<Element>(_ count: Int, of elements: [Element]) -> [Element] {
        var pool = elements
        let drawn = min(count, pool.count)
        for index in 0..<drawn {
            pool.swapAt(index, index + next(below: pool.count - index))
        }
        return Array(pool[..<drawn])
    }
}
