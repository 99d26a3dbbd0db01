import Testing

@testable import TrainingCore

@Suite struct PersonTests {
    @Test(
        "Employee numbers are upper-case ASCII, whatever the width and case they are typed in",
        arguments: [
            ("1001", "1001"), ("a-1_b", "A-1_B"), ("Ａ１００１", "A1001"), ("ａ－１＿ｂ", "A-1_B"), ("0", "0"),
            ("00012345678901234567890123456789", "00012345678901234567890123456789"),
        ])
    func accepted(typed: String, text: String) {
        #expect(EmployeeNumber(typed)?.text == text)
    }

    @Test(
        "Anything else is refused, also letters whose upper case is ASCII",
        arguments: [
            "", " 1001", "1001 ", "10 01", "10.01", "10/01", "张三", "é1", "a\u{301}", "٣", "ß1", "ı1", "ſ1", "ﬁ1", "ŉ1",
            "\u{212A}1", "1\u{0}", "000123456789012345678901234567890",
        ])
    func refused(text: String) {
        #expect(EmployeeNumber(text) == nil)
    }

    @Test("Numbers are ordered as text")
    func order() throws {
        let numbers = try ["2", "A1", "10", "1"].map { try #require(EmployeeNumber($0)) }
        #expect(numbers.sorted().map(\.text) == ["1", "10", "2", "A1"])
    }
}
