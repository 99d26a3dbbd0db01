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
        routes.signedIn(.listAttempts) { call in
            let row = try await service.enrolment(call, .learn)
            let views = try await service.attempts(of: row, at: try call.query("quiz") { QuizID($0) })
            return try EncodedJSON(views).response(to: call.request)
        }
        routes.signedIn(.readAttempt) { call in
            let facts = try await service.attempt(call)
            return try EncodedJSON(try await service.view(of: try await service.current(facts)))
                .response(to: call.request)
        }
        routes.signedIn(.readPaper) { call in
            let facts = try await service.attempt(call)
            guard facts.isForward else {
                return facts.paperJSON.response(
                    to: call.request, cacheControl: "private, max-age=86400, immutable")
            }
            return try await service.seenPaper(of: facts).response(to: call.request)
        }
        routes.signedIn(.openItem) { call in
            let facts = try await service.attempt(call)
            try await service.open(try await call.request.decoded(OpenItemRequest.self).item, of: facts)
            return try await service.seenPaper(of: facts).response(to: call.request)
        }
        routes.signedIn(.saveAnswer) { call in
            let facts = try await service.attempt(call)
            let number = try call.parameter("item") { Int($0) }
            let body = try await call.request.decoded(SaveAnswerRequest.self)
            let draft = try facts.draft(
                number, seat: body.seat, revision: body.revision, body.answer, isFlagged: body.isFlagged)
            return try await service.save(draft, of: facts).response
        }
        routes.signedIn(.submitAttempt) { call in
            let facts = try await service.attempt(call)
            let body = try await call.request.decodedIfPresent(SubmitAttemptRequest.self)
            let answers = try (body?.answers ?? []).map { answer in
                try facts.draft(
                    answer.item, seat: body?.seat, revision: answer.revision, answer.answer,
                    isFlagged: answer.isFlagged)
            }
            return try .json(try await service.view(of: try await service.submit(facts, with: answers)))
        }
        routes.signedIn(.readReview) { call in
            let facts = try await service.attempt(call)
            let attempt = try await service.current(facts)
            guard attempt.outcome != nil else { throw AttemptError.attemptRunning }
            let detail = try await service.visibleDetail(of: attempt, facts)
            let view = try await service.review(of: facts, attempt, detail: detail)
            return try EncodedJSON(view, languages: [facts.compiled.language]).response(to: call.request)
        }
    }
}

extension AttemptFacts {
    /// An answer as it came, if it fits its item.
    ///
    /// - Throws: `AttemptError.noSuchItem`, `AnswerError`.
    fileprivate func draft(
        _ number: Int, seat: Int?, revision: Int, _ view: AnswerView?, isFlagged: Bool?
    ) throws -> AnswerDraft {
        guard let item = paper.item(number) else { throw AttemptError.noSuchItem }
        let answer = try view.map { try Answer($0) }
        if let answer { try item.body.validate(answer) }
        return AnswerDraft(item: number, seat: seat, revision: revision, answer: answer, isFlagged: isFlagged ?? false)
    }
}

extension LamproomService {
    /// With forward navigation the questions up to the one that is open; all, once the attempt has ended.
    fileprivate func seenPaper(of facts: AttemptFacts) async throws -> EncodedJSON {
        let attempt = try await current(facts)
        guard attempt.isRunning, let position = attempt.sitting.position else { return facts.paperJSON }
        let view = PaperView(
            facts.paper.upTo(position), attempt: facts.id.rawValue, course: facts.course, quiz: facts.quiz)
        return try EncodedJSON(view, languages: [facts.compiled.language])
    }
}

extension SaveAnswerView {
    /// The answer of the busiest route, put together by hand: a few numbers do not need an encoder.
    fileprivate var response: Response {
        let left = secondsLeft.map { ",\"secondsLeft\":\($0)" } ?? ""
        let elsewhere = isElsewhere == true ? ",\"isElsewhere\":true" : ""
        return Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: "{\"revision\":\(revision),\"seat\":\(seat)\(left)\(elsewhere)}")))
    }
}
