import Messages
import TrainingCore

/// Reads the rows of a roster one after another and collects people and faults.
struct RosterRowReader {
    private let header: RosterHeader
    private let today: CivilDate
    /// How many cells a row needs so that none is missing that is read.
    private let neededCount: Int
    private var lines: [EmployeeNumber: Int] = [:]

    private(set) var rows: [PersonDetails] = []
    private(set) var rowCount = 0
    var faults: [RosterFileFault] = []

    init(header: RosterHeader, today: CivilDate) {
        self.header = header
        self.today = today
        neededCount = 1 + (header.places.map(\.index).max() ?? 0)
    }

    /// - Parameter cells: nil if they cannot be told apart.
    mutating func read(_ record: RosterRecord, cells: [String]?) {
        rowCount += 1
        guard let cells else {
            faults.append(
                record.fault ?? RosterFileFault(.malformedRow, row: record.line, .rosterMalformedRow))
            return
        }
        guard cells.count >= neededCount else {
            let text = Text.rosterTooFewCells(cells.count, header.cells.count)
            faults.append(RosterFileFault(.tooFewCells, row: record.line, text))
            return
        }
        guard cells.dropFirst(header.cells.count).allSatisfy({ rosterTrimmed($0).isEmpty }) else {
            let text = Text.rosterTooManyCells(cells.count, header.cells.count)
            faults.append(RosterFileFault(.tooManyCells, row: record.line, text))
            return
        }
        var draft = Draft()
        for place in header.places {
            do throws(RosterCell.Fault) {
                try draft.read(RosterCell(cells[place.index]), as: place.column, today: today)
            } catch {
                faults.append(RosterFileFault(error.kind, row: record.line, column: place.title, error.message))
            }
            guard place.column == .number, let number = draft.number else { continue }
            if let line = lines[number] {
                let text = Text.rosterDuplicateNumber(number.text, line, record.line)
                faults.append(RosterFileFault(.duplicateNumber, row: record.line, column: place.title, text))
            } else {
                lines[number] = record.line
            }
        }
        // Once there is a fault, rows are of no use.
        if faults.isEmpty, let details = draft.details { rows.append(details) }
    }

    private struct Draft {
        var unit: UnitPath?
        var number: EmployeeNumber?
        var name: String?
        var post: String?
        var employment: EmploymentKind?
        var hired: CivilDate?

        mutating func read(_ cell: RosterCell, as column: RosterColumn, today: CivilDate) throws(RosterCell.Fault) {
            switch column {
            case .unit: unit = try cell.unit()
            case .number: number = try cell.number()
            case .name: name = try cell.text(.invalidName)
            case .post: post = try cell.text(.invalidPost)
            case .employment: employment = try cell.employment()
            case .hired: hired = try cell.hired(today: today)
            }
        }

        var details: PersonDetails? {
            guard let unit, let number, let name, let post, let employment, let hired else { return nil }
            return PersonDetails(
                number: number, name: name, unit: unit, post: post, employment: employment, hired: hired)
        }
    }
}
