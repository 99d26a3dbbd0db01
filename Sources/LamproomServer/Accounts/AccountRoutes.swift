import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Signing in and out, passwords, accounts.
enum AccountRoutes {
    /// Who is not signed in gets little of the memory, in bytes.
    private static let publicLimit = 16 << 10

    static func add(to routes: Routes) {
        let service = routes.service
        routes.open(.createSession) { request, context in
            let body = try await request.decoded(SessionRequest.self, upTo: publicLimit)
            return try .json(
                try await service.signIn(body, address: service.address(request, context)), status: .created)
        }
        routes.open(.activate) { request, context in
            let body = try await request.decoded(ActivationRequest.self, upTo: publicLimit)
            return try .json(
                try await service.activate(body, address: service.address(request, context)), status: .created)
        }
        routes.signedIn(.deleteSession) { call in
            try call.authorise(.useOwnAccount)
            let hash = call.session.tokenHash
            try await service.database.write { try AccountCommands.deleteSession(tokenHash: hash, in: $0) }
            service.sessions.forget(tokenHash: hash)
            return Response(status: .noContent)
        }
        routes.signedIn(.readAccount) { call in
            try call.authorise(.useOwnAccount)
            return try EncodedJSON(try await service.view(of: call.actor.account)).response(to: call.request)
        }
        routes.signedIn(.changePassword) { call in
            try call.authorise(.useOwnAccount)
            try await service.changePassword(try await call.request.decoded(PasswordChangeRequest.self), call)
            return Response(status: .noContent)
        }
        routes.signedIn(.putAccount) { call in
            try call.authorise(.manageAccounts)
            let name = try call.parameter("user") { AccountName($0) }
            let body = try await call.request.decoded(AccountRequest.self)
            guard AccountName(body.user) == name else { throw ProblemError.invalid("user", body.user) }
            let (code, isNew) = try await service.putAccount(name, body)
            return try .json(code, status: isNew ? .created : .ok)
        }
        routes.signedIn(.createActivationCodes) { call in
            let body = try await call.request.decoded(ActivationCodesRequest.self)
            try call.authorise(.manageAccounts)
            let people = try await service.people(numbers: body.people, unit: body.unit) { _ in true }
            return try .json(try await service.activationCodes(for: people))
        }
    }
}
