/// What a learner sees of an attempt that has ended, from a moment on.
package struct ReviewPolicy: Codable, Hashable, Sendable {
    /// Each shows what those before it show, and more.
    package enum Detail: String, Codable, CaseIterable, Comparable, Sendable {
        /// That the attempt has ended.
        case nothing
        /// The points.
        case score
        /// Also one's own answers and which of them were right.
        case answers
        /// Also the keys.
        case keys
        /// Also the explanations.
        case explanations

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    }

    package enum Moment: String, Codable, CaseIterable, Sendable {
        /// As soon as the attempt has ended.
        case submitted
        /// Once the attempt has passed.
        case passed
        /// Once the quiz has closed, for the learner's class if it has a time of its own. A quiz without a closing time never has.
        case closed
    }

    package let detail: Detail
    package let moment: Moment

    package init(detail: Detail, moment: Moment) {
        self.detail = detail
        self.moment = moment
    }
}

extension AttemptPolicy {
    /// What may be shown of an attempt that has ended: the most that a moment allows which has come. Where nothing is said
    /// of the end of the attempt, its score is shown from then on.
    ///
    /// - Parameters:
    ///   - hasClosed: whether the closing time has come.
    package func visibleDetail(hasPassed: Bool, hasClosed: Bool) -> ReviewPolicy.Detail {
        var detail = reviews.first { $0.moment == .submitted }?.detail ?? .score
        for review in reviews {
            let hasCome =
                switch review.moment {
                case .submitted: true
                case .passed: hasPassed
                case .closed: hasClosed
                }
            if hasCome { detail = max(detail, review.detail) }
        }
        return detail
    }
}
