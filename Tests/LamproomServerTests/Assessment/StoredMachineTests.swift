import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

/// What is stored of an attempt is what `AttemptMachine` says, message by message.
@Suite struct StoredMachineTests {
    @Test func `storage and the state machine agree on every message of random histories`() async throws {
        try await withCourse(attributes: #"pass-percent="80" time-limit-minutes="30" grace-seconds="20""#) {
            fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            var random = SystemRandomNumberGenerator()
            for _ in 0..<20 {
                let view = try await worker.begin()
                let id = try #require(AttemptID(view.id))
                let facts = try await fixture.service.attempts.facts(id)
                let attempt = try #require(
                    try await fixture.service.database.read { try AttemptQueries.attempt(id, in: $0) })
                var machine = AttemptMachine(itemCount: view.itemCount, sitting: attempt.sitting)
                for _ in 0..<30 {
                    fixture.advance(seconds: Int.random(in: 0...90, using: &random))
                    let now = fixture.service.clock.now()
                    if Int.random(in: 0..<8, using: &random) == 0, !attempt.sitting.isOver(at: now) {
                        let _: AttemptView = try await worker.post(
                            Endpoint.startAttempt.path(["enrolment": view.enrolment]),
                            StartAttemptRequest(quiz: "final"))
                        machine = try machine.takingSeat(at: now)
                        continue
                    }
                    let draft = AnswerDraft(
                        item: Int.random(in: 1...3, using: &random), seat: Int.random(in: 1...4, using: &random),
                        revision: Int.random(in: 0...4, using: &random),
                        answer: Bool.random(using: &random) ? .truth(Bool.random(using: &random)) : nil,
                        isFlagged: Bool.random(using: &random))
                    let answer = SavedAnswer(
                        item: draft.item, seat: draft.seat ?? 1, revision: draft.revision, answer: draft.answer,
                        isFlagged: draft.isFlagged, savedAt: now)
                    let expected = Result { () throws(AttemptError) in try machine.saving(answer, at: now) }
                    do {
                        _ = try await fixture.service.save(draft, of: facts)
                        machine = try expected.get()
                    } catch let error as AttemptError {
                        #expect(throws: error) { try expected.get() }
                    }
                }
                let stored = try await fixture.service.database.read { try AttemptQueries.savedAnswers(id, in: $0) }
                #expect(Dictionary(uniqueKeysWithValues: stored.map { ($0.item, $0) }) == machine.answers)
                let ended = try await worker.submit(view.id)
                let now = fixture.service.clock.now()
                machine = try machine.submitting(at: now) { facts.paper.score($0, quiz: facts.quiz) }
                guard case .graded(let outcome) = machine.state else {
                    Issue.record("not graded: \(machine.state)")
                    return
                }
                #expect(ended.state == outcome.reason.rawValue)
                #expect(ended.score == ScoreView(outcome.score))
            }
        }
    }
}
