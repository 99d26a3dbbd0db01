import Testing

@testable import TrainingCore

@Suite struct SittingTests {
    private static let now = Timestamp(milliseconds: 1_000_000)
    private static let deadline = now.adding(seconds: 60)

    private func answer(
        _ item: Int = 1, seat: Int = 1, revision: Int = 1, _ answer: Answer? = .truth(true), isFlagged: Bool = false
    ) -> SavedAnswer {
        SavedAnswer(
            item: item, seat: seat, revision: revision, answer: answer, isFlagged: isFlagged, savedAt: Self.now)
    }

    @Test(
        "An answer counts until the deadline and the grace after it, and not then",
        arguments: [(-1, true), (0, true), (29_999, true), (30_000, false), (86_400_000, false)] as [(Int64, Bool)])
    func grace(milliseconds: Int64, counts: Bool) throws {
        let sitting = Sitting(deadline: Self.deadline, graceSeconds: 30)
        let now = Timestamp(milliseconds: Self.deadline.milliseconds + milliseconds)
        guard counts else {
            #expect(throws: AttemptError.attemptEnded) { try sitting.taking(answer(), over: nil, at: now) }
            return
        }
        #expect(try sitting.taking(answer(), over: nil, at: now) == answer())
    }

    @Test(
        "What ends within the grace was submitted, what ends after it has expired at the deadline",
        arguments: [
            (-60_000, -60_000, .submitted), (0, 0, .submitted), (29_999, 29_999, .submitted), (30_000, 0, .expired),
            (86_400_000, 0, .expired),
        ] as [(Int64, Int64, AttemptOutcome.Reason)])
    func ending(now: Int64, end: Int64, reason: AttemptOutcome.Reason) {
        let ending = Sitting(deadline: Self.deadline, graceSeconds: 30)
            .ending(at: Timestamp(milliseconds: Self.deadline.milliseconds + now))
        #expect(ending.endedAt.milliseconds == Self.deadline.milliseconds + end)
        #expect(ending.reason == reason)
    }

    @Test("Without a deadline it is submitted at any time")
    func noDeadline() {
        let ending = Sitting(deadline: nil).ending(at: Timestamp(milliseconds: .max))
        #expect(ending.reason == .submitted)
        #expect(ending.endedAt.milliseconds == .max)
    }

    @Test(
        "Revisions are counted from 1 to 1,000,000,000",
        arguments: [
            (Int.min, false), (-1, false), (0, false), (1, true), (1_000_000_000, true), (1_000_000_001, false),
            (Int.max, false),
        ])
    func revisions(revision: Int, isAccepted: Bool) {
        let sitting = Sitting(deadline: nil)
        let error = failure { () throws(AttemptError) in
            _ = try sitting.taking(answer(revision: revision), over: nil, at: Self.now)
        }
        #expect(error == (isAccepted ? nil : .badRevision))
    }

    @Test(
        "A seat that nobody took has no answers",
        arguments: [(0, false), (1, true), (2, true), (3, false), (-1, false)])
    func seats(seat: Int, isThere: Bool) {
        let sitting = Sitting(deadline: nil, seat: 2)
        let error = failure { () throws(AttemptError) in
            _ = try sitting.taking(answer(seat: seat), over: nil, at: Self.now)
        }
        #expect(error == (isThere ? nil : .noSuchSeat))
    }

    @Test(
        "The later seat counts, and on the same seat the higher revision",
        arguments: [
            ((1, 1), (1, 2), true), ((1, 2), (1, 1), false), ((1, 9), (2, 1), true), ((2, 1), (1, 9), false),
            ((2, 3), (2, 4), true),
        ] as [((Int, Int), (Int, Int), Bool)])
    func order(stored: (Int, Int), arriving: (Int, Int), replaces: Bool) throws {
        let old = answer(seat: stored.0, revision: stored.1, .truth(false))
        let new = answer(seat: arriving.0, revision: arriving.1, .truth(true))
        #expect(try new.kept(over: old) == (replaces ? new : old))
    }

