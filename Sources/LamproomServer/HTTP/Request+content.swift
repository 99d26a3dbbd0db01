import Foundation
import Hummingbird
import NIOCore
import NIOFoundationCompat

/// The client went away, or fell silent, before its request was whole.
struct RequestAborted: Error {
    /// For the log.
    let reason: String
}

extension Request {
    private static let decoder = JSONDecoder()

    /// Whoever takes longer than this for one request holds others up.
    private static let longestUpload = Duration.seconds(600)

    /// The whole content.
    ///
    /// - Throws: `ProblemError.tooLarge` for more than `limit` bytes, as soon as that is known; `RequestAborted` if the
    ///   content ends before the length that was announced, and if it takes longer than ten minutes.
    func content(upTo limit: Int) async throws -> ByteBuffer {
        let announced = headers[.contentLength].flatMap { Int($0) }
        guard announced ?? 0 <= limit else { throw ProblemError.tooLarge }
        let deadline = ContinuousClock.now + Self.longestUpload
        var content = ByteBuffer()
        var parts = body.makeAsyncIterator()
        while true {
            let part: ByteBuffer?
            do {
                part = try await parts.next()
            } catch {
                throw RequestAborted(reason: "\(error)")
            }
            guard var part else { break }
            guard content.readableBytes + part.readableBytes <= limit else { throw ProblemError.tooLarge }
            guard ContinuousClock.now < deadline else { throw RequestAborted(reason: "too slow") }
            content.writeBuffer(&part)
        }
        guard content.readableBytes >= announced ?? 0 else {
            throw RequestAborted(reason: "\(content.readableBytes) of \(announced ?? 0) bytes came")
        }
        return content
    }

    /// The content as a wire value; nil if there is none.
    func decodedIfPresent<Wire: Decodable>(_ type: Wire.Type) async throws -> Wire? {
        let buffer = try await content(upTo: 1 << 20)
        return buffer.readableBytes == 0 ? nil : try Self.decoder.decode(type, from: Data(buffer: buffer))
    }

    /// The content as a wire value; at most `limit` bytes.
    func decoded<Wire: Decodable>(_ type: Wire.Type, upTo limit: Int = 1 << 20) async throws -> Wire {
        let buffer = try await content(upTo: limit)
        return try Self.decoder.decode(type, from: Data(buffer: buffer))
    }
}
