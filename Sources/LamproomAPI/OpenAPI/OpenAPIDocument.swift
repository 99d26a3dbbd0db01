/// The description of the HTTP interface, OpenAPI 3.1, made from the endpoint table and the wire types.
package enum OpenAPIDocument {
    /// The document as pretty JSON in UTF-8; the same version gives the same bytes.
    package static func make(version: String) -> [UInt8] {
        let recorder = SchemaRecorder()
        let paths = paths(recorder)
        _ = recorder.schema(of: Problem.self)
        let document = JSONValue.object([
            ("openapi", .string("3.1.0")),
            (
                "info",
                .object([
                    ("title", .string("Lamproom")), ("version", .string(version)),
                    ("description", .string(description)),
                    ("license", .object([("name", .string("Apache-2.0")), ("identifier", .string("Apache-2.0"))])),
                ])
            ),
            ("servers", .array([.object([("url", .string("/"))])])),
            ("paths", .object(paths)),
            (
                "components",
                .object([
                    ("schemas", .object(recorder.components.sorted { $0.key < $1.key })),
                    (
                        "securitySchemes",
                        .object([
                            (
                                "session",
                                .object([("type", .string("http")), ("scheme", .string("bearer"))])
                            )
                        ])
                    ),
                ])
            ),
        ])
        var text = ""
        document.write(to: &text)
        return Array((text + "\n").utf8)
    }

    private static let description = """
        Moments are RFC 3339 in UTC, dates ISO 8601, points decimal numbers as text. Lists are paged with `cursor` and `limit`. \
        Every write about courses, people, enrolments, attempts and certificates may be sent again: it leads to the same state; \
        signing in makes a new session each time, and new activation codes replace the earlier ones. Problems are RFC 9457 with a stable `code`, and `detail` in \
        the language of `Accept-Language` (zh or en). Course content comes in the language that is wanted most of those that the \
        course has, and `Content-Language` says which. Readings carry an ETag and answer `If-None-Match` with 304.
        """

    private static func paths(_ recorder: SchemaRecorder) -> [(String, JSONValue)] {
        var order: [String] = []
        var operations: [String: [(String, JSONValue)]] = [:]
        for endpoint in Endpoint.all + Endpoint.operations {
            if operations[endpoint.path] == nil { order.append(endpoint.path) }
            operations[endpoint.path, default: []].append(
                (endpoint.method.rawValue.lowercased(), operation(endpoint, recorder)))
        }
        return order.map { ($0, .object(operations[$0] ?? [])) }
    }

    private static func operation(_ endpoint: Endpoint, _ recorder: SchemaRecorder) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("operationId", .string(endpoint.name)), ("summary", .string(endpoint.summary)),
            ("security", .array(endpoint.isPublic ? [] : [.object([("session", .array([]))])])),
        ]
        let parameters = parameters(of: endpoint)
        if !parameters.isEmpty { members.append(("parameters", .array(parameters))) }
        if let content = content(endpoint.request, recorder) {
            members.append(("requestBody", .object([("required", .boolean(true)), ("content", content)])))
        }
        members.append(("responses", .object(responses(of: endpoint, recorder))))
        return .object(members)
    }

    private static func parameters(of endpoint: Endpoint) -> [JSONValue] {
        func parameter(_ name: String, _ place: String, _ meaning: String?) -> JSONValue {
            var members: [(String, JSONValue)] = [("name", .string(name)), ("in", .string(place))]
            if let meaning { members.append(("description", .string(meaning))) }
            members.append(("required", .boolean(place == "path")))
            members.append(("schema", .object([("type", .string("string"))])))
            return .object(members)
        }
        let inPath = endpoint.path.split(separator: "/").filter { $0.first == "{" }.map {
            parameter(String($0.dropFirst().dropLast()), "path", nil)
        }
        return inPath + endpoint.query.map { parameter($0.name, "query", $0.meaning) }
    }

    private static func responses(of endpoint: Endpoint, _ recorder: SchemaRecorder) -> [(String, JSONValue)] {
        var responses: [(String, JSONValue)] = endpoint.success.map { status in
            var members: [(String, JSONValue)] = [("description", .string(endpoint.summary))]
            if status != 204, let content = content(endpoint.response, recorder) {
                members.append(("content", content))
            }
            return (String(status), .object(members))
        }
        if case .json = endpoint.response, endpoint.method == .get {
            responses.append(("304", .object([("description", .string("What the client has is still right."))])))
        }
        let problem = JSONValue.object([
            ("description", .string("A problem; `code` says which.")),
            (
                "content",
                .object([
                    ("application/problem+json", .object([("schema", recorder.schema(of: Problem.self))]))
                ])
            ),
        ])
        return responses + [("default", problem)]
    }

    private static func content(_ body: Endpoint.Body, _ recorder: SchemaRecorder) -> JSONValue? {
        switch body {
        case .none: nil
        case .json(let type): .object([("application/json", .object([("schema", recorder.schema(of: type))]))])
        case .bytes(let types): .object(types.map { ($0, .object([])) })
        }
    }
}
