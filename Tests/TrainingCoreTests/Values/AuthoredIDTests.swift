import Foundation
import Testing

@testable import TrainingCore

@Suite struct AuthoredIDTests {
    @Test("An id is letters, digits and hyphens after a letter", arguments: ["a", "q-001", "gas-safety", "a--", "z9"])
    func accepted(text: String) {
        #expect(QuizID(text)?.rawValue == text)
    }

    @Test("An id has 64 characters at most")
    func length() {
        #expect(QuizID(String(repeating: "a", count: 64)) != nil)
        #expect(QuizID(String(repeating: "a", count: 65)) == nil)
    }

    @Test(
        "Anything else is refused",
        arguments: ["", "1a", "-a", "A", "aB", "a b", "a_b", "a.b", "a/b", "瓦斯", "aé", "a\u{301}", "ａ", " a", "a\n"])
    func refused(text: String) {
        #expect(QuizID(text) == nil)
    }

    @Test("An id is JSON text, and a bad one is refused there")
    func json() throws {
        let id: BankID = try authoredID("gas")
        #expect(String(decoding: try JSONEncoder().encode([id]), as: UTF8.self) == #"["gas"]"#)
        #expect(try JSONDecoder().decode([BankID].self, from: Data(#"["gas"]"#.utf8)) == [id])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([BankID].self, from: Data(#"["Gas"]"#.utf8))
        }
    }
}
