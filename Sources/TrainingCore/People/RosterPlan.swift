/// What importing a roster would change. A person who is not in the file is left as they are.
package struct RosterPlan: Equatable, Sendable {
    package struct Change: Equatable, Sendable {
        package let person: Person
        package let new: PersonDetails
    }

    /// In the order of the file.
    package let added: [PersonDetails]
    package let changed: [Change]
    package let unchangedCount: Int

    /// - Parameters:
    ///   - rows: what the file says, without repetition of an employee number.
    ///   - existing: the people that there are, by employee number.
    package init(rows: [PersonDetails], existing: [EmployeeNumber: Person]) {
        var added: [PersonDetails] = []
        var changed: [Change] = []
        for row in rows {
            guard let person = existing[row.number] else {
                added.append(row)
                continue
            }
            if person.details != row { changed.append(Change(person: person, new: row)) }
        }
        self.added = added
        self.changed = changed
        unchangedCount = rows.count - added.count - changed.count
    }

    /// The units that the plan needs and that are missing, those above before those below.
    package func newUnits(existing: Set<UnitPath>) -> [UnitPath] {
        var needed: Set<UnitPath> = []
        for details in added + changed.map(\.new) {
            var unit: UnitPath? = details.unit
            while let path = unit, !existing.contains(path), needed.insert(path).inserted { unit = path.parent }
        }
        return needed.sorted()
    }
}
