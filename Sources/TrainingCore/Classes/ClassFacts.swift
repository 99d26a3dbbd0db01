/// What is said of a class beforehand, and may be said anew until it is closed.
package struct ClassFacts: Equatable, Sendable {
    /// The longest titles and places, in characters (Unicode scalar values).
    package static let lengthLimit = 100
    package static let teacherLimit = 50
    /// From the first day to the last: three years.
    package static let dayLimit = 1096

    /// `2026-11 瓦斯防治 第3期`.
    package let title: String
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    /// Nil until it is known; a session may have a place of its own.
    package let place: String?
    package let teachers: [ClassTeacher]

    /// - Throws: `badTitle`, `badPlace`, `tooManyTeachers` (also for one who is named twice), `daysReversed`, `tooLong`.
    package init(
        title: String, firstDay: CivilDate, lastDay: CivilDate, place: String?, teachers: [ClassTeacher]
    ) throws(ClassError) {
        guard PlainLine.isValid(title, upTo: Self.lengthLimit) else { throw .badTitle }
        if let place, !PlainLine.isValid(place, upTo: Self.lengthLimit) { throw .badPlace }
        guard teachers.count <= Self.teacherLimit, Set(teachers).count == teachers.count else {
            throw .tooManyTeachers
        }
        guard firstDay <= lastDay else { throw .daysReversed }
        guard lastDay.daysSince1970 - firstDay.daysSince1970 < Self.dayLimit else { throw .tooLong }
        self.title = title
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.teachers = teachers
    }

    package func contains(_ day: CivilDate) -> Bool { firstDay <= day && day <= lastDay }
}
