package import LamproomAPI
import Messages

/// The learner's courses, numbered.
package enum EnrolmentListScreen {
    package static func lines(enrolments: [EnrolmentView], page: Page) -> [Line] {
        let language = page.language
        var lines = [Line(Text.learnYourCourses(language), .strong), .empty]
        for (index, enrolment) in enrolments.enumerated() {
            let number = "\(index + 1). "
            lines += page.paragraph("\(enrolment.courseTitle)  (\(enrolment.course))", first: number)
            var facts = Text.learnSteps(done: enrolment.stepsDone, total: enrolment.stepsTotal)(language)
            if let due = enrolment.due { facts += Text.learnDue(due)(language) }
            if enrolment.quizzes.contains(where: \.isWaiting) { facts += " (\(Text.stateWaiting(language)))" }
            let indent = String(repeating: " ", count: number.count)
            lines += page.paragraph(facts, first: indent, style: .faint)
            lines += EnrolmentClassLines.lines(enrolment.trainingClass, page: page.indented(by: indent.count))
            if enrolment.isOverdue { lines.append(Line(indent + Text.learnOverdue(language), .bad)) }
        }
        return lines + [.empty]
    }
}
