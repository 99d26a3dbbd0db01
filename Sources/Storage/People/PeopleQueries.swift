package import TrainingCore

package enum PeopleQueries {
    private static let columns = "p.id, p.number, p.name, u.path, p.post, p.employment, p.hired"
    private static let tables = "person p JOIN unit u ON u.id = p.unit_id"

    package static func person(_ id: PersonID, in transaction: any Transaction) throws -> Person? {
        try transaction.row(
            "SELECT \(columns) FROM \(tables) WHERE p.id = $1", [.text(id.rawValue)], decode)
    }

    package static func person(number: EmployeeNumber, in transaction: any Transaction) throws -> Person? {
        try transaction.row(
            "SELECT \(columns) FROM \(tables) WHERE p.number = $1", [.text(number.text)], decode)
    }

    /// People by employee number, of the units given and below them (nil: of all), after `cursor`.
    package static func list(
        within units: [UnitPath]?, and unit: UnitPath?, after cursor: String?, limit: Int,
        in transaction: any Transaction
    ) throws -> [Person] {
        var conditions = Conditions()
        conditions.require(path: "u.path", within: units)
        conditions.require(path: "u.path", within: unit.map { [$0] })
        conditions.require("p.number", ">", cursor.map { .text($0) })
        let sql = "SELECT \(columns) FROM \(tables) \(conditions.clause) ORDER BY p.number LIMIT \(limit)"
        return try transaction.rows(sql, conditions.arguments, decode)
    }

    /// Everyone, by employee number.
    package static func all(in transaction: any Transaction) throws -> [EmployeeNumber: Person] {
        var people: [EmployeeNumber: Person] = [:]
        try transaction.forEachRow("SELECT \(columns) FROM \(tables)", []) { row in
            let person = try decode(row)
            people[person.details.number] = person
        }
        return people
    }

    package static func unitPaths(in transaction: any Transaction) throws -> Set<UnitPath> {
        Set(try transaction.rows("SELECT path FROM unit") { try $0.unitPath(0) })
    }

    private static func decode(_ row: any Row) throws -> Person {
        Person(
            id: try row.recordID(0),
            details: PersonDetails(
                number: try row.employeeNumber(1), name: try row.text(2), unit: try row.unitPath(3),
                post: try row.text(4), employment: try row.raw(5), hired: try row.date(6)))
    }
}
