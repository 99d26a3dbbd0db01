import LamproomAPI
import LamproomClient

extension Worker {
    /// Answers every item, changes some answers, and goes to another terminal now and then.
    mutating func answer(_ paper: PaperView, _ attempt: String, of enrolment: String) async throws {
        var revised: [PaperItemView] = []
        for item in random.shuffled(paper.items) {
            try await think()
            try await save(newAnswer(to: item), item, attempt)
            if random.chance(plan.revise) { revised.append(item) }
            if random.chance(plan.resume) {
                await transport.close()
                if random.chance(plan.takeUp) { checkStored(try await takeSeat(enrolment)) }
                try await checkStored(attempt)
            }
        }
        for item in revised {
            try await think()
            let answer = random.chance(plan.takeBack) ? nil : newAnswer(to: item)
            try await save(answer, item, attempt)
        }
    }

    private mutating func newAnswer(to item: PaperItemView) -> AnswerView? {
        guard let question = course.question(of: item) else {
            measurements.fault("\(number): no such question: \(item)")
            return nil
        }
        return question.answer(to: item, isRight: random.chance(skill), &random)
    }

    /// Saves an answer under the next revision of the seat, perhaps twice, and perhaps with the one before it once more.
    private mutating func save(_ answer: AnswerView?, _ item: PaperItemView, _ attempt: String) async throws {
        let before = sheet.entry(item.number)
        let revision = before?.seat == seat ? (before?.revision ?? 0) + 1 : 1
        let entry = AnswerSheet.Entry(seat: seat, revision: revision, answer: answer)
        try await send(entry, item.number, attempt, expecting: entry)
        sheet.acknowledge(entry, item: item.number)
        if random.chance(plan.duplicate) {
            measurements.add(duplicates: 1)
            try await send(entry, item.number, attempt, expecting: entry)
        }
        if let before, random.chance(plan.oldRevision) {
            measurements.add(oldRevisions: 1)
            try await send(before, item.number, attempt, expecting: entry)
        }
    }

    private func send(
        _ entry: AnswerSheet.Entry, _ item: Int, _ attempt: String, expecting stored: AnswerSheet.Entry
    ) async throws {
        let request = SaveAnswerRequest(seat: entry.seat, revision: entry.revision, answer: entry.answer)
        let saved = try await perform(.save) { try await $0.saveAnswer(request, item: item, of: attempt) }
        check(saved.seat == stored.seat && saved.revision == stored.revision, "item \(item) is \(saved), not \(stored)")
    }
}
