import Foundation
import LamproomAPI
import LamproomClient
import Synchronization

/// A service in memory, as far as learning needs it: one course with one module and a quiz of five questions.
final class FakeService: Transport {
    struct State {
        var paper = Fixtures.paper
        /// Points that a person has yet to grade.
        var waiting: String?
        var hasRead = false
        /// Modules beside the one that is read.
        var modules: [ModuleProgress] = []
        var unmetCourses: [String]?
        /// Courses that require the one that is withdrawn.
        var requiredBy: [String]?
        var answers: [Int: SavedAnswerView] = [:]
        var attemptState: String?
        var attemptNumber = 0
        var seat = 1
        /// With forward navigation the question that is open.
        var position: Int?
        /// Whether the score is kept back.
        var withholdsScore = false
        var hasPassed = false
        var secondsLeft: Int? = 1800
        var detail = "explanations"
        var certificateStatus = "valid"
        var account = Fixtures.session.account
        var attemptsAllowed: Int? = 3
        /// How many of the next requests do not arrive.
        var outage = 0
        /// What is answered instead, by the operation's method and path.
        var refusals: [String: Problem] = [:]
        /// How often they are; nil is always.
        var refusalsLeft: Int?
        /// What it says of a package that is published.
        var warnings: [DiagnosticView] = []
        var requests: [TransportRequest] = []
        /// What is answered about the answer 482913, and to marking again, page by page.
        var grading = GradingFixtures.view()
        var regrading: [RegradeView] = []
        /// The class that the enrolment belongs to.
        var trainingClass: EnrolmentClassView?
        /// What class 12 changes of quizzes.
        var classConditions = Fixtures.classConditions
        var exported = Array("\u{FEFF}a,b\r\n".utf8)
    }

    private let state = Mutex(State())

    func change(_ body: @Sendable (inout State) -> Void) { state.withLock { body(&$0) } }
    var snapshot: State { state.withLock { $0 } }
    /// `PUT /v1/…` of every request that arrived.
    var log: [String] { snapshot.requests.map { "\($0.method) \($0.target)" } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        try state.withLock { state in
            if state.outage > 0 {
                state.outage -= 1
                throw TransportError.refused
            }
            state.requests.append(request)
            let name = "\(request.method) \(request.path)"
            if let problem = state.refusals[name] {
                if let left = state.refusalsLeft {
                    state.refusalsLeft = left - 1
                    if left <= 1 { state.refusals[name] = nil }
                }
                return .json(problem, status: problem.status)
            }
            return try Self.answer(request, &state)
        }
    }

