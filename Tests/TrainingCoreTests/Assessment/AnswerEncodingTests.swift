import Testing

@testable import TrainingCore

@Suite struct AnswerEncodingTests {
    @Test(
        "An answer has one stored form",
        arguments: [
            (.choice(2), "c2"), (.choice(0), "c0"), (.choices([0]), "m0"), (.choices([0, 3, 12]), "m0,3,12"),
            (.truth(true), "t"), (.truth(false), "f"), (.number("12.5"), "n12.5"), (.number("８０ ％"), "n８０ ％"),
            (.text("一通三防"), "x一通三防"), (.text("t"), "xt"), (.text(" a "), "x a "),
            (.text("一\n二"), "x一\n二"), (.order([2, 0, 1]), "o2,0,1"), (.order([0]), "o0"),
            (.assignment([1, nil, 0]), "a1,,0"), (.assignment([nil, 3]), "a,3"), (.assignment([0]), "a0"),
            (.blanks(["5", "轻", ""]), "b5\u{1E}轻\u{1E}"), (.blanks(["", "", "x"]), "b\u{1E}\u{1E}x"),
            (.blanks(["a,b"]), "ba,b"),
        ] as [(Answer, String)])
    func form(answer: Answer, encoded: String) {
        #expect(answer.encoded == encoded)
        #expect(Answer(encoded: encoded) == answer)
    }

    @Test(
        "An answer that begins with a combining mark is not lost",
        arguments: ["\u{301}", "\u{301}甲烷", "\u{200D}a", "\u{FE0F}"])
    func combiningMark(text: String) throws {
        let decoded = try #require(Answer(encoded: Answer.text(text).encoded))
        guard case .text(let read) = decoded else {
            Issue.record("another kind: \(decoded)")
            return
        }
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
        #expect(Answer.decode(Answer.encode([2: .text(text)], itemCount: 3)) == [2: .text(text)])
    }

    @Test(
        "What is not the stored form of an answer is refused",
        arguments: [
            "", "c", "c-1", "c+1", "c01", "c 1", "c1a", "c１", "c99999999999999999999", "m", "m,", "m0,", "m,0", "m0,,1",
            "m0,x", "m1,0", "m0,0", "m-1,0", "m0 ,1", "o", "o,", "o1,,2", "o1,", "o-1", "o01", "ox",
            "a-1", "a01", "a0,x", "a0, ", "tt", "t ", "f1", "T", "n", "x", "z1", "甲", " c1", "c\u{301}1",
            "t\u{301}",
        ])
    func refused(encoded: String) {
        #expect(Answer(encoded: encoded) == nil)
    }

    @Test("The answers of an attempt stand in the order of the paper")
    func attempt() {
        let answers: [Int: Answer] = [1: .choice(2), 3: .truth(false), 4: .text("a,b")]
        let encoded = "c2\u{1F}\u{1F}f\u{1F}xa,b\u{1F}"
        #expect(Answer.encode(answers, itemCount: 5) == encoded)
        #expect(Answer.decode(encoded) == answers)
    }

    @Test("No answers, and no items, are stored and read")
    func empty() {
        #expect(Answer.encode([:], itemCount: 0) == "")
        #expect(Answer.encode([:], itemCount: 1) == "")
        #expect(Answer.encode([:], itemCount: 3) == "\u{1F}\u{1F}")
        #expect(Answer.decode("") == [:])
        #expect(Answer.decode("\u{1F}\u{1F}") == [:])
    }

    @Test("An answer to an item that the paper does not have is left out")
    func outside() {
        #expect(Answer.encode([0: .choice(1), 1: .truth(true), 2: .choice(1)], itemCount: 1) == "t")
    }

    @Test("Random answers are read as they were written, alone and together", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(parts: ["answers"], seed: seed)
        for _ in 0..<400 {
            let itemCount = 1 + random.next(below: 30)
            var answers: [Int: Answer] = [:]
            for number in 1...itemCount where random.next(below: 4) > 0 {
                answers[number] = Self.answer(using: &random)
            }
            for answer in answers.values { #expect(Answer(encoded: answer.encoded) == answer) }
            #expect(Answer.decode(Answer.encode(answers, itemCount: itemCount)) == answers)
        }
    }

    private static func answer(using random: inout SeededGenerator) -> Answer {
        switch random.next(below: 8) {
        case 0: .choice(random.next(below: 10))
        case 1: .choices(random.draw(1 + random.next(below: 10), of: Array(0..<10)).sorted())
        case 2: .truth(random.next(below: 2) == 0)
        case 3: .number("\(random.next(below: 1_000_000)).\(random.next(below: 1000))")
        case 4: .order(random.draw(2 + random.next(below: 9), of: Array(0..<20)))
        case 5:
            .assignment([.some(0)] + (0..<random.next(below: 9)).map { $0 % 3 == 0 ? nil : random.next(below: 20) })
        case 6: .blanks((0...random.next(below: 19)).map { $0 % 4 == 1 ? "" : text(using: &random) })
        default: .text(text(using: &random))
        }
    }

    /// Scalars of many kinds, none of them a control character.
    private static func text(using random: inout SeededGenerator) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x4E00...0x9FFF, 0xFF01...0xFF5E, 0x1F468...0x1F4FF,
            0x200B...0x200D, 0xFE00...0xFE0F, 0x1100...0x11FF,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0...random.next(below: 12) {
            let range = ranges[random.next(below: ranges.count)]
            let value = range.lowerBound + UInt32(random.next(below: range.count))
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
