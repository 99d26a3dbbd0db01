import LamproomTerminal
import Testing

@Suite("A line in a quiz is an answer or a command")
struct QuizInputTests {
    @Test(
        "Commands begin with a colon, also a full-width one",
        arguments: [
            (":b", QuizInput.back), ("：ｂ", .back), (" :s", .skip), (":g 12", .go(12)), (":g12", .go(12)),
            (":go 3", .go(3)), ("：g　５", .go(5)), (":l", .list), (":submit", .submit), (":SUBMIT", .submit),
            (":q", .leave),
            (":h", .help), (":x", .unknown(":x")), (":", .unknown(":")), (":g", .unknown(":g")), ("", .nothing),
            ("  ", .nothing),
            ("B", .answer("B")), (" b", .answer(" b")), ("::b", .answer(":b")), ("1:2", .answer("1:2")),
        ])
    func reading(_ typed: String, _ expected: QuizInput) {
        #expect(QuizInput(typed) == expected)
    }
}
