/// What decides whether an answer of a running attempt counts.
package struct Sitting: Equatable, Sendable {
    /// The moment at which the time is up; nil is no limit.
    package var deadline: Timestamp?
    /// Seconds after the deadline in which what was under way still counts.
    package var graceSeconds: Int
    /// The terminal that the attempt is sat at: each that takes it up gets the next number, from 1.
    package var seat: Int
    /// With forward navigation the item that is open, counted from 1; nil where navigation is free.
    package var position: Int?

    package init(deadline: Timestamp?, graceSeconds: Int = 0, seat: Int = 1, position: Int? = nil) {
        self.deadline = deadline
        self.graceSeconds = graceSeconds
        self.seat = seat
        self.position = position
    }

    /// The moment from which nothing counts any more; nil is never.
    package var end: Timestamp? { deadline?.adding(seconds: graceSeconds) }

    package func isOver(at now: Timestamp) -> Bool { end.map { now >= $0 } ?? false }
}

/// An answer as a terminal sends it, or as it is stored.
///
/// A terminal counts its answers to an item from 1. Of two answers the one from the later seat counts, and of the same
/// seat that with the higher revision, in whatever order they arrive.
package struct SavedAnswer: Equatable, Sendable {
    package let item: Int
    package let seat: Int
    package let revision: Int
    /// Nil if it was taken back, or if the item is only flagged.
    package let answer: Answer?
    /// Whether the learner wants to come back to the item.
    package let isFlagged: Bool
    package let savedAt: Timestamp

    package init(item: Int, seat: Int, revision: Int, answer: Answer?, isFlagged: Bool = false, savedAt: Timestamp) {
        self.item = item
        self.seat = seat
        self.revision = revision
        self.answer = answer
        self.isFlagged = isFlagged
        self.savedAt = savedAt
    }

    package static let revisions = 1...1_000_000_000

    private func isLater(than other: SavedAnswer) -> Bool { (seat, revision) > (other.seat, other.revision) }
    private func isSameRevision(as other: SavedAnswer) -> Bool {
        (seat, revision) == (other.seat, other.revision)
    }

    /// Which of the two is kept when this one arrives.
    ///
    /// - Throws: `revisionTaken` if another answer is stored under the same seat and revision.
    package func kept(over stored: SavedAnswer?) throws(AttemptError) -> SavedAnswer {
        guard let stored else { return self }
        if isLater(than: stored) { return self }
        if isSameRevision(as: stored), (answer, isFlagged) != (stored.answer, stored.isFlagged) {
            throw .revisionTaken
        }
        return stored
    }
}

extension Sitting {
    /// What is stored of an item when an answer to it arrives at `now`. An answer that came before, or one that is older than
    /// what is stored, changes nothing.
    ///
    /// - Throws: `attemptEnded`, `badRevision`, `noSuchSeat`, `itemBehind`, `itemAhead`, `revisionTaken`.
    package func taking(
        _ answer: SavedAnswer, over stored: SavedAnswer?, at now: Timestamp
    ) throws(AttemptError) -> SavedAnswer {
        guard !isOver(at: now) else { throw .attemptEnded }
        guard SavedAnswer.revisions.contains(answer.revision) else { throw .badRevision }
        guard (1...seat).contains(answer.seat) else { throw .noSuchSeat }
        let kept = try answer.kept(over: stored)
        if let position, kept != stored {
            guard answer.item >= position else { throw .itemBehind }
            guard answer.item <= position else { throw .itemAhead }
        }
        return kept
    }

    /// With the next item opened: with forward navigation those before it are closed from then on. One that is open or
    /// behind changes nothing.
    ///
    /// - Throws: `attemptEnded`, `freeNavigation`; `itemAhead` for one further than the next.
    package func opening(_ item: Int, itemCount: Int, at now: Timestamp) throws(AttemptError) -> Sitting {
        guard !isOver(at: now) else { throw .attemptEnded }
        guard let position else { throw .freeNavigation }
        guard (1...itemCount).contains(item) else { throw .noSuchItem }
        guard item <= position + 1 else { throw .itemAhead }
        var sitting = self
        sitting.position = max(position, item)
        return sitting
    }

    /// At another terminal, which gets the next seat.
    ///
    /// - Throws: `attemptEnded`.
    package func takingSeat(at now: Timestamp) throws(AttemptError) -> Sitting {
        guard !isOver(at: now) else { throw .attemptEnded }
        var sitting = self
        sitting.seat += 1
        return sitting
    }

    /// Why an attempt that is closed at `now` has ended, and when: by submission, or by expiry at its deadline.
    package func ending(at now: Timestamp) -> (endedAt: Timestamp, reason: AttemptOutcome.Reason) {
        if let deadline, isOver(at: now) { return (deadline, .expired) }
        return (now, .submitted)
    }
}
