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
    package let itemCount: Int
    /// The answers that are stored while the attempt runs.
    package let answers: [SavedAnswerView]
    /// Given once the attempt has ended.
    package let score: ScoreView?

    package init(
        id: String, enrolment: String, quiz: String, number: Int, state: String, startedAt: String, deadline: String?,
        secondsLeft: Int?, itemCount: Int, answers: [SavedAnswerView], score: ScoreView?
    ) {
        self.id = id
        self.enrolment = enrolment
        self.quiz = quiz
        self.number = number
        self.state = state
        self.startedAt = startedAt
        self.deadline = deadline
        self.secondsLeft = secondsLeft
        self.itemCount = itemCount
        self.answers = answers
        self.score = score
    }
}

package struct SavedAnswerView: WireType {
    package let item: Int
    package let revision: Int
    /// Nil if the answer was taken back.
    package let answer: AnswerView?

    package init(item: Int, revision: Int, answer: AnswerView?) {
        self.item = item
        self.revision = revision
        self.answer = answer
    }
}

package struct SaveAnswerRequest: WireType {
    /// Counted from 1; a higher revision of the same item wins, in whatever order they arrive.
    package let revision: Int
    /// Nil takes the answer back, and is written as `null`: a member that is missing, or misspelt, must not do so.
    package let answer: AnswerView?

    private enum CodingKeys: CodingKey {
        case revision, answer
    }

    package init(revision: Int, answer: AnswerView?) {
        self.revision = revision
        self.answer = answer
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        revision = try container.decode(Int.self, forKey: .revision)
        guard container.contains(.answer) else {
            throw DecodingError.keyNotFound(
                CodingKeys.answer, .init(codingPath: decoder.codingPath, debugDescription: "answer, or null"))
        }
        answer = try container.decodeIfPresent(AnswerView.self, forKey: .answer)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(revision, forKey: .revision)
        try container.encode(answer, forKey: .answer)
    }
}

/// Sent only after the answer is on the disk.
package struct SaveAnswerView: WireType {
    /// The revision that is stored now: the one sent, or a higher one that came before.
    package let revision: Int
    package let secondsLeft: Int?

    package init(revision: Int, secondsLeft: Int?) {
        self.revision = revision
        self.secondsLeft = secondsLeft
    }
}

/// An answer: exactly one member, the one that fits the item's kind. Options, items, responses and categories are counted
/// from 1 in the order shown.
package struct AnswerView: WireType {
    package var choice: Int?
    package var choices: [Int]?
    package var truth: Bool?
    package var number: String?
    /// Of a short text or an essay.
    package var text: String?
    /// The numbers of all items of an ordering, in the order that the learner gives them.
    package var order: [Int]?
    /// For each item of a matching the number of its response, of a categorising that of its category; 0 where it is left out.
    package var assignment: [Int]?
    /// For each blank what was typed, at a blank with options the number of the option; empty where it is left out.
    package var blanks: [String]?

    package init(
        choice: Int? = nil, choices: [Int]? = nil, truth: Bool? = nil, number: String? = nil, text: String? = nil,
        order: [Int]? = nil, assignment: [Int]? = nil, blanks: [String]? = nil
    ) {
        self.choice = choice
        self.choices = choices
        self.truth = truth
        self.number = number
        self.text = text
        self.order = order
        self.assignment = assignment
        self.blanks = blanks
    }
}

package struct ScoreView: WireType {
    /// Points as decimal text.
    package let earned: String
    package let possible: String
    /// Share of the points in percent, rounded down to a hundredth.
    package let percent: String
    package let hasPassed: Bool
    /// Points that a person has yet to grade; nil is none. Until then the attempt has not passed.
    package let waiting: String?

    package init(earned: String, possible: String, percent: String, hasPassed: Bool, waiting: String? = nil) {
        self.earned = earned
        self.possible = possible
        self.percent = percent
        self.hasPassed = hasPassed
        self.waiting = waiting
    }
}
