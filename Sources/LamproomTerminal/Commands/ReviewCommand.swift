import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct ReviewCommand: Command {
    static var configuration: CommandConfiguration { .of("review", .helpReview) }

    @Argument(help: .of(.helpLearnCourse, value: "COURSE")) var course: String
    @Option(help: .of(.helpQuiz, value: "ID")) var quiz: String?
    @Option(help: .of(.helpReviewAttempt, value: "N")) var attempt: Int?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        try await Connection.checkPerson(client)
        let found = try await ended(client)
        guard let last = found.last(where: { attempt == nil || $0.number == attempt }) else {
            throw CommandFailure(.notRight, .reviewNone)
        }
        let review = try await client.readReview(of: last.id)
        guard !json.isJSON else {
            try Output.json(review)
            return .done
        }
        let paper = try await client.readPaper(of: last.id)
        let page = console.page(runtime.language)
        Output.show(page.paragraph(.reviewOf(quiz: SafeText.shown(paper.quizTitle), attempt: last.number)))
        Output.show(ReviewScreen.lines(review: review, cases: paper.cases ?? [], page: page))
        Output.show(ResultScreen.lines(attempt: review.attempt, sections: paper.sections, page: page))
        return .done
    }

    /// The attempts that have ended, of the newest enrolment in the course that has any.
    private func ended(_ client: LamproomClient) async throws -> [AttemptView] {
        let enrolments = try await client.enrolments(EnrolmentFilter(course: course)).collected()
        for enrolment in enrolments.reversed() {
            let attempts = try await client.attempts(of: enrolment.id, quiz: quiz).filter { $0.state != "running" }
            if !attempts.isEmpty { return attempts }
        }
        return []
    }
}
