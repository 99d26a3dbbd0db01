package import LamproomAPI

extension LamproomClient {
    package func createSession(_ request: SessionRequest) async throws -> SessionView {
        try await call(.createSession, body: .json(request))
    }

    package func activate(_ request: ActivationRequest) async throws -> SessionView {
        try await call(.activate, body: .json(request))
    }

    package func deleteSession() async throws {
        try await send(.deleteSession)
    }

    package func readAccount() async throws -> AccountView {
        try await call(.readAccount)
    }

    package func changePassword(_ request: PasswordChangeRequest) async throws {
        try await send(.changePassword, body: .json(request))
    }

    package func putAccount(_ request: AccountRequest) async throws -> ActivationCode {
        try await call(.putAccount, ["user": request.user], body: .json(request))
    }

    package func createActivationCodes(_ request: ActivationCodesRequest) async throws -> [ActivationCode] {
        try await call(.createActivationCodes, body: .json(request))
    }
}
