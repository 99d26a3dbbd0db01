/// Any JSON, to change compiled courses in places that have no name.
enum JSONValue: Codable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    /// Every value that differs from this one in a single place, with the path to the place: another leaf, an element less,
    /// two neighbours exchanged, a member less.
    func variants(path: String = "") -> [(path: String, value: JSONValue)] {
        switch self {
        case .null: return []
        case .bool(let value): return [(path, .bool(!value))]
        case .int(let value): return [(path, .int(value + 1)), (path, .int(value - 1))]
        case .string(let value): return [(path, .string(value + "x"))]
        case .array(let values):
            var variants: [(String, JSONValue)] = []
            for index in values.indices {
                let place = "\(path)/\(index)"
                variants += values[index].variants(path: place).map { path, value in
                    (path, .array(values.replacing(index, with: value)))
                }
                variants.append((place + " removed", .array(values.enumerated().filter { $0.0 != index }.map(\.1))))
                guard index + 1 < values.count else { continue }
                var exchanged = values
                exchanged.swapAt(index, index + 1)
                variants.append((place + " exchanged", .array(exchanged)))
            }
            return variants
        case .object(let members):
            return members.sorted { $0.key < $1.key }.flatMap { key, member in
                member.variants(path: "\(path)/\(key)").map { path, value in
                    (path, JSONValue.object(members.merging([key: value]) { $1 }))
                } + [("\(path)/\(key) removed", .object(members.filter { $0.key != key }))]
            }
        }
    }
}

extension Array {
    fileprivate func replacing(_ index: Int, with value: Element) -> [Element] {
        var copy = self
        copy[index] = value
        return copy
    }
}
