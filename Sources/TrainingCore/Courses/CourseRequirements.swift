/// Why a course that requires others cannot be published.
package enum CourseRequirementError: Error, Equatable, Sendable {
    /// Nobody could ever complete these: they are not published.
    case unpublished([CourseID])
    /// Nobody new can complete these: they are withdrawn.
    case withdrawn([CourseID])
    /// Each of these requires the next, and the last one is the first again.
    case circle([CourseID])

    package static let unpublishedCode = "required-course-unpublished"
    package static let withdrawnCode = "required-course-withdrawn"
    package static let circleCode = "course-circle"
}

/// Which courses are completed before which.
package enum CourseRequirements {
    /// Throws `CourseRequirementError` unless a course that requires others can be completed by someone.
    ///
    /// - Parameters:
    ///   - course: the course that is to be published, with what its new version requires.
    ///   - published: what the newest version of every published course requires, by course.
    ///   - withdrawn: those of them that are withdrawn.
    package static func check(
        _ course: CourseID, requires required: [CourseID], published: [CourseID: [CourseID]],
        withdrawn: Set<CourseID> = []
    ) throws(CourseRequirementError) {
        let unknown = required.filter { published[$0] == nil }
        guard unknown.isEmpty else { throw .unpublished(unknown) }
        let closed = required.filter(withdrawn.contains)
        guard closed.isEmpty else { throw .withdrawn(closed) }
        var graph = published
        graph[course] = required
        if let circle = circle(from: course, in: graph) { throw .circle(circle) }
    }

    /// The shortest circle through a course, which is its first and its last element; nil if there is none.
    static func circle(from course: CourseID, in graph: [CourseID: [CourseID]]) -> [CourseID]? {
        var reachedFrom: [CourseID: CourseID] = [:]
        var pending = [course]
        var next = 0
        while next < pending.count {
            let current = pending[next]
            next += 1
            for required in graph[current] ?? [] {
                if required == course { return path(to: current, reachedFrom) + [course] }
                guard reachedFrom[required] == nil else { continue }
                reachedFrom[required] = current
                pending.append(required)
            }
        }
        return nil
    }

    private static func path(to last: CourseID, _ reachedFrom: [CourseID: CourseID]) -> [CourseID] {
        var path = [last]
        var current = last
        while let before = reachedFrom[current] {
            path.append(before)
            current = before
        }
        return path.reversed()
    }
}

/// A completion that a person holds, as far as it matters for what they may begin.
package struct HeldCompletion: Equatable, Sendable {
    package let course: CourseID
    /// The certificate that it earned; nil if the course earns none.
    package let certificate: Certificate?

    package init(course: CourseID, certificate: Certificate?) {
        self.course = course
        self.certificate = certificate
    }

    /// Without a certificate for ever; with one as long as that is valid.
    package func counts(on today: CivilDate) -> Bool {
        certificate.map { $0.status(on: today) == .valid } ?? true
    }
}

extension Course {
    /// The required courses of which someone who holds these completions has none that counts today.
    package func unmetRequirements(_ held: [HeldCompletion], today: CivilDate) -> [CourseID] {
        let counting = Set(held.filter { $0.counts(on: today) }.map(\.course))
        return requires.filter { !counting.contains($0) }
    }
}
