import CoursePackages
import LamproomAPI
import Messages
import TrainingCore

/// What a course says of itself, and what it is made of.
enum CoursePreviewScreen {
    static func lines(course: Course, page: Page) -> [Line] {
        let language = page.language
        let hours = LamproomTerminal.ClassHours.text(Double(course.classHours.halves) / 2)
        let facts: [(Text, String)] = [
            (.columnCourse, course.id.rawValue), (.columnVersion, course.version.description),
            (.columnCategory, CategoryName.text(course.category.rawValue)(language)),
            (.columnAudience, SafeText.shown(course.audience.own)), (.columnClassHours, hours),
        ]
        var lines = [page.rule] + page.paragraph(course.title.own, style: .strong)
        lines += page.paragraph(course.summary.own) + [.empty]
        lines += TableLayout.pairs(facts.map { ($0.0(language), $0.1) }) + [.empty]
        for module in course.modules {
            lines += step(.learnReadingLabel, module.title.own, id: module.id.rawValue, page: page)
            if module.completion != .reading {
                lines += page.paragraph(module.completion.text(language), first: "      ", style: .faint)
            }
        }
        for quiz in course.quizzes {
            lines += step(.learnQuizLabel, quiz.title.own, id: quiz.id.rawValue, page: page)
        }
        return lines + [.empty]
    }

    private static func step(_ kind: Text, _ title: String, id: String, page: Page) -> [Line] {
        page.paragraph("\(kind(page.language)) \(title) (\(id))", first: "  - ")
    }
}
