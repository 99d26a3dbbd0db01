import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// The ledger that a request asks for, and the languages that its courses are named in.
    func classHours(_ call: Call) async throws -> (view: ClassHoursView, languages: Set<String>) {
        let year = try call.query("year") { Int($0).flatMap { (1...9999).contains($0) ? $0 : nil } }
        let person = try await classHoursHolder(call)
        let rows = try await database.read { transaction in
            try ClassHourQueries.entries(of: person.id, year: year, in: transaction)
        }
        var entries: [ClassHourEntryView] = []
        var languages: Set<String> = []
        for row in rows {
            let compiled = try await courses.compiled(row.digest, preferring: call.request.languageTags)
            languages.insert(compiled.language)
            entries.append(ClassHourEntryView(row, compiled.course))
        }
        let ledger = rows.map(\.entry)
        let view = ClassHoursView(
            personNumber: person.details.number.text, personName: person.details.name, entries: entries,
            years: ClassHourYear.sums(of: ledger).map { sum in
                ClassHourYearView(
                    year: sum.year, minutes: sum.minutes,
                    classHours: Quantity(millionths: Int64(sum.hundredths) * 10_000).description)
            },
            rules: ClassHourRule.all.filter { rule in ledger.contains { $0.rule == rule } }.map { rule in
                ClassHourRuleView(
                    id: rule.id, source: rule.source, effectiveFrom: rule.effectiveFrom.description,
                    effectiveTo: rule.effectiveTo?.description, minutesPerClassHour: rule.minutesPerClassHour)
            })
        return (view, languages)
    }

    private func classHoursHolder(_ call: Call) async throws -> Person {
        if let number = try call.query("person", { EmployeeNumber($0) }) {
            return try await person(number, call, .readClassHours)
        }
        guard let id = call.actor.person else {
            try call.authorise(.readClassHours)
            throw ProblemError.invalid("person", "")
        }
        guard let person = try await database.read({ try PeopleQueries.person(id, in: $0) }) else {
            throw ProblemError.notFound
        }
        return person
    }
}

extension ClassHourEntryView {
    fileprivate init(_ row: ClassHourRow, _ course: Course) {
        let entry = row.entry
        self.init(
            date: entry.earnedOn.description, kind: entry.kind.rawValue, minutes: entry.minutes, rule: entry.rule.id,
            enrolment: entry.enrolment.rawValue, course: row.course.rawValue, courseTitle: course.title.own,
            version: course.version.description, module: entry.module?.rawValue,
            moduleTitle: entry.module.flatMap { course.module($0) }?.title.own, session: entry.session,
            recordedAt: entry.recordedAt.rfc3339)
    }
}
