package import LamproomAPI
import Messages

/// What becomes of people who are moved to the newest version of a course.
package enum MoveScreen {
    package static func lines(_ result: MoveView, page: Page) -> [Line] {
        let language = page.language
        var lines = page.paragraph(Text.moveVersion(course: result.course, version: result.version)(language))
        for person in result.people {
            let version = person.fromVersion.map { " (\($0))" } ?? ""
            let state: Text =
                person.obstacle.map { .moveObstacle($0) } ?? (result.isDryRun ? .moveWouldMove : .moveMoved)
            lines += page.paragraph(
                .labelled("\(person.personNumber) \(person.personName)\(version)", state),
                style: person.obstacle == nil ? .good : .plain)
            if person.completesCourse {
                lines += page.paragraph(.moveCompletes, first: "    ", style: .good)
            }
            let parts: [([PartView], ([String]) -> Text)] = [
                (person.keptModules + person.keptQuizzes, Text.moveKept),
                (person.continuedModules + person.continuedQuizzes, Text.moveContinued),
                (person.repeatedModules + person.repeatedQuizzes, Text.moveRepeated),
                (person.addedModules, Text.moveAdded),
            ]
            for (named, text) in parts where !named.isEmpty {
                lines += page.paragraph(text(named.map(\.title))(language), first: "    ")
            }
        }
        let moved = result.people.count { $0.obstacle == nil }
        let left = result.people.count - moved
        let summary: Text =
            result.isDryRun
            ? .moveDryRunSummary(moved: moved, left: left) : .moveSummary(moved: moved, left: left)
        return lines + page.paragraph(summary(language))
    }
}
