package import TrainingCore

package enum PeopleCommands {
    /// Imports a roster: adds and changes people, and makes the units that are missing, with those above them.
    ///
    /// - Returns: what was changed, and the units that were made.
    package static func importRoster(
        _ rows: [PersonDetails], context: CommandContext, in transaction: any Transaction
    ) throws -> (plan: RosterPlan, newUnits: [UnitPath]) {
        let plan = RosterPlan(rows: rows, existing: try PeopleQueries.all(in: transaction))
        let newUnits = plan.newUnits(existing: try PeopleQueries.unitPaths(in: transaction))
        for unit in newUnits {
            let id: UnitID = context.newID()
            try transaction.execute(
                "INSERT INTO unit (id, path) VALUES ($1, $2)", [.text(id.rawValue), .text(unit.text)])
        }
        for details in plan.added {
            let id: PersonID = context.newID()
            try transaction.execute(
                """
                INSERT INTO person (id, number, name, unit_id, post, employment, hired)
                VALUES ($1, $2, $3, (SELECT id FROM unit WHERE path = $4), $5, $6, $7)
                """, [.text(id.rawValue)] + values(of: details))
        }
        for change in plan.changed {
            try transaction.execute(
                """
                UPDATE person SET number = $2, name = $3, unit_id = (SELECT id FROM unit WHERE path = $4), post = $5,
                    employment = $6, hired = $7
                WHERE id = $1
                """, [.text(change.person.id.rawValue)] + values(of: change.new))
        }
        return (plan, newUnits)
    }

    /// What importing would do, without doing it.
    package static func planRoster(
        _ rows: [PersonDetails], in transaction: any Transaction
    ) throws -> (plan: RosterPlan, newUnits: [UnitPath]) {
        let plan = RosterPlan(rows: rows, existing: try PeopleQueries.all(in: transaction))
        return (plan, plan.newUnits(existing: try PeopleQueries.unitPaths(in: transaction)))
    }

    private static func values(of details: PersonDetails) -> [Value] {
        [
            .text(details.number.text), .text(details.name), .text(details.unit.text), .text(details.post),
            .text(details.employment.rawValue), .text(details.hired.description),
        ]
    }
}
