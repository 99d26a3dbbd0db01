package import LamproomAPI
package import Messages

/// The learner's courses, numbered.
package enum EnrolmentListScreen {
    package static func lines(enrolments: [EnrolmentView], width: Int, language: Language) -> [Line] {
        var lines = [Line(Text.learnYourCourses(language), .strong), .empty]
        for (index, enrolment) in enrolments.enumerated() {
            let number = "\(index + 1). "
            lines += ScreenParts.paragraph(
                "\(enrolment.courseTitle)  (\(enrolment.course))", width: width, first: number)
            var facts = Text.learnSteps(done: enrolment.stepsDone, total: enrolment.stepsTotal)(language)
            if let due = enrolment.due { facts += Text.learnDue(due)(language) }
            let indent = String(repeating: " ", count: number.count)
            lines += ScreenParts.paragraph(facts, width: width, first: indent, style: .faint)
            if enrolment.isOverdue { lines.append(Line(indent + Text.learnOverdue(language), .bad)) }
        }
        return lines + [.empty]
    }
}
