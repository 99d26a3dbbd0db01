/// Finds out what a wire type consists of by letting it decode itself from a decoder that notes every question:
/// which members, of which type, optional or not. So the description cannot say anything else than the code.
final class SchemaRecorder {
    /// Schemas of the object types met so far, by name.
    private(set) var components: [String: JSONValue] = [:]

    /// The schema of a type; an object becomes a component and is referred to.
    func schema(of type: any Decodable.Type) -> JSONValue {
        if let simple = Self.simple(type) { return simple }
        if let list = type as? any WireList.Type {
            return .object([("type", .string("array")), ("items", schema(of: list.elementType))])
        }
        let name = Self.name(of: type)
        let reference = JSONValue.object([("$ref", .string("#/components/schemas/\(name)"))])
        guard components[name] == nil else { return reference }
        components[name] = .object([])
        let object = ObjectRecord(recorder: self)
        _ = try? type.init(from: RecordingDecoder(object: object))
        var members: [(String, JSONValue)] = [("type", .string("object")), ("properties", .object(object.members))]
        if !object.required.isEmpty { members.append(("required", .array(object.required.map { .string($0) }))) }
        components[name] = .object(members)
        return reference
    }

    private static func simple(_ type: any Decodable.Type) -> JSONValue? {
        switch type {
        case is String.Type: .object([("type", .string("string"))])
        case is Int.Type: .object([("type", .string("integer"))])
        case is Double.Type: .object([("type", .string("number"))])
        case is Bool.Type: .object([("type", .string("boolean"))])
        default: nil
        }
    }

    /// `Page<CourseSummary>` as `CourseSummaryPage`, everything else as in the code.
    private static func name(of type: any Decodable.Type) -> String {
        let name = String(describing: type)
        guard let open = name.firstIndex(of: "<"), name.last == ">" else { return name }
        return String(name[name.index(after: open)...].dropLast()) + String(name[..<open])
    }
}

/// Lets the recorder ask an array type for its elements.
protocol WireList {
    static var elementType: any Decodable.Type { get }
}

extension Array: WireList where Element: Decodable {
    static var elementType: any Decodable.Type { Element.self }
}

/// The members of one object, in the order in which they were asked for.
final class ObjectRecord {
    let recorder: SchemaRecorder
    private(set) var members: [(String, JSONValue)] = []
    private(set) var required: [String] = []

    init(recorder: SchemaRecorder) {
        self.recorder = recorder
    }

    func note(_ name: String, _ type: any Decodable.Type, isOptional: Bool) {
        members.append((name, recorder.schema(of: type)))
        if !isOptional { required.append(name) }
    }
}
