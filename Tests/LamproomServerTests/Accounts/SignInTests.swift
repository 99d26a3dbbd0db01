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

    @Test func `a shift that signs in at once is not held up, whatever its address`() async throws {
        try await withService { _, caller in
            let users = ["admin", "teacher", "manager1", "manager2", "10001", "10002", "20001"]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<28 {
                    group.addTask { _ = try await caller.signedIn(as: users[turn % users.count]) }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `failures from one address are slowed down after a hundred, and forgotten after their window`() {
        let throttle = LoginThrottle()
        func now(_ second: Int) -> Timestamp { Timestamp(milliseconds: Int64(second) * 1000) }
        for turn in 0..<100 {
            #expect(throttle.begin(account: "user\(turn)", address: "a", now: now(1000)) == nil)
            throttle.end(account: "user\(turn)", address: "a", wasRight: false, now: now(1000))
        }
        #expect(throttle.begin(account: "other", address: "a", now: now(1001)) == 59)
        #expect(throttle.begin(account: "other", address: "b", now: now(1001)) == nil)
        #expect(throttle.begin(account: "another", address: "a", now: now(1061)) == nil)
        #expect(throttle.begin(account: "user0", address: "a", now: now(500)) != nil)
        #expect(throttle.begin(account: "user0", address: "a", now: now(2000)) == nil)
    }

    @Test func `guesses made at once gain nothing`() {
        let throttle = LoginThrottle()
        let now = Timestamp(milliseconds: 1_000_000)
        let passed = (0..<100).count { _ in throttle.begin(account: "user", address: "a", now: now) == nil }
        #expect(passed == 8)
    }

    @Test func `an activation code does not take over an account that has the number for a name`() async throws {
        try await withService { fixture, caller in
            try await fixture.account("boss", .manager, unit: "华山矿业")
            let admin = try await caller.signedIn(as: "admin")
            let context = fixture.service.context
            let details = PersonDetails(
                number: try #require(EmployeeNumber("BOSS")), name: "别人", unit: try #require(UnitPath("华山矿业")),
                post: "采煤工", employment: .regular, hired: try #require(CivilDate("2020-01-02")))
            _ = try await fixture.service.database.write {
                try PeopleCommands.importRoster([details], context: context, in: $0)
            }
            try await admin.refused(
                .post, Endpoint.createActivationCodes.path(), ActivationCodesRequest(unit: nil, people: ["BOSS"]),
                status: 409, code: "account-taken")
            let account: AccountView = try await caller.signedIn(as: "boss").get(Endpoint.readAccount.path())
            #expect(account.roles == [RoleView(role: "manager", unit: "华山矿业")])
        }
    }

    @Test func `new roles end the sessions, and the last administrator stays`() async throws {
        try await withService { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            let teacher = try await caller.signedIn(as: "teacher")
            let worker = AccountRequest(
                user: "teacher", roles: [RoleView(role: "worker", unit: nil)], person: nil)
            let code: ActivationCode = try await admin.put(Endpoint.putAccount.path(["user": "teacher"]), worker)
            #expect(code.code.isEmpty)
            try await teacher.refused(.get, Endpoint.readAccount.path(), status: 401, code: "unauthenticated")
            let demoted = AccountRequest(user: "admin", roles: [RoleView(role: "worker", unit: nil)], person: nil)
            try await admin.refused(
                .put, Endpoint.putAccount.path(["user": "admin"]), demoted, status: 409, code: "last-administrator")
            let _: AccountView = try await admin.get(Endpoint.readAccount.path())
            let closed = AccountRequest(user: "manager1", roles: [], person: nil)
            let _: ActivationCode = try await admin.put(Endpoint.putAccount.path(["user": "manager1"]), closed)
            try await caller.signedIn(as: "manager1").refused(
                .get, Endpoint.listCourses.path(), status: 403, code: "forbidden")
        }
    }
}
