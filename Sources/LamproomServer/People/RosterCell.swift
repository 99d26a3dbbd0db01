import Messages
import TrainingCore

/// The text of one cell, and what it can be read as.
struct RosterCell {
    struct Fault: Error {
        let kind: RosterFileFault.Kind
        let message: Text
    }

    /// Trimmed; without the `="…"` or leading `'` that keep a spreadsheet from reading a number or formula.
    private let text: String

    init(_ cell: String) {
        text = Self.plain(cell)
    }

    /// Trimmed, and without what keeps a spreadsheet from reading a number or formula.
    static func plain(_ cell: String) -> String {
        var text = rosterTrimmed(cell)
        if text.utf8.count >= 3, text.hasPrefix("=\""), text.hasSuffix("\"") {
            text = rosterTrimmed(String(text.dropFirst(2).dropLast()))
        } else if text.utf8.first == 0x27 {
            text = rosterTrimmed(String(text.dropFirst()))
        }
        return text
    }

    func unit() throws(Fault) -> UnitPath {
        let path = try given().replacing("\u{FF0F}", with: "/")
        let names = path.split(separator: "/", omittingEmptySubsequences: false).map { rosterTrimmed(String($0)) }
        guard let unit = UnitPath(names.joined(separator: "/")) else {
            throw Fault(kind: .invalidUnit, message: .rosterInvalidUnit(excerpt))
        }
        return unit
    }

    func number() throws(Fault) -> EmployeeNumber {
        guard let number = EmployeeNumber(try given()) else {
            let isScientific = text.wholeMatch(of: /[0-9](\.[0-9]+)?[Ee]\+[0-9]+/) != nil
            throw Fault(
                kind: .invalidNumber,
                message: isScientific ? .rosterScientificNumber(excerpt) : .rosterInvalidNumber(excerpt))
        }
        return number
    }

    /// A name or a post: 1 to 60 characters, none of them a control or bidirectional control character or a line break.
    func text(_ kind: RosterFileFault.Kind) throws(Fault) -> String {
        let text = try given()
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: !scalar.isBidiControl
            }
        }
        guard isClean else { throw Fault(kind: kind, message: .rosterForbiddenCharacter(excerpt)) }
        guard text.count <= 60 else { throw Fault(kind: kind, message: .rosterTextTooLong(excerpt, 60)) }
        return text
    }

    func employment() throws(Fault) -> EmploymentKind {
        switch TextFolding.fold(try given()) {
        case let word where RosterWords.regular.contains(word): return .regular
        case let word where RosterWords.dispatched.contains(word): return .dispatched
        case let word where RosterWords.intern.contains(word): return .intern
        case let word where RosterWords.contractor.contains(word): return .contractor
        default: throw Fault(kind: .unknownEmployment, message: .rosterUnknownEmployment(excerpt))
        }
    }

    /// From 1940 to 366 days after `today`.
    func hired(today: CivilDate) throws(Fault) -> CivilDate {
        guard let date = Self.date(try given()) else {
            throw Fault(kind: .invalidDate, message: .rosterInvalidDate(excerpt))
        }
        guard date.year >= 1940 else { throw Fault(kind: .hiredTooEarly, message: .rosterHiredTooEarly(excerpt)) }
        guard date <= today.adding(days: 366) else {
            throw Fault(kind: .hiredTooLate, message: .rosterHiredTooLate(excerpt))
        }
        return date
    }

    private func given() throws(Fault) -> String {
        guard !text.isEmpty else { throw Fault(kind: .emptyCell, message: .rosterEmptyCell) }
        guard !text.unicodeScalars.contains("\u{FFFD}") else {
            throw Fault(kind: .invalidEncoding, message: .rosterInvalidEncoding)
        }
        return text
    }

    /// As a message quotes it: 40 characters, and nothing that moves the cursor or turns the direction of writing.
    private var excerpt: String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(40) {
            let isSafe = scalar.properties.generalCategory != .control && !scalar.isBidiControl
            shown.append(isSafe ? scalar : "\u{FFFD}")
        }
        return String(shown) + (text.unicodeScalars.count > 40 ? "…" : "")
    }
}
