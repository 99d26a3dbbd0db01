/// One operation of the HTTP interface. The table below is what the service routes, the client calls and OpenAPI describes.
package struct Endpoint: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    /// What a request or an answer carries.
    package enum Body: Sendable {
        case none
        case json(any WireType.Type)
        /// A course package as ZIP, a roster as CSV, an export.
        case bytes([String])
    }

    /// A query parameter; all of them are optional.
    package struct Query: Sendable {
        package let name: String
        package let meaning: String
    }

    /// Unique, `lowerCamelCase`: the OpenAPI `operationId`.
    package let name: String
    package let method: Method
    /// With parameters in braces: `/v1/attempts/{attempt}`.
    package let path: String
    package let summary: String
    /// Whether it can be called without a session.
    package let isPublic: Bool
    package let query: [Query]
    package let request: Body
    package let response: Body
    package let success: [Int]

    /// The path with its parameters filled in, percent-encoded.
    package func path(_ parameters: [String: String] = [:]) -> String {
        var filled = ""
        for part in path.split(separator: "/") {
            filled += "/"
            if part.first == "{", let value = parameters[String(part.dropFirst().dropLast())] {
                filled += percentEncoded(value)
            } else {
                filled += part
            }
        }
        return filled
    }
}

extension Endpoint {
    /// The methods with which a path can be called; empty if there is nothing at it.
    package static func methods(at path: String) -> [Method] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return (all + operations).filter { endpoint in
            let pattern = endpoint.path.split(separator: "/", omittingEmptySubsequences: false)
            return pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0 == $1 || ($0.first == "{" && !$1.isEmpty) }
        }.map(\.method)
    }
}

/// RFC 3986: everything but unreserved characters is encoded.
package func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
        default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
