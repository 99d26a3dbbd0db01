import Foundation
import LamproomAPI

/// What a call sends.
enum RequestBody: Sendable {
    case none
    case json(any WireType)
    case bytes([UInt8], contentType: String)
    case file(path: String, contentType: String)

    var contentType: String? {
        switch self {
        case .none: nil
        case .json: "application/json"
        case .bytes(_, let contentType), .file(_, let contentType): contentType
        }
    }

    func transportBody() throws -> TransportRequest.Body {
        switch self {
        case .none: .none
        case .json(let value): .bytes([UInt8](try JSONEncoder().encode(value)))
        case .bytes(let bytes, _): .bytes(bytes)
        case .file(let path, _): .file(path: path)
        }
    }
}
