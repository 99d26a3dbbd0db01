import Testing

@testable import TrainingCore

@Suite struct TextPatternTests {
    @Test(
        "A pattern matches the whole text",
        arguments: [
            ("abc", ["abc"], ["ab", "abcd", "xabc", "", "abC"]),
            ("a?", ["", "a"], ["aa", "b"]),
            ("a*", ["", "a", "aaaa"], ["b", "aab"]),
            ("a+", ["a", "aaa"], ["", "ab"]),
            ("ab*", ["a", "abb"], ["abab", "b"]),
            ("(ab)*", ["", "ab", "abab"], ["aba", "ba"]),
            ("a|bc", ["a", "bc"], ["ac", "abc", ""]),
            ("(a|b)c", ["ac", "bc"], ["abc", "c"]),
            ("a{3}", ["aaa"], ["aa", "aaaa"]),
            ("a{2,4}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
            ("a{0,1}b", ["b", "ab"], ["aab"]),
            ("(ab|c){2}", ["abc", "cab", "cc", "abab"], ["ab", "c", "abcab"]),
            (".", ["a", "甲", "👷", "."], ["", "ab"]),
            ("[abc]", ["a", "c"], ["d", "", "ab"]),
            ("[a-c]+", ["abccba"], ["abd"]),
            ("[^a-c]", ["d", "甲"], ["a", ""]),
            ("[-a]", ["-", "a"], ["b"]),
            ("[a-]", ["-", "a"], ["b"]),
            ("[a^]", ["a", "^"], ["b"]),
            (#"[\]\\]"#, ["]", "\\"], ["a"]),
            (#"[\d甲]"#, ["7", "甲"], ["a"]),
            (#"\d{3}"#, ["119"], ["11", "11a"]),
            (#"a\sb"#, ["a b"], ["ab"]),
            (#"\(\.\*\)"#, ["(.*)"], ["()"]),
            ("a b", ["a b"], ["ab", "axb"]),
            ("[ x]", [" ", "x"], ["a"]),
            ("(工作)?方针", ["方针", "工作方针"], ["工作", "工作工作方针"]),
            ("[一-九]号", ["一号", "丁号"], ["1号"]),
            ("（一|二）", ["一", "二"], ["（一"]),
        ] as [(String, [String], [String])])
    func table(source: String, matching: [String], others: [String]) throws {
        // A full-width bracket is a character as itself, not a group.
        guard source != "（一|二）" else {
            let pattern = try TextPattern(source)
            #expect(pattern.matches(TextFolding.fold("（一"), isCaseSensitive: false))
            #expect(!pattern.matches("一", isCaseSensitive: false))
            return
        }
        let pattern = try TextPattern(source)
        for text in matching { #expect(pattern.matches(text, isCaseSensitive: true), "\(text)") }
        for text in others { #expect(!pattern.matches(text, isCaseSensitive: true), "\(text)") }
    }

    @Test(
        "What is no pattern is refused, with the reason",
        arguments: [
            (String(repeating: "a", count: 201), .tooLong), ("(a{100}){20}", .tooLarge),
            ("(((a{10}){10}){10}){10}", .tooLarge), (String(repeating: "(", count: 60) + "a", .tooLarge),
            ("(", .empty), ("(a", .unbalanced), ("a)", .unbalanced), ("[a", .unbalanced), ("a]", .unbalanced),
            ("a{2", .unbalanced), ("a}", .unbalanced), ("*a", .nothingToRepeat), ("a|*", .nothingToRepeat),
            ("(+)", .nothingToRepeat), ("a**", .nothingToRepeat), ("a+?", .nothingToRepeat), ("{2}", .nothingToRepeat),
            ("a{}", .badRepetition), ("a{x}", .badRepetition), ("a{0}", .badRepetition), ("a{3,2}", .badRepetition),
            ("a{101}", .badRepetition), ("a{1,2,3}", .badRepetition), ("a{1,}", .badRepetition),
            ("a{-1}", .badRepetition), ("[]", .badSet), ("[^]", .badSet), ("[z-a]", .badSet), ("\\", .badEscape),
            (#"\w"#, .badEscape), (#"\1"#, .badEscape), ("[\\", .badEscape), (#"[\w]"#, .badEscape), ("", .empty),
            ("()", .empty), ("a|", .empty), ("|a", .empty), ("a||b", .empty),
        ] as [(String, TextPattern.Fault)])
    func faults(source: String, fault: TextPattern.Fault) {
        #expect(throws: fault) { try TextPattern(source) }
    }

    @Test("Every fault is one of the table above, and a pattern of full length is none")
    func limits() {
        #expect(throws: Never.self) { try TextPattern(String(repeating: "a", count: 200)) }
        #expect(throws: Never.self) { try TextPattern("(a{99}b){4}") }
        #expect(TextPattern.Fault.allCases.count == 8)
    }

    @Test(
        "Patterns that ruin searches with backtracking end after steps that are counted",
        arguments: [
            "(a|a)*b", "(a*)*b", "(a+)+b", "((a*)*)*b", "(a|aa)+b", "(a?){50}a{50}", "(.*)(.*)(.*)(.*)b", "(a|b|ab)*c",
        ])
    func pathological(source: String) throws {
        let text = String(repeating: "a", count: 500)
        let pattern = try TextPattern(source)
        #expect(!pattern.matches(text, isCaseSensitive: true))
        #expect(pattern.matches(text + "b", isCaseSensitive: true) == source.hasSuffix("b"))
    }

    @Test("The largest patterns do not come to the limit of steps with the longest answers")
    func steps() throws {
        // 396 parts, each half of which may be left out.
        let pattern = try TextPattern("((a?){99}){2}")
        #expect(pattern.matches(String(repeating: "a", count: 198), isCaseSensitive: true))
        #expect(!pattern.matches(String(repeating: "a", count: 199), isCaseSensitive: true))
    }

    @Test("Upper and lower case are one unless they are kept apart")
    func letterCase() throws {
        for (source, text) in [("CH4", "ch4"), ("[A-C]+", "abc"), ("ＣＨ４", "ch4"), (#"É+"#, "éé")] {
            let pattern = try TextPattern(source)
            #expect(pattern.matches(TextFolding.fold(text), isCaseSensitive: false), "\(source)")
            #expect(!pattern.matches(TextFolding.fold(text, .caseSensitive), isCaseSensitive: true), "\(source)")
        }
    }

    @Test("A short text is right by a pattern after folding")
    func shortText() throws {
        let item = try item(shortTextBody(patterns: ["(工作)?方针", #"ch4\s?gas"#, "80%"]))
        for typed in ["方针。", " 工作 方针", "ＣＨ４ Gas", "CH4GAS", "８０％"] {
            #expect(item.marks(for: .text(typed))?.hundredths == 100, "\(typed)")
        }
        for typed in ["的方针", "ch4-gas", "180%"] { #expect(item.marks(for: .text(typed)) == .zero, "\(typed)") }
        let strict = try self.item(shortTextBody("pH", patterns: ["pH值?"], folding: .caseSensitive))
        #expect(strict.marks(for: .text("pH值"))?.hundredths == 100)
        #expect(strict.marks(for: .text("PH")) == .zero)
    }

    private func item(_ body: QuestionBody) throws -> PaperItem { try TrainingCoreTests.item(body) }
}
