import Foundation
import Hummingbird
import LamproomAPI
import Messages
import NIOCore
import Storage
import TrainingCore

/// Sitting a quiz.
enum AttemptRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.startAttempt) { call in
            let row = try await service.enrolment(call, .learn)
            let body = try await call.request.decoded(StartAttemptRequest.self)
            let (attempt, isNew) = try await service.start(body.quiz, of: row)
            return try .json(try await service.view(of: attempt), status: isNew ? .created : .ok)
        }
        routes.signedIn(.readAttempt) { call in
            let facts = try await service.attempt(call)
            return try EncodedJSON(try await service.view(of: try await service.current(facts)))
                .response(to: call.request)
        }
        routes.signedIn(.readPaper) { call in
            try await service.attempt(call).paperJSON.response(
                to: call.request, cacheControl: "private, max-age=86400, immutable")
        }
        routes.signedIn(.saveAnswer) { call in
            let facts = try await service.attempt(call)
            let number = try call.parameter("item") { Int($0) }
            guard let item = facts.paper.item(number) else { throw AttemptError.noSuchItem }
            let body = try await call.request.decoded(SaveAnswerRequest.self)
            let answer = try body.answer.map { try Answer($0) }
            if let answer { try item.body.validate(answer) }
            let view = try await service.save(answer, item: number, revision: body.revision, of: facts)
            return view.response
        }
        routes.signedIn(.submitAttempt) { call in
            let facts = try await service.attempt(call)
            return try .json(try await service.view(of: try await service.finish(facts)))
        }
        routes.signedIn(.readReview) { call in
            let facts = try await service.attempt(call)
            let attempt = try await service.current(facts)
            guard let outcome = attempt.outcome else {
                throw ProblemError(409, "attempt-running", .problemAttemptRunning)
            }
            let answers = try await service.database.read { try AttemptQueries.finalAnswers(facts.id, in: $0) }
            let detail = facts.quiz.review.visibleDetail(hasPassed: outcome.score.hasPassed)
            let view = ReviewView(
                attempt: try await service.view(of: attempt), detail: detail.rawValue,
                items: ReviewItemView.items(of: facts.paper, answers: answers, detail: detail))
            return try EncodedJSON(view, languages: [facts.compiled.language]).response(to: call.request)
        }
    }
}

extension SaveAnswerView {
    /// The answer of the busiest route, put together by hand: two numbers do not need an encoder.
    fileprivate var response: Response {
        let left = secondsLeft.map { ",\"secondsLeft\":\($0)" } ?? ""
        return Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "{\"revision\":\(revision)\(left)}")))
    }
}
