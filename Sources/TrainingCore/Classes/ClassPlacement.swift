/// What happens when a person is put into a class.
package enum ClassPlacement: Equatable, Sendable {
    /// They are enrolled with it.
    case enrol
    /// The enrolment that they have goes into it.
    case place(EnrolmentID)
    /// They are in it.
    case stay

    /// An enrolment at the course of the class.
    package struct Held: Equatable, Sendable {
        package let id: EnrolmentID
        package let enrolment: HeldEnrolment
        package let inClass: ClassID?

        package init(id: EnrolmentID, enrolment: HeldEnrolment, inClass: ClassID?) {
            self.id = id
            self.enrolment = enrolment
            self.inClass = inClass
        }
    }

    /// - Parameters:
    ///   - held: the person's enrolments at the course.
    ///   - digest: the version that the class takes.
    /// - Throws: `PlacementError`.
    package init(
        held: [Held], in id: ClassID, digest: ContentDigest, today: CivilDate
    ) throws(PlacementError) {
        if held.contains(where: { $0.inClass == id }) {
            self = .stay
        } else if let active = held.first(where: { $0.enrolment.state == .active }) {
            guard active.inClass == nil else { throw .inAnotherClass }
            guard active.enrolment.digest == digest else { throw .atOtherVersion }
            self = .place(active.id)
        } else if HeldEnrolment.needsAnother(held.map(\.enrolment), digest: digest, today: today) {
            self = .enrol
        } else {
            throw .completed
        }
    }
}
