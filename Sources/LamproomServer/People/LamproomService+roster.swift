import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    /// Imports a roster wholly, or, with any fault in it, not at all.
    func importRoster(_ bytes: [UInt8], isDryRun: Bool, language: Language) async throws -> RosterReport {
        let context = context
        let today = context.today
        let reading = try await offPool { RosterFile.read(bytes, today: today) }
        guard reading.faults.isEmpty else {
            let rows = reading.faults.map {
                RosterFault(row: $0.row, column: $0.column, code: $0.code, message: $0.message(language))
            }
            throw ProblemError(422, "roster-faults", .problemRoster(rows.count), rows: rows)
        }
        let rows = reading.rows
        let (plan, newUnits): (RosterPlan, [UnitPath])
        if isDryRun {
            (plan, newUnits) = try await database.read { try PeopleCommands.planRoster(rows, in: $0) }
        } else {
            (plan, newUnits) = try await database.write {
                try PeopleCommands.importRoster(rows, context: context, in: $0)
            }
        }
        return RosterReport(
            isDryRun: isDryRun, added: plan.added.map { PersonView($0) },
            changed: plan.changed.map {
                RosterChange(old: PersonView($0.person.details), new: PersonView($0.new))
            }, unchangedCount: plan.unchangedCount, newUnits: newUnits.map(\.text))
    }
}
