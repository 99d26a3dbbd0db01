import Foundation
import LamproomAPI

/// The operations of a service as functions: one for each entry of the endpoint table, grouped in `Operations/`.
///
/// Every function throws `Problem` where the service refuses, and `ClientError` where it cannot be reached.
package struct LamproomClient: Sendable {
    package let server: ServerAddress
    private let transport: any Transport
    private let token: String?
    private let language: String
    private let retries: RetryPolicy

    /// - Parameters:
    ///   - language: a BCP 47 tag; the service writes its messages in it.
    ///   - token: of a session; nil for what is open to everyone.
    package init(
        server: ServerAddress, transport: any Transport, token: String?, language: String,
        retries: RetryPolicy = .short
    ) {
        self.server = server
        self.transport = transport
        self.token = token
        self.language = language
        self.retries = retries
    }

    /// The same client with another session.
    package func with(token: String?) -> LamproomClient {
        LamproomClient(server: server, transport: transport, token: token, language: language, retries: retries)
    }

    /// Makes a call whose answer has a value.
    func call<Value: WireType>(
        _ endpoint: Endpoint, _ parameters: [String: String] = [:], query: [QueryItem] = [], body: RequestBody = .none
    ) async throws -> Value {
        try value(of: try await send(endpoint, parameters, query: query, body: body))
    }

    private func value<Value: WireType>(of response: TransportResponse) throws -> Value {
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(response.body)) else {
            throw ClientError.unexpectedAnswer(server: server, status: response.status)
        }
        return value
    }

    /// Makes a call and gives the answer if it is a success.
    @discardableResult
    func send(
        _ endpoint: Endpoint, _ parameters: [String: String] = [:], query: [QueryItem] = [], body: RequestBody = .none
    ) async throws -> TransportResponse {
        let request = try request(endpoint, parameters, query: query, body: body)
        let response = try await reaching(endpoint) { try await transport.send(request) }
        try check(response, of: endpoint)
        return response
    }

    /// Makes a call with bytes that are sent piece by piece. If it is made again, its progress begins again at 0.
    func upload<Value: WireType>(
        _ endpoint: Endpoint, _ bytes: [UInt8], contentType: String, progress: @escaping UploadProgress
    ) async throws -> Value {
        let request = try request(endpoint, [:], query: [], body: .bytes(bytes, contentType: contentType))
        let response = try await reaching(endpoint) { try await transport.upload(request, progress: progress) }
        try check(response, of: endpoint)
        return try value(of: response)
    }

    /// Makes a call and hands the body of its answer on as it comes. It is not made again once a piece was handed on.
    func download(
        _ endpoint: Endpoint, _ parameters: [String: String] = [:], query: [QueryItem] = [],
        receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let request = try request(endpoint, parameters, query: query, body: .none)
        do {
            let response = try await transport.download(request, receive: receive)
            try check(response, of: endpoint)
        } catch let error as TransportError {
            throw ClientError.unreachable(server: server, reason: error)
        }
    }

    private func reaching(
        _ endpoint: Endpoint, _ operation: () async throws -> TransportResponse
    ) async throws -> TransportResponse {
        do {
            return try await endpoint.mayBeRepeated ? retries.run(operation) : operation()
        } catch let error as TransportError {
            throw ClientError.unreachable(server: server, reason: error)
        }
    }

    private func check(_ response: TransportResponse, of endpoint: Endpoint) throws {
        guard !endpoint.success.contains(response.status) else { return }
        guard let problem = try? JSONDecoder().decode(Problem.self, from: Data(response.body)) else {
            throw ClientError.unexpectedAnswer(server: server, status: response.status)
        }
        throw problem
    }

    private func request(
        _ endpoint: Endpoint, _ parameters: [String: String], query: [QueryItem], body: RequestBody
    ) throws -> TransportRequest {
        var headers = [
            HeaderField("Accept-Language", language),
            HeaderField("User-Agent", "lamproom/\(lamproomVersion)"),
        ]
        if let token, !endpoint.isPublic { headers.append(HeaderField("Authorization", "Bearer \(token)")) }
        if let type = body.contentType { headers.append(HeaderField("Content-Type", type)) }
        return TransportRequest(
            method: endpoint.method.rawValue, path: endpoint.path(parameters), query: query, headers: headers,
            body: try body.transportBody(), timeout: endpoint.timeout)
    }
}
