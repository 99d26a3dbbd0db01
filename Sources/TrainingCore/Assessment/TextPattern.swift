/// A regular expression of a short text's key: matches a whole folded answer. Source: docs/course-format.md, "short-text".
///
/// The pattern becomes a program of a nondeterministic automaton whose states are followed all at once (Thompson, "Regular
/// expression search algorithm", 1968), so no pattern can make the work grow faster than the answer; `maximumSteps` ends it in any case.
package struct TextPattern: Equatable, Sendable {
    package enum Fault: String, Error, CaseIterable, Sendable {
        /// More than 200 characters.
        case tooLong
        /// More than 400 parts of the program once repetitions are written out.
        case tooLarge
        /// `(`, `[` or `{` without its counterpart, or the counterpart alone.
        case unbalanced
        /// `?`, `*`, `+` or `{…}` with nothing before it, or behind another.
        case nothingToRepeat
        /// `{…}` that is no number or range up to 100.
        case badRepetition
        /// `[]`, or a range that runs backwards.
        case badSet
        /// `\` at the end, or before a letter or digit that has no meaning here.
        case badEscape
        /// A pattern, or a part of an alternative, that is empty.
        case empty
    }

    /// Valid; its program is many times as large and is made when it is needed.
    package let source: String

    package static let maximumLength = 200
    /// More than a program of 400 parts takes for an answer of `Answer.maximumLength` characters.
    package static let maximumSteps = 1_000_000

    package init(_ source: String) throws(Fault) {
        _ = try TextPatternCompiler.compile(source)
        self.source = source
    }

    /// Whether the whole of a folded text matches.
    package func matches(_ folded: String, isCaseSensitive: Bool) -> Bool {
        guard let compiled = try? TextPatternCompiler.compile(source) else { return false }
        // Answers that were folded to lower case are compared with a program in lower case.
        let program = isCaseSensitive ? compiled : compiled.map(\.lowercased)
        var steps = 0
        var current = StateSet(count: program.count)
        current.add(0, of: program, &steps)
        for scalar in folded.unicodeScalars {
            var following = StateSet(count: program.count)
            for state in current.states {
                steps += 1
                if program[state].accepts(scalar) { following.add(state + 1, of: program, &steps) }
            }
            guard following.hasMatched || !following.states.isEmpty, steps <= Self.maximumSteps else { return false }
            current = following
        }
        return current.hasMatched
    }

    private struct StateSet {
        private(set) var states: [Int] = []
        private(set) var hasMatched = false
        private var seen: [Bool]

        init(count: Int) {
            seen = Array(repeating: false, count: count)
        }

        /// Adds a state, and those that are reached from it without a character.
        mutating func add(_ start: Int, of program: [TextPatternInstruction], _ steps: inout Int) {
            var pending = [start]
            while let state = pending.popLast() {
                guard !seen[state] else { continue }
                seen[state] = true
                steps += 1
                switch program[state] {
                case .match: hasMatched = true
                case .jump(let target): pending.append(target)
                case .split(let first, let second): pending += [second, first]
                case .one, .any, .set: states.append(state)
                }
            }
        }
    }
}

extension TextPattern: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let source = try container.decode(String.self)
        do throws(Fault) {
            try self.init(source)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no pattern: \(error)")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(source)
    }
}

enum TextPatternInstruction: Equatable, Sendable {
    case one(Unicode.Scalar)
    case any
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    case jump(Int)
    case split(Int, Int)
    case match

    func accepts(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .one(let wanted): wanted == scalar
        case .any: true
        case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        case .jump, .split, .match: false
        }
    }

    var lowercased: TextPatternInstruction {
        func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            return mapping.count == 1 ? mapping.first ?? scalar : scalar
        }
        switch self {
        case .one(let scalar): return .one(lower(scalar))
        case .set(let ranges, let isNegated):
            // A range of capitals is one of small letters, too.
            let capitals = ranges.compactMap { range in
                let (low, high) = (lower(range.lowerBound), lower(range.upperBound))
                return range.lowerBound.properties.isUppercase && range.upperBound.properties.isUppercase && low <= high
                    ? low...high : nil
            }
            return .set(ranges + capitals, isNegated: isNegated)
        default: return self
        }
    }
}
