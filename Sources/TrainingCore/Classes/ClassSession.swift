/// A session of a class: when, how long, where, about what, and who teaches.
package struct ClassSession: Equatable, Sendable {
    /// In minutes: half a day is the longest.
    package static let longest = 720
    package static let countLimit = 500

    package let number: Int
    package let startsAt: Timestamp
    package let minutes: Int
    /// Nil is the class's.
    package let place: String?
    package let subject: ClassSubject
    /// Nil is the class's teachers.
    package let teacher: ClassTeacher?
    package let isCancelled: Bool

    /// - Throws: `sessionLength`, `badPlace`.
    package init(
        number: Int, startsAt: Timestamp, minutes: Int, place: String?, subject: ClassSubject, teacher: ClassTeacher?,
        isCancelled: Bool = false
    ) throws(ClassError) {
        guard (1...Self.longest).contains(minutes) else { throw .sessionLength }
        if let place, !PlainLine.isValid(place, upTo: ClassFacts.lengthLimit) { throw .badPlace }
        self.number = number
        self.startsAt = startsAt
        self.minutes = minutes
        self.place = place
        self.subject = subject
        self.teacher = teacher
        self.isCancelled = isCancelled
    }

    package var endsAt: Timestamp { startsAt.adding(seconds: minutes * 60) }

    /// Whether the two take place at the same time; one may begin when the other ends.
    package func overlaps(_ other: ClassSession) -> Bool {
        startsAt < other.endsAt && other.startsAt < endsAt
    }

    /// Checks that this session can be added to a class.
    ///
    /// - Parameters:
    ///   - day: of its start in the enterprise's zone.
    ///   - others: the sessions that the class has; those that were cancelled take no time.
    /// - Throws: `sessionOutside`, `sessionOverlaps`, `tooManySessions`.
    package func check(on day: CivilDate, in facts: ClassFacts, beside others: [ClassSession]) throws(ClassError) {
        guard facts.contains(day) else { throw .sessionOutside }
        guard others.count < Self.countLimit else { throw .tooManySessions }
        guard !others.contains(where: { !$0.isCancelled && overlaps($0) }) else { throw .sessionOverlaps }
    }

    /// - Throws: `sessionCancelled`, `sessionNotBegun`.
    package func checkAttendance(at now: Timestamp) throws(ClassError) {
        guard !isCancelled else { throw .sessionCancelled }
        guard now >= startsAt else { throw .sessionNotBegun }
    }
}

/// What a session is about: a module of the course, or something in words.
package enum ClassSubject: Equatable, Sendable {
    case module(ModuleID)
    case text(String)

    /// - Throws: `badSubject` unless it is a line of at most 100 characters.
    package init(text: String) throws(ClassError) {
        guard PlainLine.isValid(text, upTo: ClassFacts.lengthLimit) else { throw .badSubject }
        self = .text(text)
    }

    package var module: ModuleID? {
        guard case .module(let module) = self else { return nil }
        return module
    }
}
