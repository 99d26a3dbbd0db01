package struct StartAttemptRequest: WireType {
    package let quiz: String

    package init(quiz: String) {
        self.quiz = quiz
    }
}

package struct AttemptView: WireType {
    package let id: String
    package let enrolment: String
    package let quiz: String
    package let number: Int
    /// `running`, `submitted` or `expired`.
    package let state: String
    package let startedAt: String
    package let deadline: String?
    /// Seconds left by the service's clock when this was written; nil is no limit.
    package let secondsLeft: Int?
    /// Seconds after the deadline in which answers that were under way still count.
    package let graceSeconds: Int
    package let itemCount: Int
    /// The newest seat. Who started or took up the attempt has it; a higher one later means that it goes on elsewhere.
    package let seat: Int
    /// With forward navigation the item that is open, counted from 1; nil where navigation is free.
    package let position: Int?
    /// The answers that are stored while the attempt runs.
    package let answers: [SavedAnswerView]
    /// Given once the attempt has ended.
    package let score: ScoreView?
    /// Sections that are not in the paper, since they were passed before.
    package let carried: [SectionScoreView]?

    package init(
        id: String, enrolment: String, quiz: String, number: Int, state: String, startedAt: String, deadline: String?,
        secondsLeft: Int?, graceSeconds: Int = 0, itemCount: Int, seat: Int = 1, position: Int? = nil,
        answers: [SavedAnswerView], score: ScoreView?, carried: [SectionScoreView]? = nil
    ) {
        self.id = id
        self.enrolment = enrolment
        self.quiz = quiz
        self.number = number
        self.state = state
        self.startedAt = startedAt
        self.deadline = deadline
        self.secondsLeft = secondsLeft
        self.graceSeconds = graceSeconds
        self.itemCount = itemCount
        self.seat = seat
        self.position = position
        self.answers = answers
        self.score = score
        self.carried = carried
    }
}

package struct SavedAnswerView: WireType {
    package let item: Int
    /// From which seat it came.
    package let seat: Int
    package let revision: Int
    /// Nil if the answer was taken back, or the item is only flagged.
    package let answer: AnswerView?
    /// Whether the learner wants to come back to the item.
    package let isFlagged: Bool

    package init(item: Int, seat: Int = 1, revision: Int, answer: AnswerView?, isFlagged: Bool = false) {
        self.item = item
        self.seat = seat
        self.revision = revision
        self.answer = answer
        self.isFlagged = isFlagged
    }
}

package struct OpenItemRequest: WireType {
    /// The next item, counted from 1; those before it are closed from then on.
    package let item: Int

    package init(item: Int) {
        self.item = item
    }
}

/// Ends an attempt. What a terminal could not store before comes along, and is stored before the attempt is graded.
package struct SubmitAttemptRequest: WireType {
    /// The seat that the answers come from; the newest one if it is left out.
    package let seat: Int?
    package let answers: [SubmittedAnswer]?

    package init(seat: Int? = nil, answers: [SubmittedAnswer]? = nil) {
        self.seat = seat
        self.answers = answers
    }
}

package struct SubmittedAnswer: WireType {
    package let item: Int
    package let revision: Int
    /// Nil takes the answer back.
    package let answer: AnswerView?
    package let isFlagged: Bool?

    package init(item: Int, revision: Int, answer: AnswerView?, isFlagged: Bool? = nil) {
        self.item = item
        self.revision = revision
        self.answer = answer
        self.isFlagged = isFlagged
    }
}

package struct SaveAnswerRequest: WireType {
    /// The seat that the answer comes from; the newest one if it is left out.
    package let seat: Int?
    /// Counted from 1 for each item and seat; an answer of a later seat counts more, and of the same seat a higher revision, in
    /// whatever order they arrive.
    package let revision: Int
    /// Nil takes the answer back, and is written as `null`: a member that is missing, or misspelt, must not do so.
    package let answer: AnswerView?
    /// Whether the learner wants to come back to the item; false if it is left out.
    package let isFlagged: Bool?

    private enum CodingKeys: CodingKey {
        case seat, revision, answer, isFlagged
    }

    package init(seat: Int? = nil, revision: Int, answer: AnswerView?, isFlagged: Bool? = nil) {
        self.seat = seat
        self.revision = revision
        self.answer = answer
        self.isFlagged = isFlagged
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        seat = try container.decodeIfPresent(Int.self, forKey: .seat)
        revision = try container.decode(Int.self, forKey: .revision)
        guard container.contains(.answer) else {
            throw DecodingError.keyNotFound(
                CodingKeys.answer, .init(codingPath: decoder.codingPath, debugDescription: "answer, or null"))
        }
        answer = try container.decodeIfPresent(AnswerView.self, forKey: .answer)
        isFlagged = try container.decodeIfPresent(Bool.self, forKey: .isFlagged)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(seat, forKey: .seat)
        try container.encode(revision, forKey: .revision)
        try container.encode(answer, forKey: .answer)
        try container.encodeIfPresent(isFlagged, forKey: .isFlagged)
    }
}

/// Sent only after the answer is on the disk.
package struct SaveAnswerView: WireType {
    /// The revision that is stored now: the one sent, or one that counts more and came before.
    package let revision: Int
    /// From which seat that is.
    package let seat: Int
    package let secondsLeft: Int?
    /// That the attempt was taken up at another terminal; nil while it was not.
    package let isElsewhere: Bool?

    package init(revision: Int, seat: Int = 1, secondsLeft: Int?, isElsewhere: Bool? = nil) {
        self.revision = revision
        self.seat = seat
        self.secondsLeft = secondsLeft
        self.isElsewhere = isElsewhere
    }
}
