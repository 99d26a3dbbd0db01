import Testing

@testable import TrainingCore

/// Random patterns, compared with Swift's own regular expressions.
@Suite struct TextPatternOracleTests {
    @Test("Random patterns match what a regular expression matches", arguments: 0..<8 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        var random = SeededGenerator(parts: ["patterns"], seed: seed)
        var (hits, misses) = (0, 0)
        for _ in 0..<150 {
            let source = Self.alternatives(depth: 3, using: &random)
            guard source.count <= 60 else { continue }
            let pattern = try TextPattern(source)
            let regex = try Regex(source)
            for _ in 0..<20 {
                let text = Self.text(using: &random)
                let expected = try regex.wholeMatch(in: text) != nil
                #expect(pattern.matches(text, isCaseSensitive: true) == expected, "/\(source)/ on ‘\(text)’")
                if expected { hits += 1 } else { misses += 1 }
            }
        }
        #expect(hits > 200 && misses > 200, "\(hits) hits, \(misses) misses")
    }

    private static func text(using random: inout SeededGenerator) -> String {
        let letters = ["a", "a", "b", "c", "1", " "]
        return (0..<random.next(below: 7)).map { _ in letters[random.next(below: letters.count)] }.joined()
    }

    private static func alternatives(depth: Int, using random: inout SeededGenerator) -> String {
        (0...random.next(below: 4) / 2).map { _ in sequence(depth: depth, using: &random) }.joined(separator: "|")
    }

    private static func sequence(depth: Int, using random: inout SeededGenerator) -> String {
        (0...random.next(below: 3)).map { _ in repetition(depth: depth, using: &random) }.joined()
    }

    private static func repetition(depth: Int, using random: inout SeededGenerator) -> String {
        let signs = ["", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}"]
        return single(depth: depth, using: &random) + signs[random.next(below: signs.count)]
    }

    private static func single(depth: Int, using random: inout SeededGenerator) -> String {
        if depth > 0, random.next(below: 3) == 0 { return "(\(alternatives(depth: depth - 1, using: &random)))" }
        let parts = ["a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "[^b-c]", #"\d"#, #"\s"#]
        return parts[random.next(below: parts.count)]
    }
}
