import Foundation
import HTTPTypes
import Hummingbird
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import TrainingCore

/// A request of someone who is signed in.
struct Call: Sendable {
    let request: Request
    let context: ServiceRequestContext
    let session: SignedIn

    var actor: Actor { session.actor }

    /// Throws `forbidden` unless the actor may do this.
    func authorise(_ action: Action, _ subject: Subject = .everything) throws {
        guard AccessPolicy.allows(actor, action, on: subject) else { throw ProblemError.forbidden }
    }
}

/// Registers routes from the endpoint table.
struct Routes {
    let router: Router<ServiceRequestContext>
    let service: LamproomService

    /// A route for anyone.
    func open(
        _ endpoint: Endpoint,
        _ handler: @escaping @Sendable (Request, ServiceRequestContext) async throws -> Response
    ) {
        precondition(endpoint.isPublic, "\(endpoint.name) needs a session")
        router.on(RouterPath(endpoint.path), method: endpoint.method.http) { request, context in
            try request.checkQuery(of: endpoint)
            return try await handler(request, context)
        }
    }

    /// A route for those who are signed in.
    func signedIn(_ endpoint: Endpoint, _ handler: @escaping @Sendable (Call) async throws -> Response) {
        precondition(!endpoint.isPublic, "\(endpoint.name) needs no session")
        let service = service
        router.on(RouterPath(endpoint.path), method: endpoint.method.http) { request, context in
            guard let token = request.bearerToken,
                let session = try await service.sessions.session(token: token, now: service.clock.now())
            else { throw ProblemError.unauthenticated }
            try request.checkQuery(of: endpoint)
            return try await handler(Call(request: request, context: context, session: session))
        }
    }
}

extension Endpoint.Method {
    fileprivate var http: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .delete: .delete
        }
    }
}

extension Request {
    fileprivate var bearerToken: String? {
        guard let header = headers[.authorization], header.prefix(7).lowercased() == "bearer " else { return nil }
        return String(header.dropFirst(7))
    }

    /// Throws for a query parameter that the endpoint does not know: a filter that is misspelt must not be left out silently.
    fileprivate func checkQuery(of endpoint: Endpoint) throws {
        guard uri.query != nil else { return }
        for (name, value) in uri.queryParameters {
            guard endpoint.query.contains(where: { $0.name == name }) else {
                throw ProblemError.unknownParameter(String(name))
            }
            guard !value.unicodeScalars.contains("\0") else { throw ProblemError.invalid(String(name), "") }
        }
    }

    func query(_ name: String) -> String? {
        uri.queryParameters[Substring(name)].map { $0.precomposedStringWithCanonicalMapping }
    }
}

extension Call {
    /// A path parameter as a value of the core; what does not parse names nothing that exists.
    func parameter<Value>(_ name: String, _ parse: (String) -> Value?) throws -> Value {
        guard let text = context.parameters.get(name) else { throw ProblemError.notFound }
        let decoded = text.utf8.contains(UInt8(ascii: "%")) ? text.removingPercentEncoding ?? text : text
        guard let value = parse(decoded) else { throw ProblemError.notFound }
        return value
    }

    /// A query parameter as a value of the core; nil if it is left out.
    func query<Value>(_ name: String, _ parse: (String) -> Value?) throws -> Value? {
        guard let text = request.query(name) else { return nil }
        guard let value = parse(text) else { throw ProblemError.invalid(name, text) }
        return value
    }

    /// How many items a page is to have.
    func pageLimit() throws -> Int {
        try query("limit") { Int($0).flatMap { (1...500).contains($0) ? $0 : nil } } ?? 100
    }
}

extension Page {
    /// A page from items of which one more than `limit` was read, if there were as many.
    init<Row>(_ rows: [Row], limit: Int, cursor: (Row) -> String, _ view: (Row) throws -> Item) rethrows {
        let shown = rows.prefix(limit)
        self.init(items: try shown.map(view), next: rows.count > limit ? shown.last.map(cursor) : nil)
    }
}
