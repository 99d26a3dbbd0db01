package import LamproomAPI
import Messages

/// What a learner sees first of a course: where one stands.
package enum CourseHeadScreen {
    package static func lines(enrolment: EnrolmentView, page: Page) -> [Line] {
        var lines = [page.rule]
        lines += page.paragraph(enrolment.courseTitle, style: .strong)
        for module in enrolment.modules {
            lines += step(module.title, isDone: module.isComplete, Text.learnReadingLabel, page: page)
            if let missing = module.missing(in: enrolment) {
                lines += page.paragraph(missing(page.language), first: "      ", style: .faint)
            }
        }
        for quiz in enrolment.quizzes {
            let waiting = quiz.isWaiting ? " (\(Text.stateWaiting(page.language)))" : ""
            lines += step(quiz.quiz.title + waiting, isDone: quiz.hasPassed, Text.learnQuizLabel, page: page)
        }
        lines += EnrolmentClassLines.lines(enrolment.trainingClass, page: page)
        if let due = enrolment.due {
            lines.append(Line(Text.learnDueBy(due)(page.language), enrolment.isOverdue ? .bad : .plain))
        }
        return lines + [.empty]
    }

    private static func step(_ title: String, isDone: Bool, _ kind: Text, page: Page) -> [Line] {
        page.paragraph(
            "\(kind(page.language)) \(title)", first: isDone ? "  [x] " : "  [ ] ", style: isDone ? .faint : .plain)
    }
}
