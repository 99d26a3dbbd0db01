/// Why something cannot be done with an attempt.
package enum AttemptError: String, Error, Sendable, CaseIterable {
    /// All attempts that the quiz allows have been used.
    case attemptsExhausted = "attempts-exhausted"
    /// The quiz has been passed; nothing is gained by sitting it again.
    case alreadyPassed = "quiz-already-passed"
    /// An attempt waits for a person's grade, which may be a pass.
    case gradingPending = "grading-pending"
    /// The attempt has been submitted or its time is up.
    case attemptEnded = "attempt-ended"
    /// What can be done only once the attempt has ended.
    case attemptRunning = "attempt-running"
    case noSuchItem = "no-such-item"
    /// Revisions are counted from 1 to 1,000,000,000.
    case badRevision = "bad-revision"
    /// Another answer is stored under the same revision.
    case revisionTaken = "revision-taken"
    /// The attempt was never sat at a terminal of this number.
    case noSuchSeat = "no-such-seat"
    /// With forward navigation: an item that was left.
    case itemBehind = "item-behind"
    /// With forward navigation: an item that is not open yet.
    case itemAhead = "item-ahead"
    /// Items are opened one by one only with forward navigation.
    case freeNavigation = "free-navigation"
    /// Nobody has to grade the attempt, or not any more.
    case notWaiting = "not-waiting"
}

/// Why an attempt cannot be started now, though it can at another time.
package struct AttemptTimeError: Error, Equatable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        case notOpenYet = "quiz-not-open-yet"
        case closed = "quiz-closed"
        /// The time between two attempts is not over.
        case tooSoon = "attempt-too-soon"
    }

    package let code: Code
    /// When it opens, has closed, or may be started again.
    package let moment: Timestamp

    package init(_ code: Code, _ moment: Timestamp) {
        self.code = code
        self.moment = moment
    }
}

/// A person sits one attempt at a time, and this one runs.
package struct AnotherAttemptRunning: Error, Equatable, Sendable {
    package let attempt: AttemptID
    package let course: CourseID
    package let quiz: QuizID

    package init(attempt: AttemptID, course: CourseID, quiz: QuizID) {
        self.attempt = attempt
        self.course = course
        self.quiz = quiz
    }
}

extension Quiz {
    /// The number of the next attempt, counted from 1.
    ///
    /// - Parameters:
    ///   - finished: the attempts at this quiz that count for the enrolment and have ended, in their order.
    /// - Throws: `alreadyPassed`, `gradingPending`, `attemptsExhausted`.
    package func nextAttemptNumber(after finished: [Attempt]) throws(AttemptError) -> Int {
        let scores = finished.compactMap { $0.outcome?.score }
        if counted(scores)?.hasPassed == true { throw .alreadyPassed }
        if scores.contains(where: \.isWaiting) { throw .gradingPending }
        if let maximum = policy.maximumAttempts, finished.count >= maximum { throw .attemptsExhausted }
        // What follows the first could never count.
        if policy.counts == .first, !finished.isEmpty { throw .attemptsExhausted }
        return (finished.map(\.number).max() ?? 0) + 1
    }

    /// Throws unless an attempt may be started at `now`.
    ///
    /// - Parameters:
    ///   - lastEnd: the end of the attempt before it; nil if it is the first.
    ///   - window: the opening and closing times as moments.
    package func checkTime(_ now: Timestamp, after lastEnd: Timestamp?, in window: QuizWindow) throws(AttemptTimeError)
    {
        if let opens = window.opens, now < opens { throw AttemptTimeError(.notOpenYet, opens) }
        if let closes = window.closes, now >= closes { throw AttemptTimeError(.closed, closes) }
        if let earliest = nextStart(after: lastEnd, in: window), now < earliest {
            throw AttemptTimeError(.tooSoon, earliest)
        }
    }

    /// From when an attempt may be started; nil is at once.
    package func nextStart(after lastEnd: Timestamp?, in window: QuizWindow) -> Timestamp? {
        let rested = policy.waitMinutes > 0 ? lastEnd.map { $0.adding(seconds: policy.waitMinutes * 60) } : nil
        return [window.opens, rested].compactMap { $0 }.max()
    }

    /// How an attempt that starts at `start` begins.
    ///
    /// - Parameters:
    ///   - extraMinutes: granted to the person; closing waits for them, too.
    package func sitting(start: Timestamp, extraMinutes: Int = 0, window: QuizWindow) -> Sitting {
        let limit = policy.timeLimitMinutes.map { start.adding(seconds: ($0 + extraMinutes) * 60) }
        let closing = window.closes.map { $0.adding(seconds: extraMinutes * 60) }
        let deadline = [limit, closing].compactMap { $0 }.min()
        return Sitting(
            deadline: deadline, graceSeconds: deadline == nil ? 0 : policy.graceSeconds,
            position: policy.navigation == .forward ? 1 : nil)
    }

