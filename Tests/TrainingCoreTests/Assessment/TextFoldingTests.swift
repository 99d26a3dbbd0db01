import Testing

@testable import TrainingCore

@Suite struct TextFoldingTests {
    @Test(
        "What a person would call the same is the same text",
        arguments: [
            ("８０％", "80%"),
            ("ＣＯ２", "co2"),
            ("CH4", "ch4"),
            ("Ｈ２Ｓ。", "h2s"),
            ("（一）", "(一)"),
            ("一通三防", "一通三防"),
            ("一 通　三\u{A0}防", "一通三防"),
            ("一通\n三防", "一通三防"),
            ("  甲烷  ", "甲烷"),
            ("\u{3000}甲烷\u{3000}", "甲烷"),
            ("甲烷。", "甲烷"),
            ("甲烷.", "甲烷"),
            ("甲烷．", "甲烷"),
            ("甲烷 。 ", "甲烷"),
            ("methane gas", "methane gas"),
            ("Methane \t\n  Gas", "methane gas"),
            ("methane gas .", "methane gas"),
            ("0.5", "0.5"),
            ("～！＠", "~!@"),
        ])
    func folding(text: String, expected: String) {
        #expect(TextFolding.fold(text) == expected)
    }

    @Test("White space beside a Chinese character is dropped, on either side", arguments: ["80 分", "８０　分", "80分"])
    func spaceBesideHan(text: String) {
        #expect(TextFolding.fold(text) == "80分")
    }

    @Test(
        "What differs in meaning stays different",
        arguments: [
            ("methane gas", "methanegas"), ("0.5", "05"), ("甲烷，乙烷", "甲烷乙烷"), ("甲烷", "乙烷"), ("1.5", "15"),
            ("不大于80%", "大于80%"), ("ab", "a b"), (".5", "5"),
        ])
    func different(left: String, right: String) {
        #expect(TextFolding.fold(left) != TextFolding.fold(right))
    }

    @Test(
        "Options keep letters apart, and drop punctuation and white space",
        arguments: [
            ("ＰＨ 值。", .caseSensitive, "PH值"), ("pH", .caseSensitive, "pH"),
            ("Methane  Gas", .caseSensitive, "Methane Gas"),
            ("先抽后采、监测监控，以风定产。", .ignoresPunctuation, "先抽后采监测监控以风定产"),
            ("“CH-4” (gas)!", .ignoresPunctuation, "ch4gas"), ("a b\tc", .ignoresPunctuation, "abc"),
            ("80 %", .ignoresPunctuation, "80%"), ("5‰", .ignoresPunctuation, "5‰"),
            ("A, B", [.caseSensitive, .ignoresPunctuation], "AB"),
        ] as [(String, TextFolding.Options, String)])
    func options(text: String, options: TextFolding.Options, expected: String) {
        #expect(TextFolding.fold(text, options) == expected)
    }

    @Test(
        "Punctuation of Chinese and of a plain keyboard is one",
        arguments: [
            ("一、二", "一,二"), ("一，二", "一,二"), ("“一”", "\"一\""), ("「一」", "\"一\""), ("‘一’", "'一'"), ("1—2", "1-2"),
            ("1−2", "1-2"), ("【一】", "[一]"), ("1～2", "1~2"), ("\u{B5}m", "\u{3BC}m"),
        ])
    func counterparts(text: String, expected: String) {
        #expect(TextFolding.fold(text) == expected)
    }

    @Test("Nothing is left of nothing but space and full stops", arguments: ["", " ", "\u{3000}\n", "。", ".", "。 . 。"])
    func empty(text: String) {
        #expect(TextFolding.fold(text) == "")
    }

    @Test("The same letter is the same, composed or with a combining mark")
    func combiningMarks() {
        #expect(TextFolding.fold("CAFÉ") == TextFolding.fold("cafe\u{301}"))
    }

    @Test("Folding twice is folding once")
    func idempotence() {
        let alphabet: [Unicode.Scalar] = [
            "a", "Z", "０", "ｚ", "9", ".", "。", "．", " ", "\u{3000}", "\n", "甲", "〇", "％", "\u{301}", "İ", "ß", "Σ",
        ]
        var random = SeededGenerator(parts: ["folding"], seed: 1)
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.next(below: 9) { text.append(alphabet[random.next(below: alphabet.count)]) }
            let once = TextFolding.fold(String(text))
            #expect(TextFolding.fold(once) == once)
        }
    }

    @Test(
        "Half width is taken by the whole block and nothing beside it",
        arguments: [
            ("\u{FF01}", "!"), ("\u{FF5E}", "~"), ("\u{3000}", " "), ("\u{FF00}", "\u{FF00}"), ("\u{FF5F}", "\u{FF5F}"),
            ("\u{FF61}", "\u{FF61}"), ("a", "a"), ("甲", "甲"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func halfWidth(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
        #expect(TextFolding.halfWidth(scalar) == expected)
    }
}
