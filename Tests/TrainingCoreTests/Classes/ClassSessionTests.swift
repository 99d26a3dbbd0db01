import Testing

@testable import TrainingCore

@Suite struct ClassSessionTests {
    private static let start = Timestamp(milliseconds: 1_795_000_000_000)

    private func session(
        _ number: Int = 1, after minutes: Int = 0, lasting length: Int = 90, isCancelled: Bool = false
    ) throws -> ClassSession {
        try ClassSession(
            number: number, startsAt: Self.start.adding(seconds: minutes * 60), minutes: length, place: nil,
            subject: ClassSubject(text: "瓦斯检查"), teacher: nil, isCancelled: isCancelled)
    }

    private func facts() throws -> ClassFacts {
        try ClassFacts(
            title: "x", firstDay: date("2026-11-18"), lastDay: date("2026-11-20"), place: nil, teachers: [])
    }

    @Test(arguments: [0, -1, 721, .max])
    func `a session lasts a minute to twelve hours`(minutes: Int) throws {
        #expect(throws: ClassError.sessionLength) { try session(lasting: minutes) }
        #expect(try session(lasting: 720).endsAt == Self.start.adding(seconds: 43_200))
    }

    @Test(arguments: ["2026-11-17", "2026-11-21"])
    func `a session begins on a day of the class`(day: String) throws {
        let session = try session()
        #expect(throws: ClassError.sessionOutside) { try session.check(on: date(day), in: facts(), beside: []) }
        for day in ["2026-11-18", "2026-11-20"] {
            #expect(throws: Never.self) { try session.check(on: date(day), in: facts(), beside: []) }
        }
    }

    @Test(arguments: [(-90, false), (-89, true), (0, true), (30, true), (89, true), (90, false)])
    func `sessions of a class do not overlap, and may follow at once`(minutes: Int, overlaps: Bool) throws {
        let (one, other) = (try session(), try session(2, after: minutes))
        #expect(one.overlaps(other) == overlaps && other.overlaps(one) == overlaps)
        let day = try date("2026-11-18")
        if overlaps {
            #expect(throws: ClassError.sessionOverlaps) { try other.check(on: day, in: facts(), beside: [one]) }
        } else {
            #expect(throws: Never.self) { try other.check(on: day, in: facts(), beside: [one]) }
        }
        // A session that was cancelled takes no time.
        #expect(throws: Never.self) {
            try other.check(on: day, in: facts(), beside: [session(isCancelled: true)])
        }
    }

    @Test func `a short session inside a long one overlaps it`() throws {
        #expect(try session(lasting: 240).overlaps(session(2, after: 60, lasting: 10)))
    }

    @Test func `attendance is taken from the first moment on`() throws {
        let session = try session()
        #expect(throws: ClassError.sessionNotBegun) { try session.checkAttendance(at: Self.start.adding(seconds: -1)) }
        #expect(throws: Never.self) { try session.checkAttendance(at: Self.start) }
        #expect(throws: ClassError.sessionCancelled) {
            try self.session(isCancelled: true).checkAttendance(at: Self.start)
        }
    }

    @Test func `the subject is a module or a line`() throws {
        #expect(throws: ClassError.badSubject) { try ClassSubject(text: " ") }
        #expect(try ClassSubject(text: "复训").module == nil)
        #expect(ClassSubject.module(try authoredID("one")).module?.rawValue == "one")
    }
}
