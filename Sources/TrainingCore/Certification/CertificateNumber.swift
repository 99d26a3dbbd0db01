/// The number of a completion certificate: `LR-2026-7K3M9QXD-E`.
///
/// The year of issue, eight random characters (40 bits, so numbers cannot be guessed one from another) and a check
/// character, in Crockford's Base 32 (no I, L, O, U; check character modulo 37), so that it can be read aloud and typed.
package struct CertificateNumber: Hashable, Sendable {
    package let text: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")

    /// - Parameters:
    ///   - year: year of issue, 2000 to 9999.
    ///   - random: its lowest 40 bits are used.
    package init(year: Int, random: UInt64) {
        let value = random & 0xFF_FFFF_FFFF
        var characters: [Character] = []
        for shift in stride(from: UInt64(35), through: 0, by: -5) {
            characters.append(Self.alphabet[Int(value >> shift & 31)])
        }
        let check = Self.alphabet[Self.checkValue(year: year, value: value)]
        text = "LR-\(year)-\(String(characters))-\(check)"
    }

    /// Reads a number as a person types it: any case, `O` for 0, `I` and `L` for 1. Nil if it is malformed or the check character is wrong.
    package init?(_ typed: some StringProtocol) {
        guard typed.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let parts = typed.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "LR" else { return nil }
        let digits = parts[1...].map { part in
            part.compactMap { Self.alphabet.firstIndex(of: Self.plain($0)) }
        }
        guard digits[0].count == 4, digits[0].allSatisfy({ $0 < 10 }),
            digits[1].count == 8, digits[1].allSatisfy({ $0 < 32 }), digits[2].count == 1,
            zip(parts[1...], digits).allSatisfy({ $0.count == $1.count })
        else { return nil }
        let year = digits[0].reduce(0) { $0 * 10 + $1 }
        let value = digits[1].reduce(0 as UInt64) { $0 << 5 | UInt64($1) }
        guard year >= 2000, digits[2] == [Self.checkValue(year: year, value: value)] else { return nil }
        self.init(year: year, random: value)
    }

    /// The character of the alphabet that is meant.
    private static func plain(_ typed: Character) -> Character {
        switch typed {
        case "O": "0"
        case "I", "L": "1"
        default: typed
        }
    }

    private static func checkValue(year: Int, value: UInt64) -> Int {
        Int((UInt64(year) << 40 | value) % 37)
    }
}

extension CertificateNumber: CustomStringConvertible {
    package var description: String { text }
}
