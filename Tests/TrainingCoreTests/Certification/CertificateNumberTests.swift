import Testing

@testable import TrainingCore

@Suite struct CertificateNumberTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")
    private static let samples = [
        "LR-2026-00000000-4", "LR-2026-ZZZZZZZZ-K", "LR-2000-00000001-~", "LR-9999-28T5CY4T-T", "LR-2026-00000010-U",
        "LR-2026-00000011-0", "LR-2026-00000012-1", "LR-2026-0000000W-*",
    ]

    /// The check character is (year × 2^40 + random number) modulo 37.
    @Test(
        "A number is the year, forty random bits and a check character",
        arguments: [
            (2026, 0, "LR-2026-00000000-4"),
            (2026, 0xFF_FFFF_FFFF, "LR-2026-ZZZZZZZZ-K"),
            (2000, 1, "LR-2000-00000001-~"),
            (9999, 0x12_3456_789A, "LR-9999-28T5CY4T-T"),
            (2026, 28, "LR-2026-0000000W-*"),
            (2026, 29, "LR-2026-0000000X-~"),
            (2026, 30, "LR-2026-0000000Y-$"),
            (2026, 31, "LR-2026-0000000Z-="),
            (2026, 32, "LR-2026-00000010-U"),
        ] as [(Int, UInt64, String)])
    func form(year: Int, random: UInt64, text: String) {
        #expect(CertificateNumber(year: year, random: random).text == text)
        #expect(CertificateNumber(text)?.text == text)
    }

    @Test("Random bits above the fortieth do not count")
    func highBits() {
        #expect(
            CertificateNumber(year: 2026, random: 5 | 1 << 40 | 1 << 63) == CertificateNumber(year: 2026, random: 5))
    }

    @Test("Random numbers are read as they were written, in either case")
    func roundTrip() {
        var random = SeededGenerator(parts: ["certificates"], seed: 1)
        for _ in 0..<2000 {
            let number = CertificateNumber(year: 2000 + random.next(below: 8000), random: random.next())
            #expect(CertificateNumber(number.text) == number)
            #expect(CertificateNumber(number.text.lowercased()) == number)
        }
    }

    @Test(
        "O is read as 0, I and L as 1",
        arguments: [
            ("LR-2026-OOOOOOOO-4", "LR-2026-00000000-4"),
            ("lr-2026-oooooooo-4", "LR-2026-00000000-4"),
            ("LR-2O26-00000000-4", "LR-2026-00000000-4"),
            ("LR-2026-000000I0-U", "LR-2026-00000010-U"),
            ("LR-2026-000000l0-u", "LR-2026-00000010-U"),
            ("LR-2026-00000011-O", "LR-2026-00000011-0"),
            ("LR-2026-000000IL-o", "LR-2026-00000011-0"),
            ("LR-2026-00000012-I", "LR-2026-00000012-1"),
            ("LR-2026-00000012-l", "LR-2026-00000012-1"),
        ])
    func lookAlikes(typed: String, text: String) {
        #expect(CertificateNumber(typed)?.text == text)
    }

    @Test("Every single wrong character is found", arguments: samples)
    func singleErrors(text: String) throws {
        let original = Array(text)
        let number = try #require(CertificateNumber(text))
        for index in original.indices {
            for other in Self.alphabet + ["O", "I", "L", "-", " ", "é", "中"] where other != original[index] {
                var typed = original
                typed[index] = other
                let read = CertificateNumber(String(typed))
                let isLookAlike = [["0", "O"], ["1", "I"], ["1", "L"]].contains([original[index], other])
                #expect(read == (isLookAlike ? number : nil), "\(String(typed))")
            }
        }
    }

    @Test("Every exchange of neighbours is found, also over a hyphen")
    func transpositions() {
        var random = SeededGenerator(parts: ["transpositions"], seed: 1)
        for _ in 0..<500 {
            let number = CertificateNumber(year: 2000 + random.next(below: 8000), random: random.next())
            let original = Array(number.text)
            let places = original.indices.filter { original[$0] != "-" }
            let pairs =
                Array(zip(original.indices, original.indices.dropFirst())) + Array(zip(places, places.dropFirst()))
            for (left, right) in pairs where original[left] != original[right] {
                var typed = original
                typed.swapAt(left, right)
                #expect(CertificateNumber(String(typed)) == nil, "\(number) as \(String(typed))")
            }
        }
    }

    @Test("A missing and a doubled character are found", arguments: samples)
    func lengths(text: String) {
        for index in text.indices {
            var shorter = text
            shorter.remove(at: index)
            #expect(CertificateNumber(shorter) == nil)
            var longer = text
            longer.insert(text[index], at: index)
            #expect(CertificateNumber(longer) == nil)
        }
    }

    @Test(
        "What is no number is refused",
        arguments: [
            "", "-", "---", "LR-2026-00000000", "LR-2026-00000000-4-", "-LR-2026-00000000-4", "LR2026000000004",
            "LR-1999-00000000-G", "LR-02026-0000000-4", "LR-+026-00000000-4", "ＬＲ-2026-00000000-4",
            "LR-２０２６-00000000-4", "LR-2026-00000000-4\u{301}", "LR-2026-0000000\u{212A}-Q", "LR-2026-000000ß-F",
            "LR–2026–00000000–4",
            "LR-2026-0000000U-4", "LR-2026-0000000*-4", "LR-A026-00000000-4", "LR-2026-ﬀ000000-4",
            "LR-2026-00000000-44",
            "LR-2026-0000!0000-4", "LR-20 26-00000000-4", "LR-2026-00000000-4!", "LR-2026-00000000-!",
        ])
    func refused(text: String) {
        #expect(CertificateNumber(text) == nil)
    }
}
