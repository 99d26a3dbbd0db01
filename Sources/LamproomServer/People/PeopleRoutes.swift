import Hummingbird
import LamproomAPI
import NIOCore
import Storage
import TrainingCore

/// The roster and the people it holds.
enum PeopleRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.importRoster) { call in
            try call.authorise(.importRoster)
            let isDryRun = try call.query("dryRun") { Bool($0) } ?? false
            let buffer = try await call.request.content(upTo: 64 << 20)
            let report = try await service.importRoster(
                Array(buffer: buffer), isDryRun: isDryRun, language: call.request.language)
            return try .json(report)
        }
        routes.signedIn(.listPeople) { call in
            let unit = try call.query("unit") { UnitPath($0) }
            try call.authorise(.readPeople, unit.map { .unit($0) } ?? .everything)
            let limit = try call.pageLimit()
            let cursor = call.request.query("cursor")
            let units = call.actor.visibleUnits
            let people = try await service.database.read { transaction in
                try PeopleQueries.list(within: units, and: unit, after: cursor, limit: limit + 1, in: transaction)
            }
            let page = Page<PersonView>(people, limit: limit, cursor: \.details.number.text) { PersonView($0.details) }
            return try EncodedJSON(page).response(to: call.request)
        }
    }
}
