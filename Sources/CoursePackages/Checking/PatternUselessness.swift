import Messages
import TrainingCore

/// Why a pattern that can be used is not what its author meant.
enum PatternUselessness {
    case hasAnchor, matchesAll, matchesNothing

    /// Nil if nothing is known against the pattern.
    init?(of pattern: TextPattern, _ folding: TextFolding.Options) {
        if Self.hasAnchor(pattern.source) {
            self = .hasAnchor
        } else if Self.oddAnswers.allSatisfy({ pattern.matches($0, isCaseSensitive: true) }) {
            self = .matchesAll
        } else if PatternReach.isOutOfReach(pattern.source, folding) {
            self = .matchesNothing
        } else {
            return nil
        }
    }

    /// What answers without any sense would look like, with rare Chinese characters.
    private static let oddAnswers = ["\u{9B31}q7", "7#z\u{9B31}\u{579A}w", "q zz 70,5-\u{9B31}\u{9B31}x"]

    private static func hasAnchor(_ source: String) -> Bool {
        guard source.last == "$" else { return source.first == "^" }
        let escapes = source.dropLast().reversed().prefix { $0 == "\\" }
        return source.first == "^" || escapes.count % 2 == 0
    }

    func fault(_ pattern: String) -> Text.Fault {
        switch self {
        case .hasAnchor:
            .uselessPattern(pattern, Text.Fault.patternHasAnchor, Text.Fault.patternHasAnchorSolution)
        case .matchesAll:
            .uselessPattern(pattern, Text.Fault.patternMatchesAll, Text.Fault.patternMatchesAllSolution)
        case .matchesNothing:
            .uselessPattern(pattern, Text.Fault.patternMatchesNothing, Text.Fault.patternMatchesNothingSolution)
        }
    }
}
