import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Carries requests over HTTP with AsyncHTTPClient. This is the only file that knows of it.
package struct HTTPTransport: Transport {
    private let server: ServerAddress

    /// Lives as long as the program, so it is never shut down. Redirects are not followed: a token must not travel to
    /// another host.
    private static let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)

    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: .seconds(5), read: .seconds(120)))
        // `RetryPolicy` decides what is tried again and how long
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// The largest answer that is kept in memory.
    private static let answerLimit = 64 << 20
    private static let chunkSize = 64 << 10

    package init(server: ServerAddress) {
        self.server = server
    }

    package func send(_ request: TransportRequest) async throws -> TransportResponse {
        do {
            return try await whole(execute(request))
        } catch {
            throw TransportError(describing: error)
        }
    }

    package func download(
        _ request: TransportRequest, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TransportResponse {
        let response: HTTPClientResponse
        do {
            response = try await execute(request)
        } catch {
            throw TransportError(describing: error)
        }
        let isSuccess = (200..<300).contains(response.status.code)
        var body: [UInt8] = []
        var pieces = response.body.makeAsyncIterator()
        while true {
            let piece: ByteBuffer?
            do {
                piece = try await pieces.next()
            } catch {
                throw TransportError(describing: error)
            }
            guard let piece else { break }
            if isSuccess {
                try await receive(Array(buffer: piece))
            } else if body.count < Self.answerLimit {
                body += Array(buffer: piece)
            }
        }
        return TransportResponse(
            status: Int(response.status.code), headers: response.headers.map { HeaderField($0.name, $0.value) },
            body: body)
    }

    package func upload(
        _ request: TransportRequest, progress: @escaping UploadProgress
    ) async throws -> TransportResponse {
        guard case .bytes(let bytes) = request.body else { return try await send(request) }
        do {
            return try await whole(execute(request, body: Self.body(bytes, progress: progress)))
        } catch {
            throw TransportError(describing: error)
        }
    }

    private func execute(_ request: TransportRequest) async throws -> HTTPClientResponse {
        switch request.body {
        case .none: try await execute(request, body: nil)
        case .bytes(let bytes): try await execute(request, body: .bytes(bytes))
        case .file(let path): try await execute(request, body: Self.body(ofFile: path))
        }
    }

    private func execute(
        _ request: TransportRequest, body: HTTPClientRequest.Body?
    ) async throws -> HTTPClientResponse {
        var message = HTTPClientRequest(url: server.text + request.target)
        message.method = HTTPMethod(rawValue: request.method)
        for field in request.headers { message.headers.add(name: field.name, value: field.value) }
        message.body = body
        return try await Self.client.execute(
            message, timeout: .milliseconds(Int64(request.timeout / .milliseconds(1))))
    }

    private func whole(_ response: HTTPClientResponse) async throws -> TransportResponse {
        TransportResponse(
            status: Int(response.status.code), headers: response.headers.map { HeaderField($0.name, $0.value) },
            body: Array(buffer: try await response.body.collect(upTo: Self.answerLimit)))
    }

    /// The bytes in chunks, each made when the connection has taken the one before.
    private static func body(_ bytes: [UInt8], progress: @escaping UploadProgress) -> HTTPClientRequest.Body {
        let total = Int64(bytes.count)
        let position = Mutex(0)
        let chunks = AsyncStream<ByteBuffer> {
            let start = position.withLock { $0 }
            progress(Int64(start), total)
            guard start < bytes.count else { return nil }
            let end = min(start + chunkSize, bytes.count)
            position.withLock { $0 = end }
            return ByteBuffer(bytes: bytes[start..<end])
        }
        return .stream(chunks, length: .known(total))
    }

    private static func body(ofFile path: String) throws -> HTTPClientRequest.Body {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        let length = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        let chunks = AsyncThrowingStream<ByteBuffer, any Error> {
            guard let data = try handle.read(upToCount: chunkSize), !data.isEmpty else {
                try handle.close()
                return nil
            }
            return ByteBuffer(bytes: data)
        }
        return .stream(chunks, length: .known(Int64(length)))
    }
}

extension TransportError {
    /// The reason in what AsyncHTTPClient and SwiftNIO throw.
    fileprivate init(describing error: any Error) {
        switch error {
        case let error as TransportError: self = error
        case let error as HTTPClientError: self.init(error)
        case let error as NIOConnectionError: self.init(error)
        case let error as IOError: self.init(error)
        case is ChannelError: self = .connectionLost
        default:
            let name = String(reflecting: type(of: error))
            self = name.contains("SSL") ? .encryption("\(error)") : .other("\(error)")
        }
    }

    private init(_ error: HTTPClientError) {
        switch error {
        case .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout,
            .tlsHandshakeTimeout, .httpProxyHandshakeTimeout:
            self = .timedOut
        case .remoteConnectionClosed, .cancelled: self = .connectionLost
        default: self = .other("\(error)")
        }
    }

    private init(_ error: NIOConnectionError) {
        if let first = error.connectionErrors.first {
            self.init(describing: first.error)
        } else {
            self = .unknownHost
        }
    }

    private init(_ error: IOError) {
        switch error.errnoCode {
        case ECONNREFUSED: self = .refused
        case ETIMEDOUT: self = .timedOut
        case ECONNRESET, EPIPE: self = .connectionLost
        default: self = .other(error.description)
        }
    }
}
