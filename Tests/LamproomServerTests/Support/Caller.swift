import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing
import TrainingCore

@testable import LamproomServer

/// Calls the service as a client would.
struct Caller: Sendable {
    let client: any TestClientProtocol
    var token: String?
    /// `Accept-Language`.
    var language: String?

    init(client: any TestClientProtocol, token: String? = nil) {
        self.client = client
        self.token = token
    }

    /// The same caller, who prefers a language.
    func preferring(_ language: String) -> Caller {
        var caller = self
        caller.language = language
        return caller
    }

    func signedIn(as user: String) async throws -> Caller {
        let session: SessionView = try await post(
            Endpoint.createSession.path(), SessionRequest(user: user, password: Fixture.password), expecting: 201)
        return Caller(client: client, token: session.token)
    }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8]? = nil, headers extra: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = extra
        if let language { headers[.acceptLanguage] = language }
        if let token { headers[.authorization] = "Bearer \(token)" }
        return try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
    }

    func get<Wire: Decodable>(_ path: String, expecting status: Int = 200) async throws -> Wire {
        try decode(try await send(.get, path), expecting: status)
    }

    func post<Wire: Decodable>(
        _ path: String, _ body: some Encodable, expecting status: Int = 200
    ) async throws -> Wire {
        try decode(try await send(.post, path, body: Array(try JSONEncoder().encode(body))), expecting: status)
    }

    func put<Wire: Decodable>(
        _ path: String, _ body: some Encodable, expecting status: Int = 200
    ) async throws -> Wire {
        try decode(try await send(.put, path, body: Array(try JSONEncoder().encode(body))), expecting: status)
    }

    /// Sends, and expects to be refused with a code.
    func refused(
        _ method: HTTPRequest.Method, _ path: String, _ body: (any Encodable)? = nil, status: Int, code: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let bytes = try body.map { Array(try JSONEncoder().encode($0)) }
        let response = try await send(method, path, body: bytes)
        #expect(response.status.code == status, sourceLocation: sourceLocation)
        #expect(response.headers[.contentType] == "application/problem+json", sourceLocation: sourceLocation)
        let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
        #expect(problem.code == code, sourceLocation: sourceLocation)
        #expect(problem.status == status, sourceLocation: sourceLocation)
    }

    private func decode<Wire: Decodable>(_ response: TestResponse, expecting status: Int) throws -> Wire {
        try #require(response.status.code == status, "\(String(buffer: response.body))")
        return try JSONDecoder().decode(Wire.self, from: Data(buffer: response.body))
    }
}

extension Caller {
    func publish(_ package: [UInt8], expecting status: Int = 201) async throws -> PublishView {
        try decode(
            try await send(.post, Endpoint.publishCourse.path(), body: package), expecting: status)
    }

    /// One's enrolment in the small course with which one goes on.
    func enrolment() async throws -> EnrolmentView {
        let page: Page<EnrolmentView> = try await get(Endpoint.listEnrolments.path())
        return try #require(page.items.first { $0.course == "small" && $0.state != "superseded" })
    }

    /// Opens a module and marks it as read.
    @discardableResult
    func read(_ module: String, of enrolment: String) async throws -> EnrolmentView {
        let parameters = ["enrolment": enrolment, "module": module]
        let _: ModuleView = try await get(Endpoint.readModule.path(parameters))
        return try await put(Endpoint.markModuleRead.path(parameters), Nothing())
    }

    /// Reads the modules and starts a quiz of the small course.
    func begin(_ quiz: String = "final") async throws -> AttemptView {
        let enrolment = try await enrolment()
        for module in enrolment.modules { try await read(module.id, of: enrolment.id) }
        return try await post(
            Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: quiz),
            expecting: 201)
    }

    func save(_ answer: AnswerView?, item: Int, revision: Int = 1, of attempt: String) async throws -> SaveAnswerView {
        try await put(
            Endpoint.saveAnswer.path(["attempt": attempt, "item": String(item)]),
            SaveAnswerRequest(revision: revision, answer: answer))
    }

    /// Answers every question of the small course, all rightly but the first `wrong`.
    func answerAll(of attempt: String, wrong: Int = 0) async throws {
        try await answer(attempt) { $0.number > wrong }
    }

    /// Answers every question that the attempt's paper has, rightly or wrongly.
    func answer(_ attempt: String, isRight: (PaperItemView) -> Bool) async throws {
        let paper: PaperView = try await get(Endpoint.readPaper.path(["attempt": attempt]))
        for item in paper.items {
            _ = try await save(try rightAnswer(item, isRight: isRight(item)), item: item.number, of: attempt)
        }
    }

    func submit(_ attempt: String) async throws -> AttemptView {
        try await post(Endpoint.submitAttempt.path(["attempt": attempt]), Nothing())
    }

    private func rightAnswer(_ item: PaperItemView, isRight: Bool) throws -> AnswerView {
        let options = item.options?.map(\.plain) ?? []
        let items = item.items?.map(\.plain) ?? []
        switch item.kind {
        case "single-choice":
            let right = try #require(options.firstIndex(of: "对的")) + 1
            return AnswerView(choice: isRight ? right : right % 3 + 1)
        case "multiple-choice":
            let keys = options.indices.filter { options[$0] != "丙" }.map { $0 + 1 }
            return AnswerView(choices: isRight ? keys : [try #require(options.firstIndex(of: "丙")) + 1])
        case "true-false": return AnswerView(truth: isRight)
        case "numeric": return AnswerView(number: isRight ? "９.５％" : "50")
        case "short-text": return AnswerView(text: isRight ? " 一通三防。" : "不知道")
        case "blanks": return AnswerView(blanks: [isRight ? "轻盈" : "重", "7.25m"])
        case "ordering":
            let order = try ["先", "再", "后"].map { try #require(items.firstIndex(of: $0)) + 1 }
            return AnswerView(order: isRight ? order : order.reversed())
        case "matching":
            let responses = item.responses?.map(\.plain) ?? []
            let pairs = try ["右一", "右二"].map { try #require(responses.firstIndex(of: $0)) + 1 }
            return AnswerView(assignment: isRight ? pairs : pairs.reversed())
        case "categorising": return AnswerView(assignment: items.map { $0.hasPrefix("权") == isRight ? 1 : 2 })
        default: throw UnknownKind(kind: item.kind)
        }
    }

    private struct UnknownKind: Error {
        let kind: String
    }
}

/// An empty object.
struct Nothing: Encodable {}
