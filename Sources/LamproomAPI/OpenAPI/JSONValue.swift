/// A JSON document that is written with its members in the order given.
enum JSONValue {
    case string(String)
    case number(Int)
    case boolean(Bool)
    case array([JSONValue])
    case object([(String, JSONValue)])

    func write(to text: inout String, indentation: Int = 0) {
        let inner = String(repeating: "  ", count: indentation + 1)
        let outer = String(repeating: "  ", count: indentation)
        switch self {
        case .string(let value): Self.write(value, to: &text)
        case .number(let value): text += String(value)
        case .boolean(let value): text += value ? "true" : "false"
        case .array(let values):
            guard !values.isEmpty else { return text += "[]" }
            text += "[\n"
            for (index, value) in values.enumerated() {
                text += inner
                value.write(to: &text, indentation: indentation + 1)
                text += index == values.count - 1 ? "\n" : ",\n"
            }
            text += outer + "]"
        case .object(let members):
            guard !members.isEmpty else { return text += "{}" }
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += inner
                Self.write(member.0, to: &text)
                text += ": "
                member.1.write(to: &text, indentation: indentation + 1)
                text += index == members.count - 1 ? "\n" : ",\n"
            }
            text += outer + "}"
        }
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
