import Testing

@testable import TrainingCore

@Suite struct PlainLineTests {
    @Test(
        "A line shows something, and cannot turn the lines around it",
        arguments: [
            ("停电", true), (" a ", true), ("👩‍🚒", true), ("", false), ("   ", false), ("\u{3000}", false),
            ("\u{200B}", false), ("\u{200B} \u{FEFF}", false), ("\u{2060}\u{00AD}", false), ("a\nb", false),
            ("a\u{0}b", false), ("a\u{202E}b", false), ("a\u{2028}b", false),
        ])
    func lines(text: String, isValid: Bool) {
        #expect(PlainLine.isValid(text, upTo: 10) == isValid)
        #expect((Reason(text) != nil) == isValid)
    }

    @Test("The length is counted in Unicode scalar values")
    func length() {
        #expect(PlainLine.isValid("矿矿矿", upTo: 3))
        #expect(!PlainLine.isValid("矿矿矿矿", upTo: 3))
    }
}
