/// What a worker asks of the service; each has its line in the report.
enum Operation: String, CaseIterable, Sendable {
    case signIn = "sign in"
    case enrolments = "list enrolments"
    case module = "read a module"
    case markRead = "mark it as read"
    case start = "start, or take up"
    case paper = "read the paper"
    case save = "save an answer"
    case resume = "read the attempt"
    case submit = "submit"
    case review = "read the review"
    case enrolment = "read the enrolment"
    case certificates = "list certificates"
    case verify = "verify a certificate"
    case signOut = "sign out"
}
