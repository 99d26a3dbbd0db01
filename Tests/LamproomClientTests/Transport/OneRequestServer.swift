import Foundation
import Testing

/// A server on a free port of this machine that takes one request with `Content-Length` and answers 200 without content.
struct OneRequestServer: Sendable {
    let port: Int
    private let listener: Int32

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) | listen(descriptor, 1) | getsockname(descriptor, pointer, &length)
            }
        }
        try #require(status == 0)
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    /// Waits for the request; gives its content.
    func serve() async throws -> [UInt8] {
        let listener = listener
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try Self.answer(listener) }) }
        }
    }

    private static func answer(_ listener: Int32) throws -> [UInt8] {
        let connection = accept(listener, nil, nil)
        defer {
            close(connection)
            close(listener)
        }
        var bytes: [UInt8] = []
        var wanted = Int.max
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let headEnd = Data("\r\n\r\n".utf8)
        while bytes.count < wanted {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            bytes += buffer[..<count]
            guard wanted == .max, let end = Data(bytes).range(of: headEnd) else { continue }
            let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
            let length = try #require(head.firstMatch(of: /content-length: (\d+)/)?.1)
            wanted = end.upperBound + (Int(length) ?? 0)
        }
        let answer = Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
        send(connection, answer, answer.count, 0)
        let start = try #require(Data(bytes).range(of: headEnd)).upperBound
        return Array(bytes[start...])
    }
}
