package import LamproomAPI
package import Messages

/// What a learner sees first of a course: where one stands.
package enum CourseHeadScreen {
    package static func lines(enrolment: EnrolmentView, width: Int, language: Language) -> [Line] {
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.paragraph(enrolment.courseTitle, width: width, style: .strong)
        for module in enrolment.modules {
            lines += step(module.title, isDone: module.isRead, Text.learnReadingLabel(language), width: width)
        }
        for quiz in enrolment.quizzes {
            lines += step(quiz.quiz.title, isDone: quiz.hasPassed, Text.learnQuizLabel(language), width: width)
        }
        if let due = enrolment.due {
            lines.append(Line(Text.learnDueBy(due)(language), enrolment.isOverdue ? .bad : .plain))
        }
        return lines + [.empty]
    }

    private static func step(_ title: String, isDone: Bool, _ kind: String, width: Int) -> [Line] {
        ScreenParts.paragraph(
            "\(kind) \(title)", width: width, first: isDone ? "  [x] " : "  [ ] ", style: isDone ? .faint : .plain)
    }
}
