import TrainingCore

/// Columns as values of the core; what does not parse is a corrupt row.
extension Row {
    func recordID<Owner>(_ column: Int) throws -> RecordID<Owner> { try parsed(column, RecordID.init) }
    func authoredID<Owner>(_ column: Int) throws -> AuthoredID<Owner> { try parsed(column, AuthoredID.init) }
    func unitPath(_ column: Int) throws -> UnitPath { try parsed(column, UnitPath.init) }
    func digest(_ column: Int) throws -> ContentDigest { try parsed(column, ContentDigest.init) }
    func version(_ column: Int) throws -> CourseVersion { try parsed(column, CourseVersion.init) }
    func employeeNumber(_ column: Int) throws -> EmployeeNumber { try parsed(column, EmployeeNumber.init) }
    func date(_ column: Int) throws -> CivilDate { try parsed(column, CivilDate.init) }
    func dateOrNil(_ column: Int) throws -> CivilDate? { isNull(column) ? nil : try date(column) }
    func timestamp(_ column: Int) throws -> Timestamp { Timestamp(milliseconds: try integer(column)) }
    func timestampOrNil(_ column: Int) throws -> Timestamp? { isNull(column) ? nil : try timestamp(column) }

    func raw<Choice: RawRepresentable<String>>(_ column: Int) throws -> Choice {
        try parsed(column) { Choice(rawValue: $0) }
    }

    private func parsed<Parsed>(_ column: Int, _ parse: (String) -> Parsed?) throws -> Parsed {
        let text = try text(column)
        guard let value = parse(text) else {
            throw StorageError(.corrupt, "column \(column) holds what is no \(Parsed.self): \(text)")
        }
        return value
    }
}
