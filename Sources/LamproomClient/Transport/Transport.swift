/// Carries requests to one service. Tests put the router of a service, or a script, in its place.
package protocol Transport: Sendable {
    /// Sends a request and gives the whole answer, whatever its status.
    ///
    /// - Throws: `TransportError` if no answer came.
    func send(_ request: TransportRequest) async throws -> TransportResponse

    /// Sends a request and hands the body of a successful answer to `receive` piece by piece, so that memory does not
    /// grow with its length. The response that is returned has no body then; of any other status it has the whole body.
    ///
    /// - Throws: `TransportError` if no answer came or it broke off, and whatever `receive` throws.
    func download(
        _ request: TransportRequest, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TransportResponse

    /// Sends a request whose body is `.bytes` piece by piece, and says how far it is.
    ///
    /// - Parameters:
    ///   - progress: bytes of the body that were handed to the connection so far, and all of them; called with 0 first.
    /// - Throws: `TransportError` if no answer came.
    func upload(
        _ request: TransportRequest, progress: @escaping UploadProgress
    ) async throws -> TransportResponse
}

extension Transport {
    /// For a transport that sends a body as a whole.
    package func upload(
        _ request: TransportRequest, progress: @escaping UploadProgress
    ) async throws -> TransportResponse {
        guard case .bytes(let bytes) = request.body else { return try await send(request) }
        progress(0, Int64(bytes.count))
        let response = try await send(request)
        progress(Int64(bytes.count), Int64(bytes.count))
        return response
    }
}

/// Called with the bytes sent so far, and all that are to be sent.
package typealias UploadProgress = @Sendable (_ sent: Int64, _ total: Int64) -> Void

package struct TransportRequest: Sendable, Equatable {
    package enum Body: Sendable, Equatable {
        case none
        case bytes([UInt8])
        /// The content of a file, read while it is sent.
        case file(path: String)
    }

    package let method: String
    /// Percent-encoded, beginning with `/`.
    package let path: String
    /// Not yet encoded.
    package let query: [QueryItem]
    package let headers: [HeaderField]
    package let body: Body
    /// How long the answer may take as a whole.
    package let timeout: Duration

    package init(
        method: String, path: String, query: [QueryItem] = [], headers: [HeaderField] = [], body: Body = .none,
        timeout: Duration = .seconds(30)
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }

    /// The path with the query behind it.
    package var target: String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map(\.encoded).joined(separator: "&")
    }

    /// The value of a header field, whatever its case.
    package func header(_ name: String) -> String? { headers.value(of: name) }
}

package struct TransportResponse: Sendable, Equatable {
    package let status: Int
    package let headers: [HeaderField]
    package let body: [UInt8]

    package init(status: Int, headers: [HeaderField] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package func header(_ name: String) -> String? { headers.value(of: name) }
}

package struct HeaderField: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension [HeaderField] {
    fileprivate func value(of name: String) -> String? {
        first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
