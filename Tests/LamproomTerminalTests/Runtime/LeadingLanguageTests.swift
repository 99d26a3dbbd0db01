import LamproomTerminal
import Testing

@Suite("--lang before the command")
struct LeadingLanguageTests {
    @Test(
        "It works as behind the command",
        arguments: [
            (["--lang", "en", "courses"], ["courses", "--lang", "en"]),
            (["--lang=en", "courses", "--json"], ["courses", "--lang=en", "--json"]),
            (["certificate", "--lang", "en", "show", "N"], ["certificate", "show", "--lang", "en", "N"]),
            (["--lang", "en", "--help"], ["--help"]), (["--lang", "en"], []),
            (["--lang", "fr", "courses"], ["--lang", "fr", "courses"]), (["--lang"], ["--lang"]),
            (["courses", "--lang", "en"], ["courses", "--lang", "en"]),
            (["learn", "--", "--lang"], ["learn", "--", "--lang"]), (["nonsense", "x"], ["nonsense", "x"]),
        ])
    func moving(_ given: [String], _ expected: [String]) {
        #expect(LeadingLanguage.moved(in: given) == expected)
    }

    @Test("The program runs with it", arguments: [["--lang", "en", "courses"], ["--lang=en", "courses"]])
    func program(_ arguments: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        #expect(await scene.run(arguments).status == .done)
    }
}
