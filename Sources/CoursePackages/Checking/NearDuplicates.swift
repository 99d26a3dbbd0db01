import TrainingCore

/// What a question says, made ready to be compared with others. Made while files are read, several at a time. A class,
/// because it is looked at often and never changes.
final class Wording: Sendable {
    /// Of the prompt, and of questions with several parts these, too: `把句子补充完整` may stand at many. FNV-1a, 64 bits.
    let hash: UInt64
    /// What tells questions apart that read alike: calculations with other numbers are other questions.
    fileprivate let key: String
    fileprivate let kind: QuestionKind
    /// The smallest hashes of neighbouring letters and digits, ascending, each once; what stands between them does not count.
    fileprivate let pairs: [UInt32]

    init(prompt: String, _ body: QuestionBody?, kind: QuestionKind) {
        let text = (body?.partsText).map { prompt + "\n" + $0 } ?? prompt
        hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        key = body?.keyText ?? ""
        self.kind = kind
        pairs = body == nil ? [] : Self.pairs(text)
    }

    /// Of long texts the smallest hashes stand for all of them, as a sample that does not depend on where they come from.
    private static let sketchSize = 64

    private static func pairs(_ text: String) -> [UInt32] {
        var pairs: [UInt32] = []
        pairs.reserveCapacity(text.utf8.count / 3)
        var before: UInt32 = 0
        for scalar in text.unicodeScalars where isLetter(scalar.value) {
            let value = scalar.value
            // Multiplicative hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).
            if before != 0 { pairs.append((before << 16 ^ value &+ before) &* 2_654_435_769) }
            before = value
        }
        pairs.sort()
        var distinct: [UInt32] = []
        distinct.reserveCapacity(min(pairs.count, sketchSize))
        for pair in pairs where pair != distinct.last && distinct.count < sketchSize { distinct.append(pair) }
        return distinct
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0...0xBF, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x303F, 0xFF00...0xFF0F: false
        default: true
        }
    }

    /// Whether nine of ten pairs are common to both, with the same kind and key.
    fileprivate func isNear(_ other: Wording) -> Bool {
        let (less, more) = (min(pairs.count, other.pairs.count), max(pairs.count, other.pairs.count))
        guard kind == other.kind, less * 10 >= more * 9, key == other.key else { return false }
        var common = 0
        // Of nine in ten, at most one in ten of both together is not common.
        var differencesLeft = (pairs.count + other.pairs.count) / 10
        var (left, right) = (0, 0)
        while left < pairs.count, right < other.pairs.count {
            if pairs[left] == other.pairs[right] {
                common += 1
                left += 1
                right += 1
                continue
            }
            guard differencesLeft > 0 else { return false }
            differencesLeft -= 1
            if pairs[left] < other.pairs[right] { left += 1 } else { right += 1 }
        }
        return common * 10 >= 9 * (pairs.count + other.pairs.count - common)
    }
}

/// Finds questions that hardly differ. Candidates have one of the smallest hashes in common (Broder, "On the resemblance and
/// containment of documents", 1997), so the work grows with the number of questions and not with its square.
struct NearDuplicates {
    private final class Seen {
        let place: Place
        let wording: Wording

        init(_ place: Place, _ wording: Wording) {
            self.place = place
            self.wording = wording
        }
    }

    /// The last questions with each fingerprint.
    private var byFingerprint: [UInt32: [Seen]] = [:]

    private static let fingerprints = 3
    /// Of questions with a common fingerprint, so many are compared.
    private static let candidates = 8
    /// Shorter texts are alike without meaning anything.
    private static let leastPairs = 10

    /// The place of an earlier question that this one nearly repeats.
    mutating func place(of place: Place, _ wording: Wording) -> Place? {
        guard wording.pairs.count >= Self.leastPairs else { return nil }
        var found: Place?
        let new = Seen(place, wording)
        for fingerprint in wording.pairs.prefix(Self.fingerprints) {
            let isFound = found != nil
            let other = Self.add(new, to: &byFingerprint[fingerprint, default: []], looks: !isFound)
            found = found ?? other
        }
        return found
    }

    private static func add(_ new: Seen, to others: inout [Seen], looks: Bool) -> Place? {
        let near = looks ? others.first { $0.wording.isNear(new.wording) } : nil
        if others.count == candidates { others.removeFirst() }
        others.append(new)
        return near?.place
    }
}

extension QuestionBody {
    /// The parts of a question that has several, without styles; nil for others.
    fileprivate var partsText: String? {
        func joined(_ texts: [LocalizedText]) -> String { texts.map(\.own.plain).joined(separator: "\n") }
        return switch self {
        case .blanks(let text, _, _): text.own.plain
        case .ordering(let items, _, _): joined(items)
        case .matching(let premises, let responses, _, _): joined(premises + responses)
        case .categorising(let categories, let items, _, _): joined(categories + items)
        default: nil
        }
    }

    fileprivate var keyText: String {
        switch self {
        case .singleChoice(let options, let key): options[key].text.own.plain
        case .multipleChoice(let options, let keys, _): keys.map { options[$0].text.own.plain }.sorted().joined()
        case .trueFalse(let key): String(key)
        case .numeric(let key): key.value.description
        case .shortText(let key): key.accepted.first ?? ""
        default: ""
        }
    }
}