    @Test("The same answer again changes nothing, and another one under the same revision is refused")
    func repeated() throws {
        let stored = answer()
        let later = SavedAnswer(
            item: 1, seat: 1, revision: 1, answer: .truth(true), savedAt: Self.now.adding(seconds: 9))
        #expect(try later.kept(over: stored) == stored)
        #expect(throws: AttemptError.revisionTaken) { try answer(1, .truth(false)).kept(over: stored) }
        #expect(throws: AttemptError.revisionTaken) { try answer(1, isFlagged: true).kept(over: stored) }
        #expect(throws: AttemptError.revisionTaken) { try answer(1, nil).kept(over: stored) }
    }

    @Test("With forward navigation only the open item takes answers")
    func forward() throws {
        let sitting = Sitting(deadline: nil, position: 2)
        #expect(throws: AttemptError.itemBehind) { try sitting.taking(answer(1), over: nil, at: Self.now) }
        #expect(throws: AttemptError.itemAhead) { try sitting.taking(answer(3), over: nil, at: Self.now) }
        #expect(try sitting.taking(answer(2), over: nil, at: Self.now) == answer(2))
        // What was stored when it was open comes again without harm.
        #expect(try sitting.taking(answer(1), over: answer(1), at: Self.now) == answer(1))
        #expect(throws: AttemptError.itemBehind) {
            try sitting.taking(answer(1, revision: 2), over: answer(1), at: Self.now)
        }
    }

    @Test("Items are opened one by one, and none is closed again")
    func opening() throws {
        let sitting = Sitting(deadline: nil, position: 2)
        #expect(try sitting.opening(3, itemCount: 3, at: Self.now).position == 3)
        #expect(try sitting.opening(2, itemCount: 3, at: Self.now) == sitting)
        #expect(try sitting.opening(1, itemCount: 3, at: Self.now) == sitting)
        #expect(throws: AttemptError.itemAhead) { try sitting.opening(4, itemCount: 9, at: Self.now) }
        #expect(throws: AttemptError.noSuchItem) { try sitting.opening(3, itemCount: 2, at: Self.now) }
        #expect(throws: AttemptError.noSuchItem) { try sitting.opening(0, itemCount: 2, at: Self.now) }
        #expect(throws: AttemptError.freeNavigation) {
            try Sitting(deadline: nil).opening(1, itemCount: 2, at: Self.now)
        }
    }

    @Test("Whoever takes an attempt up gets the next seat, until it is over")
    func takingSeats() throws {
        let sitting = Sitting(deadline: Self.deadline, graceSeconds: 5)
        #expect(try sitting.takingSeat(at: Self.now).seat == 2)
        #expect(throws: AttemptError.attemptEnded) { try sitting.takingSeat(at: Self.deadline.adding(seconds: 5)) }
        #expect(throws: AttemptError.attemptEnded) {
            try Sitting(deadline: Self.deadline, position: 1).opening(2, itemCount: 2, at: Self.deadline)
        }
    }

    @Test("Granted minutes move the deadline, and are not taken back from under a learner")
    func granted() throws {
        let start = Timestamp(milliseconds: 1_764_300_000_000)
        let sitting = Sitting(deadline: start.adding(seconds: 65 * 60), graceSeconds: 30)
        let now = start.adding(seconds: 20 * 60)
        #expect(try sitting.granted(90, insteadOf: 60, at: now).deadline == start.adding(seconds: 95 * 60))
        #expect(try sitting.granted(16, insteadOf: 60, at: now).deadline == start.adding(seconds: 21 * 60))
        #expect(throws: ExtraTimeError.used) { try sitting.granted(15, insteadOf: 60, at: now) }
        #expect(throws: ExtraTimeError.used) { try sitting.granted(10, insteadOf: 60, at: now) }
        #expect(try Sitting(deadline: nil).granted(0, insteadOf: 60, at: now).deadline == nil)
    }
}
