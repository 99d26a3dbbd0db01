import Hummingbird
import LamproomAPI
import Messages
import TrainingCore

/// An error that the client is told: a status, a stable code and a text in its language.
struct ProblemError: Error {
    let status: Int
    let code: String
    let text: Text
    var diagnostics: [DiagnosticView]?
    /// What differs from a published version, with 409 `version-taken`.
    var changes: [String]?
    var rows: [RosterFault]?
    var retryAfter: Int?
    /// The methods that there are, with 405.
    var allow: String?

    init(
        _ status: Int, _ code: String, _ text: Text, diagnostics: [DiagnosticView]? = nil,
        changes: [String]? = nil, rows: [RosterFault]? = nil, retryAfter: Int? = nil, allow: String? = nil
    ) {
        self.status = status
        self.code = code
        self.text = text
        self.diagnostics = diagnostics
        self.changes = changes
        self.rows = rows
        self.retryAfter = retryAfter
        self.allow = allow
    }

    func problem(_ language: Language) -> Problem {
        Problem(
            title: Self.title(status), status: status, code: code, detail: text(language),
            diagnostics: diagnostics, changes: changes, rows: rows, retryAfter: retryAfter)
    }
}

extension ProblemError {
    /// The standard name of a status (RFC 9110; 429 RFC 6585; 507 RFC 4918).
    private static func title(_ status: Int) -> String {
        switch status {
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 503: "Service Unavailable"
        case 507: "Insufficient Storage"
        default: "Internal Server Error"
        }
    }
    static let notFound = ProblemError(404, "not-found", .problemNotFound)
    static let unauthenticated = ProblemError(401, "unauthenticated", .problemUnauthenticated)
    static let forbidden = ProblemError(403, "forbidden", .problemForbidden)
    static let wrongCredentials = ProblemError(401, "wrong-credentials", .problemWrongCredentials)
    static let wrongCode = ProblemError(401, "wrong-activation-code", .problemWrongCode)
    static let malformedBody = ProblemError(400, "malformed-body", .problemMalformedBody)
    static let tooLarge = ProblemError(413, "too-large", .problemTooLarge)
    static let unavailable = ProblemError(503, "unavailable", .problemUnavailable, retryAfter: 5)
    static let busy = ProblemError(503, "busy", .problemBusy, retryAfter: 2)
    static let busyPublishing = ProblemError(503, "busy", .problemBusyPublishing, retryAfter: 30)
    static let inside = ProblemError(500, "internal-error", .problemInternal)

    static let invalidReason = ProblemError(
        400, "invalid-parameter", .problemReason(Reason.maximumLength))
    static let packageCheckFailed = ProblemError(422, "package-check-failed", .problemPackageCheckFailed)

    static func wrongMethod(_ allowed: String) -> ProblemError {
        ProblemError(405, "method-not-allowed", .problemWrongMethod(allowed), allow: allowed)
    }

    static func invalid(_ name: String, _ value: String) -> ProblemError {
        ProblemError(400, "invalid-parameter", .problemInvalidParameter(name, String(value.prefix(100))))
    }

    static func unknownParameter(_ name: String) -> ProblemError {
        ProblemError(400, "unknown-parameter", .problemUnknownParameter(String(name.prefix(100))))
    }

    static func tooManyAttempts(wait seconds: Int) -> ProblemError {
        ProblemError(429, "too-many-sign-ins", .problemTooManySignIns(seconds), retryAfter: seconds)
    }

    static func unknownPeople(_ numbers: [String]) -> ProblemError {
        ProblemError(422, "unknown-person", .problemUnknownPeople(Array(numbers.prefix(20))))
    }

    static func unknownUnit(_ path: String) -> ProblemError {
        ProblemError(422, "unknown-unit", .problemUnknownUnit(String(path.prefix(200))))
    }

    static func unknownCourse(_ id: String) -> ProblemError {
        ProblemError(404, "unknown-course", .problemUnknownCourse(String(id.prefix(100))))
    }

    static func unknownVersion(_ version: String, of course: String) -> ProblemError {
        ProblemError(404, "unknown-version", .problemUnknownVersion(course, version))
    }
}
