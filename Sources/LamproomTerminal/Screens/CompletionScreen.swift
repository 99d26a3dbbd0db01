package import LamproomAPI
package import Messages

/// Whether a course is completed, and with which certificate.
package enum CompletionScreen {
    package static func lines(enrolment: EnrolmentView, width: Int, language: Language) -> [Line] {
        guard enrolment.state == "completed" else {
            let steps = Text.learnStillOpen(done: enrolment.stepsDone, total: enrolment.stepsTotal)
            return ScreenParts.paragraph(steps(language), width: width)
        }
        var lines = ScreenParts.paragraph(
            Text.learnCompleted(title: enrolment.courseTitle)(language), width: width, style: .good)
        if let number = enrolment.certificate {
            let status = enrolment.certificateStatus ?? "valid"
            let style: Line.Style = status == "valid" ? .good : .bad
            lines += ScreenParts.paragraph(Text.learnCertificate(number: number)(language), width: width, style: style)
            if status != "valid" {
                let name = CertificateStatus.text(status)(language)
                lines += ScreenParts.paragraph(Text.learnCertificateStatus(name)(language), width: width, style: style)
            }
        }
        return lines
    }
}
