import LamproomAPI
import LamproomClient
import Synchronization
import Testing

@Suite("The typed client")
struct LamproomClientTests {
    private func client(_ transport: ScriptedTransport, retries: RetryPolicy = .none) throws -> LamproomClient {
        LamproomClient(
            server: try #require(ServerAddress("http://127.0.0.1:8080")), transport: transport, token: "secret",
            language: "zh-Hans", retries: retries)
    }

    @Test("Every request names language, program and session, and the path is filled in and encoded")
    func requestHeaders() async throws {
        let transport = ScriptedTransport([{ _ in .json(#"{"revision":3,"seat":1,"secondsLeft":90}"#) }])
        let saved = try await client(transport).saveAnswer(
            SaveAnswerRequest(revision: 3, answer: AnswerView(choice: 2)), item: 7, of: "a/b")

        #expect(saved == SaveAnswerView(revision: 3, secondsLeft: 90))
        let request = try #require(transport.requests.first)
        #expect(request.method == "PUT")
        #expect(request.path == "/v1/attempts/a%2Fb/answers/7")
        #expect(request.header("accept-language") == "zh-Hans")
        #expect(request.header("authorization") == "Bearer secret")
        #expect(request.header("user-agent") == "lamproom/\(lamproomVersion)")
        #expect(request.header("content-type") == "application/json")
        guard case .bytes(let bytes) = request.body else {
            Issue.record("no body")
            return
        }
        let body = String(decoding: bytes, as: UTF8.self)
        #expect(body.contains(#""revision":3"#) && body.contains(#""choice":2"#))
    }

    @Test("The token is not sent with what is open to everyone")
    func publicEndpointsCarryNoToken() async throws {
        let transport = ScriptedTransport([{ _ in .json(#"{"number":"X","status":"unknown"}"#) }])
        _ = try await client(transport).verifyCertificate("X")
        #expect(transport.requests.first?.header("Authorization") == nil)
    }

    @Test("A refusal of the service is thrown as its problem")
    func problemIsThrown() async throws {
        let transport = ScriptedTransport([
            { _ in
                .json(
                    #"{"type":"urn:lamproom:problem:no","title":"T","status":403,"code":"no","detail":"D"}"#,
                    status: 403)
            }
        ])
        await #expect(throws: Problem(title: "T", status: 403, code: "no", detail: "D")) {
            try await client(transport).readAccount()
        }
    }

    @Test(
        "Something that is no answer of the service is told from a refusal",
        arguments: [TransportResponse.json("<html>", status: 404), .json("[]"), .json("", status: 502)])
    func strangersAreRecognised(_ response: TransportResponse) async throws {
        let client = try client(ScriptedTransport([{ _ in response }]))
        await #expect(throws: ClientError.unexpectedAnswer(server: client.server, status: response.status)) {
            try await client.readAccount()
        }
    }

    @Test("A call that may be made twice is made again after growing pauses")
    func idempotentCallsAreRepeated() async throws {
        let pauses = Mutex<[Duration]>([])
        let transport = ScriptedTransport([
            { _ in throw TransportError.refused }, { _ in throw TransportError.connectionLost },
            { _ in .json(#"{"revision":1,"seat":1}"#) },
        ])
        let client = try client(
            transport, retries: RetryPolicy.short.sleeping { pause in pauses.withLock { $0.append(pause) } })
        _ = try await client.saveAnswer(SaveAnswerRequest(revision: 1, answer: nil), item: 1, of: "a")
        #expect(transport.requests.count == 3)
        #expect(pauses.withLock { $0 } == [.milliseconds(200), .milliseconds(500)])
    }

    @Test("Signing in is tried once, and an outage is told as such")
    func otherCallsAreNotRepeated() async throws {
        let transport = ScriptedTransport([{ _ in throw TransportError.refused }])
        let client = try client(transport, retries: RetryPolicy.short.sleeping { _ in })
        await #expect(throws: ClientError.unreachable(server: client.server, reason: .refused)) {
            try await client.createSession(SessionRequest(user: "u", password: "p"))
        }
        #expect(transport.requests.count == 1)
    }

    @Test("A list is fetched page by page, each with the cursor of the one before")
    func pagesAreFollowed() async throws {
        let person = #"{"number":"1","name":"n","unit":"u","post":"p","employment":"regular","hired":"2020-01-01"}"#
        let transport = ScriptedTransport([
            { _ in .json(#"{"items":[\#(person)],"next":"c 1"}"#) }, { _ in .json(#"{"items":[],"next":"c2"}"#) },
            { _ in .json(#"{"items":[\#(person)]}"#) },
        ])
        let people = try await client(transport).people(unit: "\u{4E00}\u{77FF}").collected()
        #expect(people.count == 2)
        #expect(
            transport.requests.map(\.target) == [
                "/v1/people?unit=%E4%B8%80%E7%9F%BF", "/v1/people?unit=%E4%B8%80%E7%9F%BF&cursor=c%201",
                "/v1/people?unit=%E4%B8%80%E7%9F%BF&cursor=c2",
            ])
    }

    @Test("An export is handed on as it comes")
    func exportIsStreamed() async throws {
        let transport = ScriptedTransport([{ _ in .json("abc") }])
        let pieces = Mutex<[[UInt8]]>([])
        try await client(transport).exportRecords(RecordFilter(format: "csv", from: "2026-01-01")) { piece in
            pieces.withLock { $0.append(piece) }
        }
        #expect(pieces.withLock { $0 } == [[0x61], [0x62], [0x63]])
        #expect(transport.requests.first?.target == "/v1/records?format=csv&from=2026-01-01")
    }

    @Test("A package is uploaded with its progress, and a refusal says what differs")
    func publishing() async throws {
        let transport = ScriptedTransport([
            { _ in
                .json(
                    #"{"type":"t","title":"T","status":409,"code":"version-taken","detail":"D","changes":["x"]}"#,
                    status: 409)
            }
        ])
        let steps = Mutex<[[Int64]]>([])
        let problem = await #expect(throws: Problem.self) {
            try await client(transport).publish([1, 2, 3]) { sent, total in steps.withLock { $0.append([sent, total]) }
            }
        }
        #expect(problem?.changes == ["x"])
        #expect(steps.withLock { $0 } == [[0, 3], [3, 3]])
        #expect(transport.requests.first?.header("content-type") == "application/zip")
    }

    @Test("Versions, packages and withdrawals are asked for at their addresses")
    func courseOperations() async throws {
        let withdrawal = #"{"course":"gas","isWithdrawn":true,"reason":"r"}"#
        let transport = ScriptedTransport([
            { _ in .json(#"{"items":[]}"#) }, { _ in .json("PK") }, { _ in .json(withdrawal) },
        ])
        let client = try client(transport)
        #expect(try await client.courseVersions(of: "gas").collected().isEmpty)
        let bytes = Mutex<[UInt8]>([])
        try await client.package(of: "gas", version: "1.0.0") { piece in bytes.withLock { $0 += piece } }
        #expect(bytes.withLock { $0 } == Array("PK".utf8))
        #expect(try await client.withdraw("gas", reason: "r").isWithdrawn)
        _ = try await client.reinstate("gas")
        #expect(
            transport.requests.map { "\($0.method) \($0.target)" } == [
                "GET /v1/courses/gas/versions", "GET /v1/courses/gas/versions/1.0.0/package",
                "PUT /v1/courses/gas/withdrawal", "DELETE /v1/courses/gas/withdrawal",
            ])
    }
}
