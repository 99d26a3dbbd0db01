import Testing

@testable import TrainingCore

@Suite struct UnitPathTests {
    @Test("A path has its names, its parent and its text")
    func parts() throws {
        let path = try unitPath("华山矿业/一矿/综采 一队")
        #expect(path.names == ["华山矿业", "一矿", "综采 一队"])
        #expect(path.text == "华山矿业/一矿/综采 一队")
        #expect(path.name == "综采 一队")
        #expect(path.parent?.text == "华山矿业/一矿")
        #expect(path.parent?.parent?.text == "华山矿业")
        #expect(path.parent?.parent?.parent == nil)
    }

    @Test("A path has one to eight names of one to sixty characters")
    func limits() {
        #expect(UnitPath("1/2/3/4/5/6/7/8") != nil)
        #expect(UnitPath("1/2/3/4/5/6/7/8/9") == nil)
        #expect(UnitPath("a/" + String(repeating: "矿", count: 60)) != nil)
        #expect(UnitPath("a/" + String(repeating: "矿", count: 61)) == nil)
        #expect(UnitPath("a" + String(repeating: "\u{301}", count: 60)) == nil)
    }

    @Test(
        "Empty names, control characters and white space at the ends are refused",
        arguments: [
            "", "/", "a/", "/a", "a//b", " a", "a ", "a/ b", "a /b", "a\u{3000}", "\u{A0}a", "a\u{0}b", "a\nb",
            "a\u{1B}[2Jb",
            "a\u{7F}b", "a\u{9B}b", "a\u{202E}b", "a\u{2066}b", "\u{2028}a",
        ])
    func refused(text: String) {
        #expect(UnitPath(text) == nil)
    }

    @Test(
        "A name that would join the slash before it is refused",
        arguments: ["一矿/\u{338}综采队", "一矿/\u{301}", "\u{301}一矿", "一矿/\u{200D}综采队", "一矿/\u{903}a", "一矿/\u{FE0F}a"])
    func joinedSlash(text: String) {
        #expect(UnitPath(text) == nil)
    }

    @Test("What is accepted has a slash between its names and nowhere else")
    func slashes() {
        let alphabet: [Unicode.Scalar] = [
            "/", "矿", "a", "\u{301}", "\u{338}", "\u{200D}", "=", " ", "\u{1100}", "\u{1161}",
        ]
        var random = SeededGenerator(parts: ["units"], seed: 1)
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0...random.next(below: 10) { text.append(alphabet[random.next(below: alphabet.count)]) }
            guard let path = UnitPath(String(text)) else { continue }
            #expect(path.names.allSatisfy { !$0.unicodeScalars.contains("/") })
            #expect(path.text.split(separator: "/").map { String($0) } == path.names)
            #expect(UnitPath(path.text) == path)
        }
    }

    @Test(
        "A unit is within itself and every unit above it, name by name",
        arguments: [
            ("华山/一矿/综采队", "华山/一矿/综采队", true),
            ("华山/一矿/综采队", "华山/一矿", true),
            ("华山/一矿/综采队", "华山", true),
            ("华山/一矿", "华山/一矿/综采队", false),
            ("华山/一矿/综采队", "华山/一矿/综采", false),
            ("华山/一矿二区", "华山/一矿", false),
            ("华山/一矿/综采队", "一矿/综采队", false),
            ("华山/二矿/综采队", "华山/一矿", false),
            ("泰山/一矿", "华山/一矿", false),
            ("华山/a", "华山/A", false),
        ])
    func within(unit: String, other: String, isWithin: Bool) throws {
        #expect(try unitPath(unit).isWithin(unitPath(other)) == isWithin)
    }

    @Test("Units sort after those above them")
    func order() throws {
        let texts = ["a", "a/b", "a/b/c", "a/bc", "b"]
        let paths = try texts.map(unitPath)
        #expect(paths.reversed().sorted().map(\.text) == texts)
        for path in paths {
            if let parent = path.parent { #expect(parent < path) }
        }
    }
}
