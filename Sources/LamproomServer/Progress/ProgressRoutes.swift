import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// The reading of modules, and their completion.
enum ProgressRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.readModule) { call in
            let row = try await service.enrolment(call, .learn)
            let id: ModuleID = try call.parameter("module") { ModuleID($0) }
            let compiled = try await service.courses.compiled(
                row.enrolment.digest, preferring: call.request.languageTags)
            guard let module = compiled.course.module(id) else { throw EnrolmentError.noSuchModule }
            try await service.beat(id, of: row, opens: true)
            return try EncodedJSON(ModuleView(module), languages: [compiled.language]).response(to: call.request)
        }
        routes.signedIn(.beat) { call in
            let row = try await service.enrolment(call, .learn)
            let state = try await service.beat(try call.parameter("module") { ModuleID($0) }, of: row)
            return try .json(
                HeartbeatView(
                    engagedSeconds: Int(state.evidence.engaged / 1000), secondsMissing: state.secondsMissing))
        }
        routes.signedIn(.markModuleRead) { call in
            let row = try await service.enrolment(call, .learn)
            let module: ModuleID = try call.parameter("module") { ModuleID($0) }
            let idleCap = service.settings.idleCap
            let refusal = try await service.change(row) { current, course, context, transaction in
                try ProgressCommands.markRead(
                    module, of: current, course: course, idleCap: idleCap, context: context, in: transaction)
            }
            if let refusal { throw refusal }
            return try await service.respond(with: row, to: call)
        }
        routes.signedIn(.signOff) { call in
            let row = try await service.enrolment(call, .signOff)
            let module: ModuleID = try call.parameter("module") { ModuleID($0) }
            let body = try await call.request.decoded(SignOffRequest.self)
            return try await service.signOff(module, of: row, comment: body.comment, call)
        }
        routes.signedIn(.signOffPerson) { call in
            let body = try await call.request.decoded(PersonSignOffRequest.self)
            let row = try await service.activeEnrolment(of: body.person, in: body.course, call, .signOff)
            guard let module = ModuleID(body.module) else { throw EnrolmentError.noSuchModule }
            return try await service.signOff(module, of: row, comment: body.comment, call)
        }
        routes.signedIn(.listSignOffs) { call in
            let (views, languages) = try await service.signOffs(call)
            return try EncodedJSON(views, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readClassHours) { call in
            let (view, languages) = try await service.classHours(call)
            return try EncodedJSON(view, languages: languages).response(to: call.request)
        }
    }
}
