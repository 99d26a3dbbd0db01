import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// The roster of a class.
enum ClassRosterRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.listClassLearners) { call in
            let (row, runs) = try await service.trainingClass(call, .readClass)
            let limit = try call.pageLimit()
            let cursor = try call.query("cursor") { EmployeeNumber($0) }
            let units = runs ? nil : call.actor.visibleUnits
            let id = row.trainingClass.id
            let (learners, standings) = try await service.database.read { transaction in
                let learners = try ClassRosterQueries.list(
                    of: id, within: units, and: call.actor.person, after: cursor, limit: limit + 1, in: transaction)
                return (learners, try ProgressQueries.standings(learners.map(\.enrolment), in: transaction))
            }
            let course = try await service.courses.course(row.trainingClass.digest)
            let page = try Page<ClassLearnerView>(learners, limit: limit, cursor: \.person.number.text) { learner in
                // One's own results are shown as the quizzes say, with one's progress.
                let isOwn = learner.person.id == call.actor.person && !runs
                let counted = try isOwn ? [:] : standings[learner.enrolment]?.counted(in: course) ?? [:]
                return ClassLearnerView(learner, course, counted: counted)
            }
            return try EncodedJSON(page).response(to: call.request)
        }
        routes.signedIn(.enrolInClass) { call in
            let (row, runs) = try await service.trainingClass(call, .enrolInClass)
            let isDryRun = try call.isDryRun()
            let body = try await call.request.decoded(ClassEnrolRequest.self)
            let people = try await service.people(numbers: body.people, unit: body.unit) { unit in
                runs || AccessPolicy.allows(call.actor, .enrol, on: .unit(unit))
            }
            return try .json(
                try await service.enrol(
                    people, in: row, due: body.due, isDryRun: isDryRun, by: call.actor.account,
                    language: call.request.language))
        }
        routes.signedIn(.removeFromClass) { call in
            let digest = try await service.trainingClass(call, .runClass).row.trainingClass.digest
            let body = try await call.request.decoded(ClassRemovalRequest.self)
            let reason = try Reason(ofClass: body.reason)
            let people = try await service.people(numbers: body.people, unit: nil) { _ in true }
            try await service.withVersions([digest]) { versions in
                _ = try await service.changingClass(call) { row, context, transaction in
                    let left = try ProgressCommands.enrolments(
                        in: row.trainingClass.id, of: people.map(\.id), in: transaction)
                    try ClassRosterCommands.remove(
                        people, from: row.trainingClass, reason: reason, by: call.actor.account, context: context,
                        in: transaction)
                    try ProgressCommands.conditionsChanged(
                        for: left, versions: versions, context: context, in: transaction)
                }
            }
            return try .json(ClassRemovalView(removedCount: people.count))
        }
    }
}
