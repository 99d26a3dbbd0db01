import LamproomAPI
import Messages

/// The class of an enrolment and its next session, in other screens.
enum EnrolmentClassLines {
    static func lines(_ trainingClass: EnrolmentClassView?, page: Page) -> [Line] {
        guard let trainingClass else { return [] }
        let lines = page.paragraph(.learnClass(trainingClass.title), style: .faint)
        guard let next = trainingClass.nextSession else { return lines }
        let text = Text.learnNextSession(
            start: ClassScreen.shown(next.start), minutes: next.minutes, subject: next.subject)
        let place = next.place.map { " (\($0))" } ?? ""
        return lines + page.paragraph(text(page.language) + place, style: .faint)
    }

    /// The title of the class, and when its next session begins; empty for who takes the course alone.
    static func cells(_ trainingClass: EnrolmentClassView?) -> [String] {
        [trainingClass?.title ?? "", trainingClass?.nextSession.map { ClassScreen.shown($0.start) } ?? ""]
    }
}
