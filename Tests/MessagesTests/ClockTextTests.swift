import Testing

@testable import Messages

@Suite struct ClockTextTests {
    @Test func `a machine's clock is said to be ahead or behind, in both languages`() {
        #expect(Text.clockFollowed(12)(.english).contains("is 12 s ahead"))
        #expect(Text.clockFollowed(-12)(.english).contains("is 12 s behind"))
        #expect(Text.clockFollowed(-12)(.chinese).contains("慢 12 秒"))
        #expect(Text.clockNotFollowed(86_400)(.chinese).contains("快 86400 秒"))
        #expect(Text.clockNotFollowed(-86_400)(.english).contains("is 86400 s behind"))
    }
}