    /// Sections that need not be sat again in an attempt that starts on `today`: each that was passed and is still kept, with
    /// the latest pass that also reaches the mark which the section has now. None if that were all: then what lacks are
    /// points, and they can be earned in any section.
    ///
    /// - Parameters:
    ///   - finished: the attempts at this quiz that count for the enrolment and have ended, in their order.
    ///   - date: the civil date of a moment.
    package func carriedSections(
        after finished: [Attempt], today: CivilDate, date: (Timestamp) -> CivilDate
    ) -> [CarriedSection] {
        let carried = passedSections(after: finished, today: today, date: date)
        return carried.count < sections.count ? carried : []
    }

    /// Each section that was passed and is still kept on `today`, with the latest pass.
    private func passedSections(
        after finished: [Attempt], today: CivilDate, date: (Timestamp) -> CivilDate
    ) -> [CarriedSection] {
        guard let months = policy.keepPassedMonths else { return [] }
        var carried: [CarriedSection] = []
        for section in sections {
            guard let passMark = section.passMark else { continue }
            for attempt in finished.reversed() {
                guard let outcome = attempt.outcome,
                    let score = outcome.score.sections.first(where: { $0.id == section.id }), score.hasPassed,
                    passMark.isReached(earned: score.earned, possible: score.possible)
                else { continue }
                // A section that was carried already is as old as its pass.
                let carriedAt = score.passedAt ?? attempt.carried.first { $0.id == section.id }?.passedAt
                let passedAt = carriedAt ?? outcome.endedAt
                if today <= date(passedAt).adding(months: months) {
                    carried.append(
                        CarriedSection(
                            id: section.id, earned: score.earned, possible: score.possible, passedAt: passedAt))
                }
                break
            }
        }
        return carried
    }

    /// The result of an attempt that has ended, with the sections that count in it from earlier ones.
    ///
    /// - Parameters:
    ///   - paper: that of the attempt, with the keys that are to hold.
    ///   - grades: what people gave, by item number.
    ///   - earlier: the attempts at this quiz before it, in their order, with the results that hold.
    ///   - date: the civil date of a moment.
    package func score(
        _ attempt: Attempt, _ paper: Paper, _ answers: [Int: Answer], grades: [Int: Marks] = [:],
        after earlier: [Attempt], date: (Timestamp) -> CivilDate
    ) -> Score {
        let own = paper.score(answers, quiz: self, grades: grades, carried: attempt.carried)
        let carried = carriedSections(of: attempt, own: own, after: earlier, date: date)
        return carried == attempt.carried ? own : paper.score(answers, quiz: self, grades: grades, carried: carried)
    }

    /// What earlier attempts count for in one that has ended, by the results that they have now. A correction that came later
    /// is followed either way: a carried section has the points that its own attempt has now, passed or not; and where a
    /// section was sat again and failed that an earlier attempt turns out to have passed, the pass counts.
    ///
    /// - Parameters:
    ///   - own: the result of the attempt by itself.
    ///   - earlier: the attempts at this quiz before it, in their order, with the results that hold.
    ///   - date: the civil date of a moment.
    package func carriedSections(
        of attempt: Attempt, own: Score, after earlier: [Attempt], date: (Timestamp) -> CivilDate
    ) -> [CarriedSection] {
        let carried = attempt.carried.map { section in
            let origin = earlier.last { $0.outcome?.endedAt == section.passedAt }
            guard let score = origin?.outcome?.score.sections.first(where: { $0.id == section.id }) else {
                return section
            }
            return CarriedSection(
                id: section.id, earned: score.earned, possible: score.possible, passedAt: section.passedAt)
        }
        let failed = own.sections.filter { section in
            !section.hasPassed && section.waiting == .zero && !carried.contains { $0.id == section.id }
        }.map(\.id)
        let passed = passedSections(after: earlier, today: date(attempt.startedAt), date: date)
        // None where all were passed already: what lacked were points, and the attempt was for them.
        guard !attempt.carried.isEmpty || passed.count < sections.count else { return carried }
        return carried + passed.filter { failed.contains($0.id) }
    }
}

/// The opening and closing times of a quiz as moments; nil is no bound.
package struct QuizWindow: Equatable, Sendable {
    package let opens: Timestamp?
    package let closes: Timestamp?

    package init(opens: Timestamp? = nil, closes: Timestamp? = nil) {
        self.opens = opens
        self.closes = closes
    }

    package init(_ policy: AttemptPolicy, zone: CivilZone) {
        opens = policy.opens.map(zone.moment)
        closes = policy.closes.map(zone.moment)
    }

    package func hasClosed(at now: Timestamp) -> Bool { closes.map { now >= $0 } ?? false }

    /// Whether it has closed for everybody: also for those with more time, and for what was under way.
    ///
    /// - Parameters:
    ///   - extraMinutes: the most that anyone was granted.
    package func isOver(at now: Timestamp, graceSeconds: Int, extraMinutes: Int) -> Bool {
        closes.map { now >= $0.adding(seconds: graceSeconds + extraMinutes * 60) } ?? false
    }
}
