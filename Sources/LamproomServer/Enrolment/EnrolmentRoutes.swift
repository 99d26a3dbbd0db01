import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Enrolments, their progress, and the reading of modules.
enum EnrolmentRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.enrol) { call in
            let body = try await call.request.decoded(EnrolRequest.self)
            try call.authorise(.enrol)
            let people = try await service.people(numbers: body.people, unit: body.unit) { unit in
                AccessPolicy.allows(call.actor, .enrol, on: .unit(unit))
            }
            return try .json(try await service.enrol(people, body, by: call.actor.account))
        }
        routes.signedIn(.listEnrolments) { call in
            let limit = try call.pageLimit()
            let cursor = try call.query("cursor") { EnrolmentID($0) }
            let filter = try await service.filter(call)
            let rows = try await service.database.read { transaction in
                try EnrolmentQueries.list(filter, after: cursor, limit: limit + 1, in: transaction)
            }
            let (views, languages) = try await service.views(of: rows, for: call.request)
            let page = Page<EnrolmentView>(views, limit: limit, cursor: \.id) { $0 }
            return try EncodedJSON(page, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readEnrolment) { call in
            let row = try await service.enrolment(call, .readEnrolment)
            let (views, languages) = try await service.views(of: [row], for: call.request)
            guard let view = views.first else { throw ProblemError.notFound }
            return try EncodedJSON(view, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readModule) { call in
            let row = try await service.enrolment(call, .learn)
            let id: ModuleID = try call.parameter("module") { ModuleID($0) }
            let compiled = try await service.courses.compiled(
                row.enrolment.digest, preferring: call.request.languageTags)
            guard let module = compiled.course.module(id) else { throw EnrolmentError.noSuchModule }
            return try EncodedJSON(ModuleView(module), languages: [compiled.language]).response(to: call.request)
        }
        routes.signedIn(.markModuleRead) { call in
            let row = try await service.enrolment(call, .learn)
            let module: ModuleID = try call.parameter("module") { ModuleID($0) }
            let course = try await service.courses.course(row.enrolment.digest)
            let context = service.context
            let current = try await service.database.write { transaction in
                guard let current = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) else {
                    throw ProblemError.notFound
                }
                try ProgressCommands.markRead(
                    module, of: current, course: course, context: context, in: transaction)
                return try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) ?? current
            }
            let (views, languages) = try await service.views(of: [current], for: call.request)
            guard let view = views.first else { throw ProblemError.notFound }
            return try .json(view, languages: languages)
        }
    }
}
