import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Enrolments, and their progress.
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
        routes.signedIn(.moveEnrolments) { call in
            let isDryRun = try call.isDryRun()
            let body = try await call.request.decoded(MoveRequest.self)
            try call.authorise(.enrol)
            let people = try await service.people(numbers: body.people, unit: body.unit) { unit in
                AccessPolicy.allows(call.actor, .enrol, on: .unit(unit))
            }
            let view = try await service.move(people, body, isDryRun: isDryRun, call)
            return try .json(view.view, languages: [view.language])
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
    }
}
