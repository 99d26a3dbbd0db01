import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct SignInTests {
    private func signIn(_ user: String, _ password: String) -> SessionRequest {
        SessionRequest(user: user, password: password)
    }

    @Test func `a wrong password and an unknown name look the same`() async throws {
        try await withService { _, caller in
            let path = Endpoint.createSession.path()
            try await caller.refused(.post, path, signIn("admin", "wrong one"), status: 401, code: "wrong-credentials")
            try await caller.refused(.post, path, signIn("nobody", "wrong one"), status: 401, code: "wrong-credentials")
            try await caller.refused(.post, path, signIn("不是名字", "wrong"), status: 401, code: "wrong-credentials")
        }
    }

    @Test func `guessing is slowed down for an account, and the right password counts again after the wait`()
        async throws
    {
        try await withService { fixture, caller in
            let path = Endpoint.createSession.path()
            for _ in 1...5 {
                try await caller.refused(.post, path, signIn("admin", "wrong"), status: 401, code: "wrong-credentials")
            }
            try await caller.refused(
                .post, path, signIn("admin", Fixture.password), status: 429, code: "too-many-sign-ins")
            _ = try await caller.signedIn(as: "teacher")
            fixture.advance(seconds: 31)
            _ = try await caller.signedIn(as: "admin")
        }
    }

    @Test func `a session ends when it is signed out, and when its time is over`() async throws {
        try await withService { fixture, caller in
            let first = try await caller.signedIn(as: "admin")
            let _: AccountView = try await first.get(Endpoint.readAccount.path())
            #expect(try await first.send(.delete, Endpoint.deleteSession.path()).status == .noContent)
            try await first.refused(.get, Endpoint.readAccount.path(), status: 401, code: "unauthenticated")
            let second = try await caller.signedIn(as: "admin")
            fixture.advance(seconds: 12 * 3600)
            try await second.refused(.get, Endpoint.readAccount.path(), status: 401, code: "unauthenticated")
        }
    }

    @Test func `a token is stored only as its hash`() async throws {
        try await withService { fixture, caller in
            let token = try #require(try await caller.signedIn(as: "admin").token)
            #expect(token.utf8.count == 43)
            let found = try await fixture.service.database.read { transaction in
                (
                    try AccountQueries.session(tokenHash: token, in: transaction) == nil,
                    try AccountQueries.session(tokenHash: Secrets.hash(token), in: transaction) != nil
                )
            }
            #expect(found == (true, true))
        }
    }

    @Test func `an activation code is good once, and then the chosen password`() async throws {
        try await withService { fixture, caller in
            let admin = try await caller.signedIn(as: "admin")
            let codes: [ActivationCode] = try await admin.post(
                Endpoint.createActivationCodes.path(), ActivationCodesRequest(unit: nil, people: ["10001"]))
            let code = try #require(codes.first)
            #expect(code.user == "10001")
            let path = Endpoint.activate.path()
            try await caller.refused(
                .post, path, ActivationRequest(user: "10001", code: "0000-0000-0000", password: "another one"),
                status: 401, code: "wrong-activation-code")
            try await caller.refused(
                .post, path, ActivationRequest(user: "10001", code: code.code, password: "short"), status: 422,
                code: "password-too-short")
            let typed = code.code.lowercased().replacing("-", with: " ")
            let session: SessionView = try await caller.post(
                path, ActivationRequest(user: "10001", code: typed, password: "another one"), expecting: 201)
            #expect(session.account.person?.name == "王建国")
            try await caller.refused(
                .post, path, ActivationRequest(user: "10001", code: code.code, password: "a third one"), status: 401,
                code: "wrong-activation-code")
            let _: SessionView = try await caller.post(
                Endpoint.createSession.path(), signIn("10001", "another one"), expecting: 201)
            fixture.advance(seconds: 1)
        }
    }

    @Test func `changing the password ends the other sessions`() async throws {
        try await withService { _, caller in
            let here = try await caller.signedIn(as: "teacher")
            let elsewhere = try await caller.signedIn(as: "teacher")
            let change = PasswordChangeRequest(current: Fixture.password, new: "a better one")
            let response = try await here.send(
                .put, Endpoint.changePassword.path(), body: Array(try JSONEncoder().encode(change)))
            #expect(response.status == .noContent)
            let _: AccountView = try await here.get(Endpoint.readAccount.path())
            try await elsewhere.refused(.get, Endpoint.readAccount.path(), status: 401, code: "unauthenticated")
        }
    }

    @Test func `the hash names Argon2id with 19 MiB and two passes`() async throws {
        let hasher = PasswordHasher()
        let hash = try await hasher.hash("correct horse")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try await hasher.verify("correct horse", hash))
        #expect(try await !hasher.verify("correct horsf", hash))
    }

    @Test func `a gate turns away what its queue cannot hold`() async throws {
        let gate = Gate(width: 1, queue: 2)
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do {
                        try await gate.pass { try await Task.sleep(for: .milliseconds(200)) }
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.count { $0 } == 3)
    }
}
