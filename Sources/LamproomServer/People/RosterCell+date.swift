import Messages
import TrainingCore

extension RosterCell {
    /// Reads `2026-11-22`, `2026/11/22`, `2026/1/2`, `2026.1.2`, `20261122` and `2026年1月2日`; nil if it is anything
    /// else, or no date of the calendar.
    static func date(_ text: String) -> CivilDate? {
        let folded = String(String.UnicodeScalarView(text.unicodeScalars.map(TextFolding.halfWidth)))
        if folded.utf8.count == 8, let number = number(folded[...], 8...8) {
            return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        for separator in ["-", "/", "."] as [Character] {
            let parts = folded.split(separator: separator, omittingEmptySubsequences: false)
            if parts.count == 3 { return date(parts) }
        }
        guard folded.last == RosterWords.day else { return nil }
        let yearAndRest = folded.dropLast().split(
            separator: RosterWords.year, maxSplits: 1, omittingEmptySubsequences: false)
        guard yearAndRest.count == 2 else { return nil }
        let rest = yearAndRest[1].split(separator: RosterWords.month, omittingEmptySubsequences: false)
        guard rest.count == 2 else { return nil }
        return date([yearAndRest[0]] + rest)
    }

    private static func date(_ parts: [Substring]) -> CivilDate? {
        guard let year = number(parts[0], 4...4), let month = number(parts[1], 1...2), let day = number(parts[2], 1...2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// A whole number of ASCII digits.
    private static func number(_ text: Substring, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
