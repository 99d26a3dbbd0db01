import Testing

@testable import TrainingCore

@Suite struct ContentDigestTests {
    @Test("64 lower-case hexadecimal digits are a digest")
    func accepted() throws {
        #expect(try digest().hexadecimal == "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
    }

    @Test("Another number of digits is not", arguments: [0, 1, 63, 65, 128])
    func length(count: Int) {
        #expect(ContentDigest(String(repeating: "0", count: count)) == nil)
    }

    @Test("64 bytes with anything else among them are not", arguments: ["A", "g", "/", "`", ":", " ", "é", "\u{301}"])
    func refused(other: String) {
        let zeros = String(repeating: "0", count: 64 - other.utf8.count)
        #expect(ContentDigest(other + zeros) == nil)
        #expect(ContentDigest(zeros + other) == nil)
    }
}
