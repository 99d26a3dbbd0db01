import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Classes: making, finding, reading, changing and closing them.
enum ClassRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.makeClass) { call in
            try call.authorise(.makeClass)
            let body = try await call.request.decoded(ClassRequest.self)
            let course = try await service.course(of: body)
            let facts = try ClassFacts(
                title: body.title, firstDay: service.day(body.firstDay, "firstDay"),
                lastDay: service.day(body.lastDay, "lastDay"), place: body.place,
                teachers: await service.teachers(body.teachers ?? []))
            let context = service.context
            let account = call.actor.account
            let made = try await service.database.write { transaction in
                let id = try ClassCommands.make(facts, of: course, by: account, context: context, in: transaction)
                return try ClassQueries.trainingClass(id, in: transaction)
            }
            guard let made else { throw ProblemError.notFound }
            let (view, language) = try await service.detail(of: made, runs: true, for: call.request)
            return try .json(view, status: .created, languages: [language])
        }
        routes.signedIn(.listClasses) { call in
            try call.authorise(.readClass)
            let limit = try call.pageLimit()
            let cursor = try call.query("cursor") { Int($0) }
            var filter = ClassFilter(
                reader: call.actor.has(.administrator)
                    ? .everything
                    : .own(
                        call.actor.account, units: call.actor.visibleUnits ?? [], person: call.actor.person))
            filter.course = try call.query("course") { CourseID($0) }
            filter.state = try call.query("state") { TrainingClass.State(rawValue: $0) }
            let (wanted, today) = (filter, service.context.today)
            let rows = try await service.database.read { transaction in
                try ClassQueries.list(wanted, today: today, before: cursor, limit: limit + 1, in: transaction)
            }
            let page = Page<ClassSummary>(rows, limit: limit, cursor: { String($0.trainingClass.number) }) {
                ClassSummary($0, today: today)
            }
            return try EncodedJSON(page).response(to: call.request)
        }
        routes.signedIn(.readClass) { call in
            let (row, runs) = try await service.trainingClass(call, .readClass)
            let (view, language) = try await service.detail(of: row, runs: runs, for: call.request)
            return try EncodedJSON(view, languages: [language]).response(to: call.request)
        }
        routes.signedIn(.changeClass) { call in
            _ = try await service.trainingClass(call, .runClass)
            let body = try await call.request.decoded(ClassChangeRequest.self)
            let first = try body.firstDay.map { try service.day($0, "firstDay") }
            let last = try body.lastDay.map { try service.day($0, "lastDay") }
            let teachers = body.teachers == nil ? nil : try await service.teachers(body.teachers ?? [])
            let row = try await service.changingClass(call) { row, context, transaction in
                let old = row.trainingClass.facts
                let facts = try ClassFacts(
                    title: body.title ?? old.title, firstDay: first ?? old.firstDay, lastDay: last ?? old.lastDay,
                    place: body.place ?? old.place, teachers: teachers ?? old.teachers)
                try ClassCommands.change(
                    facts, of: row, by: call.actor.account, context: context, in: transaction)
            }.row
            let (view, language) = try await service.detail(of: row, runs: true, for: call.request)
            return try .json(view, languages: [language])
        }
        routes.signedIn(.closeClass) { call in
            let digest = try await service.trainingClass(call, .runClass).row.trainingClass.digest
            let course = try await service.courses.course(digest)
            let row = try await service.changingClass(call) { row, context, transaction in
                try ClassCommands.close(
                    row, course: course, by: call.actor.account, context: context, in: transaction)
            }.row
            let (view, language) = try await service.detail(of: row, runs: true, for: call.request)
            return try .json(view, languages: [language])
        }
    }
}
