/// The decoder behind `SchemaRecorder`. It answers every question with an empty value.
struct RecordingDecoder: Decoder {
    let object: ObjectRecord
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Members<Key>(object: object))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Self.unsupported }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Self.unsupported }

    /// Wire types are objects whose members are simple, objects or lists of these; anything else is a mistake of ours.
    static var unsupported: DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "wire types have keyed members only"))
    }

    private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let object: ObjectRecord
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        func decode<Member: Decodable>(_ type: Member.Type, forKey key: Key) throws -> Member {
            object.note(key.stringValue, type, isOptional: false)
            return try Self.empty(type, object.recorder)
        }

        func decodeIfPresent<Member: Decodable>(_ type: Member.Type, forKey key: Key) throws -> Member? {
            object.note(key.stringValue, type, isOptional: true)
            return nil
        }

        // The standard library asks for simple optional members through these.
        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { absent(type, key) }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { absent(type, key) }
        func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { absent(type, key) }
        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { absent(type, key) }

        private func absent<Member: Decodable>(_ type: Member.Type, _ key: Key) -> Member? {
            object.note(key.stringValue, type, isOptional: true)
            return nil
        }

        private static func empty<Member: Decodable>(_ type: Member.Type, _ recorder: SchemaRecorder) throws -> Member {
            switch type {
            case let type as any EmptyConstructible.Type:
                guard let value = type.init() as? Member else { throw RecordingDecoder.unsupported }
                return value
            default:
                // The object is described already; this only makes a value of it, so that the decoding goes on.
                return try type.init(from: RecordingDecoder(object: ObjectRecord(recorder: recorder)))
            }
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { throw RecordingDecoder.unsupported }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw RecordingDecoder.unsupported
        }
        func superDecoder() throws -> any Decoder { throw RecordingDecoder.unsupported }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw RecordingDecoder.unsupported }
    }
}

/// What has an empty value.
private protocol EmptyConstructible {
    init()
}

extension String: EmptyConstructible {}
extension Int: EmptyConstructible {}
extension Double: EmptyConstructible {}
extension Bool: EmptyConstructible {}
extension Array: EmptyConstructible {}
