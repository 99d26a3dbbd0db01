package import LamproomAPI
import Messages

/// Whether a course is completed, and with which certificate.
package enum CompletionScreen {
    package static func lines(enrolment: EnrolmentView, page: Page) -> [Line] {
        guard enrolment.state == "completed" else {
            let steps = Text.learnStillOpen(done: enrolment.stepsDone, total: enrolment.stepsTotal)
            return page.paragraph(steps)
        }
        var lines = page.paragraph(.learnCompleted(title: enrolment.courseTitle), style: .good)
        if let number = enrolment.certificate {
            let status = enrolment.certificateStatus ?? "valid"
            let style: Line.Style = status == "valid" ? .good : .bad
            lines += page.paragraph(.learnCertificate(number: number), style: style)
            if status != "valid" {
                let name = CertificateStatus.text(status)(page.language)
                lines += page.paragraph(.learnCertificateStatus(name), style: style)
            }
        }
        return lines
    }
}
