import Messages
import TrainingCore

/// A column that a roster must have.
enum RosterColumn: Int, CaseIterable {
    case unit, number, name, post, employment, hired

    /// The column for a header cell: full width, case and white space do not count. Nil for a column that is not read.
    init?(header: String) {
        let folded = TextFolding.fold(header).filter { !$0.isWhitespace }
        guard let column = Self.byHeader[folded] else { return nil }
        self = column
    }

    /// How messages call it, in both languages.
    var title: String { headers.prefix(2).joined(separator: "/") }

    private var headers: [String] {
        switch self {
        case .unit: RosterWords.unit
        case .number: RosterWords.number
        case .name: RosterWords.name
        case .post: RosterWords.post
        case .employment: RosterWords.employment
        case .hired: RosterWords.hired
        }
    }

    private static let byHeader = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { column in column.headers.map { ($0, column) } })
}
