import LamproomAPI
import LamproomClient
import NIOCore

/// A worker who sits the quiz, and checks what comes of it.
struct Worker {
    /// A worker goes home: the rest of what was planned makes no sense any more.
    struct GaveUp: Error {}

    let number: String
    let password: String
    let course: LoadCourse
    let plan: WorkerPlan
    let measurements: Measurements
    let transport: LossyTransport
    var client: LamproomClient
    var random: Randomness
    /// How probable it is that an answer is right.
    let skill: Double
    var sheet = AnswerSheet()
    /// The terminal that the worker sits at, as the service counts them.
    var seat = 1

    /// How often one request is made again at most.
    private static let tries = 30

    init?(
        index: Int, password: String, course: LoadCourse, plan: WorkerPlan, measurements: Measurements, port: Int,
        group: any EventLoopGroup, seed: UInt64
    ) {
        guard let server = ServerAddress("http://127.0.0.1:\(port)") else { return nil }
        number = LoadCourse.number(of: index)
        self.password = password
        self.course = course
        self.plan = plan
        self.measurements = measurements
        var random = Randomness(seed: seed &+ UInt64(index) &* 0x1_0000_0001)
        transport = LossyTransport(port: port, group: group, cutProbability: plan.cut, seed: random.next())
        client = LamproomClient(server: server, transport: transport, token: nil, language: "zh-Hans", retries: .none)
        skill = 0.3 + 0.7 * random.fraction()
        self.random = random
    }

    /// From the sign-in to the certificate.
    mutating func play() async {
        do {
            try await signIn()
            let (enrolment, attempt) = try await begin()
            let paper = try await perform(.paper) { try await $0.readPaper(of: attempt) }
            check(paper.items.count == LoadCourse.itemCount, "a paper with \(paper.items.count) items")
            try await answer(paper, attempt, of: enrolment)
            try await checkStored(attempt)
            let score = try await submit(paper, attempt)
            try await checkReview(paper, attempt, score)
            try await checkCompletion(enrolment, score)
            try await signOut()
        } catch is GaveUp {
            // It is counted where it happened.
        } catch {
            measurements.fault("\(number): \(error)")
        }
        await transport.close()
        measurements.add(cuts: transport.cuts)
    }

    private mutating func signIn() async throws {
        let request = SessionRequest(user: number, password: password)
        let session = try await perform(.signIn) { try await $0.createSession(request) }
        check(session.account.person?.number == number, "signed in as \(session.account)")
        client = client.with(token: session.token)
    }

    /// Reads the modules and starts the attempt.
    ///
    /// - Returns: the ids of the enrolment and the attempt.
    private mutating func begin() async throws -> (enrolment: String, attempt: String) {
        let enrolments = try await perform(.enrolments) { try await $0.enrolments().collected() }
        guard enrolments.count == 1, let enrolment = enrolments.first else {
            measurements.error(.enrolments, "\(number): \(enrolments.count) enrolments")
            throw GaveUp()
        }
        for module in enrolment.modules {
            _ = try await perform(.module) { try await $0.readModule(module.id, of: enrolment.id) }
            try await think()
            _ = try await perform(.markRead) { try await $0.markModuleRead(module.id, of: enrolment.id) }
        }
        let attempt = try await takeSeat(enrolment.id)
        check(attempt.number == 1 && attempt.state == "running" && attempt.answers.isEmpty, "began with \(attempt)")
        return (enrolment.id, attempt.id)
    }

    /// Starts the attempt, or takes it up.
    mutating func takeSeat(_ enrolment: String) async throws -> AttemptView {
        let attempt = try await perform(.start) {
            try await $0.startAttempt(quiz: LoadCourse.quiz, of: enrolment)
        }
        seat = attempt.seat
        return attempt
    }

    private func signOut() async throws {
        try await perform(.signOut) { client in
            do {
                try await client.deleteSession()
            } catch let problem as Problem where problem.status == 401 {
                // A request whose answer was lost has ended the session.
            }
        }
    }

    mutating func think() async throws {
        // Spread evenly around the mean, from nothing to twice of it.
        try await Task.sleep(for: plan.think * (2 * random.fraction()))
    }

    func check(_ isRight: Bool, _ text: @autoclosure () -> String) {
        if !isRight { measurements.fault("\(number): \(text())") }
    }

    /// Makes a request until it is answered: again at once where the connection was lost, later where the service says so.
    func perform<Value>(
        _ operation: Operation, _ body: (LamproomClient) async throws -> Value
    ) async throws -> Value {
        for _ in 0..<Self.tries {
            do {
                let value = try await body(client)
                measurements.record(operation, transport.lastLatency)
                return value
            } catch ClientError.unreachable(_, .connectionLost) {
                measurements.retry(operation)
            } catch let problem as Problem where problem.status == 503 {
                measurements.retry(operation)
                try await Task.sleep(for: .seconds(problem.retryAfter ?? 1))
            } catch {
                measurements.error(operation, "\(number): \(error)")
                throw GaveUp()
            }
        }
        measurements.error(operation, "\(number): no answer after \(Self.tries) tries")
        throw GaveUp()
    }
}
