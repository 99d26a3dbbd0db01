import TrainingCore

/// The rules of the course format with names, as a schema needs them: every rule that can be reached, once.
struct SchemaRules {
    struct Entry {
        let name: String
        let rule: ElementRule
    }

    /// In the order in which they are met.
    private(set) var entries: [Entry] = []
    private var names: [ObjectIdentifier: String] = [:]
    private var counts: [String: Int] = [:]

    init() {
        for kind in CourseFormat.FileKind.allCases { visit(kind.rule, kind.element.rawValue + "-file") }
    }

    func name(of rule: ElementRule) -> String { names[ObjectIdentifier(rule)] ?? "" }

    private mutating func visit(_ rule: ElementRule, _ suggestion: String) {
        guard names[ObjectIdentifier(rule)] == nil else { return }
        let name = Self.wellKnown.first { $0.rule === rule }?.name ?? suggestion
        counts[name, default: 0] += 1
        let number = counts[name, default: 1]
        let unique = number == 1 ? name : "\(name)-\(number)"
        names[ObjectIdentifier(rule)] = unique
        entries.append(Entry(name: unique, rule: rule))
        for (child, childRule) in rule.allChildren { visit(childRule, child.rawValue) }
    }

    private static let wellKnown: [(rule: ElementRule, name: String)] = [
        (CourseFormat.plain, "plain-text"), (CourseFormat.rich, "rich-text"), (CourseFormat.bare, "bare-text"),
    ]
}

extension ElementRule {
    /// Those within its text.
    var inlineChildren: [(name: ElementName, rule: ElementRule)] {
        CourseFormat.inlineNames(in: content).compactMap { name in
            CourseFormat.inlineRule(name, in: content).map { (name, $0) }
        }
    }

    fileprivate var allChildren: [(name: ElementName, rule: ElementRule)] { inlineChildren + slots.flatMap(\.rules) }
}

extension ValueForm {
    /// As a type of XML Schema with its facets. Patterns are those of XML Schema, part 2, appendix F.
    typealias SchemaType = (base: String, facets: [(name: String, value: String)])

    var schemaType: SchemaType {
        switch self {
        case .id: ("string", [("pattern", "[a-z][a-z0-9\\-]{0,63}")])
        case .ids: ("string", [("pattern", "\\s*[a-z][a-z0-9\\-]{0,63}(\\s+[a-z][a-z0-9\\-]{0,63})*\\s*")])
        case .version:
            ("string", [("pattern", "(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})")])
        case .language: ("string", [("pattern", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"), ("maxLength", "35")])
        case .date: ("date", [("pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}")])
        case .time:
            (
                "string",
                [
                    (
                        "pattern",
                        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]"
                    )
                ]
            )
        case .path: ("string", [("minLength", "1")])
        case .text: ("string", [("pattern", "\\s*\\S(\\s|\\S)*")])
        case .choice(let values): ("string", values.map { ("enumeration", $0) })
        case .integer(let range):
            (
                "integer",
                [
                    ("pattern", "[0-9]+"), ("minInclusive", "\(range.lowerBound)"),
                    ("maxInclusive", "\(range.upperBound)"),
                ]
            )
        case .decimal(let places, let least, let most):
            (
                "decimal",
                [("pattern", "[+\\-]?[0-9]{1,9}(\\.[0-9]{1,\(places)}0{0,\(6 - places)})?")]
                    + (least.map { [("minInclusive", Quantity(millionths: $0).description)] } ?? [])
                    + (most.map { [("maxInclusive", Quantity(millionths: $0).description)] } ?? [])
            )
        case .factor:
            ("string", [("pattern", "\\+?[0-9]{1,9}(\\.[0-9]{1,6})?|[0-9]{1,9}/[0-9]{1,9}")])
        }
    }

    /// From 0.5 to 1000 in steps of 0.5: white space may stand around text.
    static let classHours: SchemaType = (
        base: "string",
        facets: [
            (
                name: "pattern",
                value: "\\s*0{0,5}(([0-9]|[1-9][0-9]{1,2})\\.50{0,5}|([1-9][0-9]{0,2}|1000)(\\.0{1,6})?)\\s*"
            )
        ]
    )
}

/// Lines of XML with their indentation.
struct SchemaWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        line(name, attributes, end: "/>")
    }

    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout SchemaWriter) -> Void
    ) {
        line(name, attributes, end: ">")
        depth += 1
        content(&self)
        depth -= 1
        text += indentation + "</\(name)>\n"
    }

    mutating func leaf(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String) {
        line(name, attributes, end: ">\(Self.escaped(content))</\(name)>")
    }

    private var indentation: String { String(repeating: "  ", count: depth) }

    private mutating func line(_ name: String, _ attributes: KeyValuePairs<String, String>, end: String) {
        let pairs = attributes.map { " \($0.key)=\"\(Self.escaped($0.value))\"" }.joined()
        text += "\(indentation)<\(name)\(pairs)\(end)\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
