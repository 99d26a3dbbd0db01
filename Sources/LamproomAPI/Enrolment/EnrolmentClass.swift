/// The class that an enrolment belongs to, as far as its learner needs to know.
package struct EnrolmentClassView: WireType {
    package let number: Int
    package let title: String
    /// The session that is going on or comes next; nil is none.
    package let nextSession: NextSessionView?

    package init(number: Int, title: String, nextSession: NextSessionView?) {
        self.number = number
        self.title = title
        self.nextSession = nextSession
    }
}

package struct NextSessionView: WireType {
    package let number: Int
    package let startsAt: String
    /// `2026-11-28T08:30`: the same in the enterprise's zone.
    package let start: String
    package let minutes: Int
    /// Its own, else the class's.
    package let place: String?
    /// In words, or the title of the module.
    package let subject: String

    package init(number: Int, startsAt: String, start: String, minutes: Int, place: String?, subject: String) {
        self.number = number
        self.startsAt = startsAt
        self.start = start
        self.minutes = minutes
        self.place = place
        self.subject = subject
    }
}