    func download(
        _ request: TransportRequest, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TransportResponse {
        let response = try await send(request)
        guard response.status == 200 else { return response }
        try await receive(response.body)
        return TransportResponse(status: 200)
    }

    private static func answer(_ request: TransportRequest, _ state: inout State) throws -> TransportResponse {
        let parts = request.path.split(separator: "/").map(String.init)
        switch (request.method, parts.dropFirst().joined(separator: "/")) {
        case ("POST", "sessions"): return .json(Fixtures.session, status: 201)
        case ("POST", "activations"): return .json(Fixtures.session, status: 201)
        case ("DELETE", "sessions/current"), ("PUT", "account/password"): return TransportResponse(status: 204)
        case ("GET", "account"): return .json(state.account)
        case ("GET", "courses"): return .json(Page(items: [Fixtures.course.course], next: nil))
        case ("GET", "courses/gas-safety"): return .json(Fixtures.course)
        case ("POST", "courses"):
            return .json(
                PublishView(course: Fixtures.course.course, isNew: true, warnings: state.warnings), status: 201)
        case ("GET", "courses/gas-safety/versions"): return .json(Page(items: [Fixtures.version], next: nil))
        case ("GET", "courses/gas-safety/versions/1.0.0/package"):
            return TransportResponse(status: 200, body: state.exported)
        case ("GET", "courses/gas-safety/quizzes/final/items"): return .json(Fixtures.itemReport)
        case ("PUT", "courses/gas-safety/withdrawal"):
            return .json(Fixtures.withdrawal(isWithdrawn: true, requiredBy: state.requiredBy))
        case ("DELETE", "courses/gas-safety/withdrawal"): return .json(Fixtures.withdrawal(isWithdrawn: false))
        case ("GET", "enrolments"):
            let isActive = enrolment(state).state == "active"
            let wanted = request.query.first { $0.name == "state" }?.value
            return .json(Page(items: wanted == nil || isActive ? [enrolment(state)] : [], next: nil))
        case ("GET", "enrolments/e1"): return .json(enrolment(state))
        case ("GET", "enrolments/e1/modules/m1"): return .json(Fixtures.module)
        case ("PUT", "enrolments/e1/modules/practised/sign-off"), ("POST", "sign-offs"):
            return .json(enrolment(state))
        case ("GET", "class-hours"): return .json(Fixtures.classHours)
        case ("POST", "enrolment-moves"):
            return .json(Fixtures.move(isDryRun: request.query.contains { $0.name == "dryRun" }))
        case ("POST", "enrolments/e1/modules/m1/heartbeats"):
            return .json(HeartbeatView(engagedSeconds: 0, secondsMissing: 0))
        case ("PUT", "enrolments/e1/modules/m1/read"):
            state.hasRead = true
            return .json(enrolment(state))
        case ("POST", "enrolments/e1/attempts"): return start(&state)
        case ("GET", "enrolments/e1/attempts"):
            return .json(state.attemptState == nil ? [] : [attempt(state)])
        case ("GET", "attempts/a1"): return .json(attempt(state))
        case ("GET", "attempts/a1/paper"): return .json(seenPaper(state))
        case ("PUT", "attempts/a1/position"):
            state.position = (state.position ?? 0) + 1
            return .json(seenPaper(state))
        case ("PUT", let path) where path.hasPrefix("attempts/a1/answers/"):
            return try save(request, item: Int(parts.last ?? "") ?? 0, &state)
        case ("POST", "attempts/a1/submission"):
            if state.attemptState == "running" { end(&state, as: "submitted") }
            return .json(attempt(state))
        case ("GET", "attempts/a1/review"): return .json(review(state))
        case ("GET", "records"): return TransportResponse(status: 200, body: state.exported)
        case ("GET", "certificates"): return .json(Page(items: [Fixtures.certificate], next: nil))
        case ("GET", let path) where path.hasPrefix("certificates/"): return .json(Fixtures.publicCertificate)
        case ("POST", "activation-codes"): return .json([Fixtures.code])
        case ("POST", "enrolments"): return .json(EnrolView(createdCount: 2, existingCount: 1))
        case ("GET", "people"): return .json(Page(items: [Fixtures.person], next: nil))
        case ("GET", "grading"): return .json(Page(items: [state.grading.summary], next: nil))
        case ("GET", "grading/482913"), ("POST", "grading/482913/grades"), ("POST", "grading/482913/remarks"):
            return .json(state.grading)
        case ("POST", "courses/gas-safety/quizzes/final/regrading"):
            return .json(state.regrading.removeFirst())
        case ("PUT", let path) where path.hasSuffix("/extra-time"): return TransportResponse(status: 204)
        case ("POST", "extra-time"): return TransportResponse(status: 204)
        case ("GET", "extra-time"): return .json(Fixtures.extraTime)
        case ("GET", "sign-offs"): return .json(Fixtures.signOffs)
        case ("GET", "courses/gas-safety/quizzes/final/regrading"): return .json(Fixtures.regrades)
        case ("GET", "courses/gas-safety/quizzes/final/regrading/attempts"):
            return .json(Page(items: Fixtures.regradedAttempts, next: nil))
        case (let method, let path) where path.hasPrefix("classes"):
            return classAnswer(method, path, state) ?? TransportResponse(status: 404)
        default:
            return .json(Problem(title: "", status: 404, code: "not-found", detail: request.path), status: 404)
        }
    }

    private static func start(_ state: inout State) -> TransportResponse {
        guard state.attemptState != "running" else {
            state.seat += 1
            return .json(attempt(state))
        }
        state.attemptState = "running"
        state.attemptNumber += 1
        state.answers = [:]
        return .json(attempt(state), status: 201)
    }

    private static func save(
        _ request: TransportRequest, item: Int, _ state: inout State
    ) throws -> TransportResponse {
        guard state.attemptState == "running" else {
            return .json(Problem(title: "", status: 409, code: "attempt-ended", detail: "ended"), status: 409)
        }
        guard case .bytes(let bytes) = request.body else { return TransportResponse(status: 400) }
        let save = try JSONDecoder().decode(SaveAnswerRequest.self, from: Data(bytes))
        let seat = save.seat ?? state.seat
        let new = SavedAnswerView(
            item: item, seat: seat, revision: save.revision, answer: save.answer, isFlagged: save.isFlagged ?? false)
        let stored = state.answers[item]
        if stored.map({ (seat, save.revision) > ($0.seat, $0.revision) }) ?? true { state.answers[item] = new }
        let kept = state.answers[item] ?? new
        return .json(
            SaveAnswerView(
                revision: kept.revision, seat: kept.seat, secondsLeft: state.secondsLeft,
                isElsewhere: seat < state.seat ? true : nil))
    }

    private static func seenPaper(_ state: State) -> PaperView {
        guard let position = state.position else { return state.paper }
        let paper = state.paper
        return PaperView(
            attempt: paper.attempt, courseTitle: paper.courseTitle, quizTitle: paper.quizTitle,
            instructions: paper.instructions, passPercent: paper.passPercent, sections: paper.sections,
            items: paper.items.filter { $0.number <= position }, cases: paper.cases)
    }

    static func end(_ state: inout State, as ending: String) {
        state.attemptState = ending
        state.hasPassed = score(state).hasPassed
    }

    // MARK: Views

    private static func points(_ state: State, _ item: Int) -> Int {
        state.answers[item]?.answer == Fixtures.keys[item] ? 2 : 0
    }

    private static func score(_ state: State) -> ScoreView {
        let earned = (1...5).reduce(0) { $0 + points(state, $1) }
        return ScoreView(
            earned: String(earned), possible: "10", percent: String(earned * 10),
            hasPassed: earned >= 8 && state.waiting == nil, waiting: state.waiting)
    }

    private static func attempt(_ state: State) -> AttemptView {
        let isRunning = state.attemptState == "running"
        return AttemptView(
            id: "a1", enrolment: "e1", quiz: "final", number: state.attemptNumber,
            state: state.attemptState ?? "running", startedAt: "2026-11-22T08:00:00Z", deadline: nil,
            secondsLeft: isRunning ? state.secondsLeft : nil, itemCount: state.paper.items.count, seat: state.seat,
            position: state.position,
            answers: isRunning ? state.answers.values.sorted { $0.item < $1.item } : [],
            score: isRunning || state.withholdsScore ? nil : score(state))
    }

    private static func review(_ state: State) -> ReviewView {
        let items = state.paper.items.map { item in
            ReviewItemView(
                item: item, answer: state.answers[item.number]?.answer, earned: String(points(state, item.number)),
                key: [.plain("K\(item.number)")], explanation: [.paragraph("E\(item.number)")], feedback: nil,
                sources: nil)
        }
        return ReviewView(
            attempt: attempt(state), detail: state.detail, items: state.detail == "score" ? [] : items)
    }

    private static func enrolment(_ state: State) -> EnrolmentView {
        var view = enrolmentAlone(state)
        view.trainingClass = state.trainingClass
        return view
    }

    private static func enrolmentAlone(_ state: State) -> EnrolmentView {
        let isDone = state.hasRead && state.hasPassed
        let used = state.attemptState == "running" ? state.attemptNumber - 1 : state.attemptNumber
        return EnrolmentView(
            id: "e1", course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.0.0", personNumber: "10001",
            personName: "张三", unit: "一矿/采煤一队", enrolledAt: "2026-11-01T00:00:00Z", due: "2026-12-01",
            isOverdue: false, state: isDone ? "completed" : "active",
            stepsDone: (state.hasRead ? 1 : 0) + (state.hasPassed ? 1 : 0), stepsTotal: 2,
            modules: [ModuleProgress(id: "m1", title: "瓦斯的性质", isRead: state.hasRead)] + state.modules,
            quizzes: [
                QuizProgress(
                    quiz: Fixtures.quiz(attempts: state.attemptsAllowed), hasPassed: state.hasPassed,
                    attemptsUsed: used,
                    counted: state.attemptState == nil || state.attemptState == "running" || state.withholdsScore
                        ? nil : score(state),
                    runningAttempt: state.attemptState == "running" ? "a1" : nil)
            ], certificate: isDone ? "LR-2026-7K3M9QXD-E" : nil,
            certificateStatus: isDone ? state.certificateStatus : nil, unmetCourses: state.unmetCourses)
    }
}

extension TransportResponse {
    static func json(_ value: some Encodable, status: Int = 200) -> TransportResponse {
        let body = (try? JSONEncoder().encode(value)).map { [UInt8]($0) }
        return TransportResponse(status: status, body: body ?? [])
    }
}
