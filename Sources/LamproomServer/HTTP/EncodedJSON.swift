import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A wire value as it is sent, with its entity tag (RFC 9110, section 8.8.3): SHA-256 of languages and bytes, shortened
/// to 128 bits.
struct EncodedJSON: Sendable {
    let buffer: ByteBuffer
    let tag: String
    /// `Content-Language`: the languages of the course content in it; nil if it has none.
    let language: String?

    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// - Parameters:
    ///   - languages: of the course content in it.
    init(_ value: some Encodable, languages: Set<String> = []) throws {
        let data = try Self.encoder.encode(value)
        buffer = ByteBuffer(bytes: data)
        language = languages.contentLanguage
        let hash = SHA256.hash(data: Data((language ?? "").utf8) + [0] + data)
        let digits = hash.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        tag = "\"" + digits.joined() + "\""
    }

    /// The answer to a repeated reading: 304 without content if the client has these very bytes.
    func response(to request: Request, cacheControl: String = "private, no-cache") -> Response {
        var headers: HTTPFields = [.eTag: tag, .cacheControl: cacheControl, .vary: "Authorization, Accept-Language"]
        if let language { headers[.contentLanguage] = language }
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = "application/json"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: buffer))
    }
}

extension Response {
    /// A wire value with a status, not to be stored by anyone between.
    ///
    /// - Parameters:
    ///   - languages: of the course content in it.
    static func json(
        _ value: some Encodable, status: HTTPResponse.Status = .ok, languages: Set<String> = []
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        var headers: HTTPFields = [
            .contentType: "application/json", .cacheControl: "no-store", .vary: "Accept-Language",
        ]
        if let language = languages.contentLanguage { headers[.contentLanguage] = language }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
}

extension Set<String> {
    fileprivate var contentLanguage: String? { isEmpty ? nil : sorted().joined(separator: ", ") }
}
