/// What was earned in a section with a pass mark of its own.
package struct SectionScore: Equatable, Sendable {
    package let id: QuizSectionID
    package let earned: Marks
    package let possible: Marks
    package let waiting: Marks
    package let hasPassed: Bool
    /// Of a section that counts from an earlier attempt: the end of the attempt that passed it.
    package let passedAt: Timestamp?

    package init(
        id: QuizSectionID, earned: Marks, possible: Marks, waiting: Marks = .zero, hasPassed: Bool,
        passedAt: Timestamp? = nil
    ) {
        self.id = id
        self.earned = earned
        self.possible = possible
        self.waiting = waiting
        self.hasPassed = hasPassed
        self.passedAt = passedAt
    }

    /// Whether both say the same of points and pass, wherever they come from.
    package func isSameResult(as other: SectionScore) -> Bool {
        (id, earned, possible) == (other.id, other.earned, other.possible)
            && (waiting, hasPassed) == (other.waiting, other.hasPassed)
    }

    init(id: QuizSectionID, _ tally: SectionTally, passMark: PassMark) {
        self.init(
            id: id, earned: tally.earned, possible: tally.possible, waiting: tally.waiting,
            hasPassed: tally.waiting == .zero && passMark.isReached(earned: tally.earned, possible: tally.possible),
            passedAt: tally.passedAt)
    }
}

/// A section that was passed in an earlier attempt and need not be sat again.
package struct CarriedSection: Equatable, Sendable {
    package let id: QuizSectionID
    package let earned: Marks
    package let possible: Marks
    /// The end of the attempt that passed it.
    package let passedAt: Timestamp

    package init(id: QuizSectionID, earned: Marks, possible: Marks, passedAt: Timestamp) {
        self.id = id
        self.earned = earned
        self.possible = possible
        self.passedAt = passedAt
    }
}

/// The points of a section while they are summed up, in hundredths.
struct SectionTally {
    private var sum = 0
    private(set) var possible = Marks.zero
    private(set) var waiting = Marks.zero
    /// Of a carried section.
    private(set) var passedAt: Timestamp?

    init() {}

    init(_ carried: CarriedSection) {
        sum = carried.earned.hundredths
        possible = carried.possible
        passedAt = carried.passedAt
    }

    /// Never less than nothing.
    var earned: Marks { Marks(hundredths: max(0, sum)) }

    /// - Parameters:
    ///   - marks: nil if a person has yet to say.
    ///   - penalty: what it costs.
    mutating func add(_ marks: Marks?, of points: Marks, penalty: Marks) {
        possible = possible + points
        guard let marks else {
            waiting = waiting + points
            return
        }
        sum += marks.hundredths - penalty.hundredths
    }
}

/// The stored form: `theory:7200/9000/0+`, several separated by spaces: points earned, possible and waiting in hundredths, and
/// `+` for passed or `-` for not, and behind it `@1764300000000`, the moment of the pass, where it counts from an earlier attempt. Of
/// carried sections: `theory:7200/9000@1764300000000`.
extension SectionScore {
    package static func encode(_ sections: [SectionScore]) -> String? {
        guard !sections.isEmpty else { return nil }
        return sections.map { section in
            "\(section.id):\(section.earned.hundredths)/\(section.possible.hundredths)/\(section.waiting.hundredths)"
                + (section.hasPassed ? "+" : "-") + (section.passedAt.map { "@\($0.milliseconds)" } ?? "")
        }.joined(separator: " ")
    }

    /// Nil if the text is not the stored form.
    package static func decode(_ text: String) -> [SectionScore]? {
        var sections: [SectionScore] = []
        for word in text.split(separator: " ") {
            guard let sign = word.lastIndex(where: { $0 == "+" || $0 == "-" }),
                let (id, numbers) = StoredSection.parse(word[..<sign], separators: "/"), numbers.count == 3
            else { return nil }
            let moment = word[word.index(after: sign)...]
            let passedAt = moment.first == "@" ? Int64(moment.dropFirst()) : nil
            guard moment.isEmpty || passedAt != nil else { return nil }
            sections.append(
                SectionScore(
                    id: id, earned: Marks(hundredths: numbers[0]), possible: Marks(hundredths: numbers[1]),
                    waiting: Marks(hundredths: numbers[2]), hasPassed: word[sign] == "+",
                    passedAt: passedAt.map { Timestamp(milliseconds: $0) }))
        }
        return sections
    }
}

extension CarriedSection {
    package static func encode(_ sections: [CarriedSection]) -> String? {
        guard !sections.isEmpty else { return nil }
        return sections.map { section in
            "\(section.id):\(section.earned.hundredths)/\(section.possible.hundredths)@\(section.passedAt.milliseconds)"
        }.joined(separator: " ")
    }

    /// Nil if the text is not the stored form.
    package static func decode(_ text: String) -> [CarriedSection]? {
        var sections: [CarriedSection] = []
        for word in text.split(separator: " ") {
            guard let (id, numbers) = StoredSection.parse(word, separators: "/@"), numbers.count == 3 else {
                return nil
            }
            sections.append(
                CarriedSection(
                    id: id, earned: Marks(hundredths: numbers[0]), possible: Marks(hundredths: numbers[1]),
                    passedAt: Timestamp(milliseconds: Int64(numbers[2]))))
        }
        return sections
    }
}

private enum StoredSection {
    static func parse(_ word: Substring, separators: String) -> (id: QuizSectionID, numbers: [Int])? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = QuizSectionID(parts[0]) else { return nil }
        let fields = parts[1].split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
        let numbers = fields.compactMap { Int($0) }
        return numbers.count == fields.count ? (id, numbers) : nil
    }
}
