import LamproomAPI
import Storage
import TrainingCore

extension CourseSummary {
    init(_ course: Course, _ published: PublishedCourse) {
        self.init(
            id: course.id.rawValue, version: course.version.description, digest: course.digest.hexadecimal,
            title: course.title, summary: course.summary, category: course.category.rawValue,
            classHours: Double(course.classHours.halves) / 2, moduleCount: course.modules.count,
            publishedAt: published.publishedAt.rfc3339)
    }
}

/// Courses as they go over HTTP.
enum CoursePresenter {
    static func detail(of course: Course, _ published: PublishedCourse) -> CourseDetail {
        CourseDetail(
            course: CourseSummary(course, published), audience: course.audience,
            modules: course.modules.map { ModuleSummary(id: $0.id.rawValue, title: $0.title) },
            quizzes: course.quizzes.map(summary), hasCertificate: course.certificate != nil,
            certificateValidMonths: course.certificate?.validMonths)
    }

    static func summary(of quiz: Quiz) -> QuizSummary {
        QuizSummary(
            id: quiz.id.rawValue, title: quiz.title, instructions: quiz.instructions,
            questionCount: quiz.sections.flatMap(\.draws).reduce(0) { $0 + $1.count },
            timeLimitMinutes: quiz.timeLimitMinutes, maximumAttempts: quiz.maximumAttempts,
            passPercent: percentText(quiz.passMark.hundredthsOfPercent))
    }

    static func view(of module: Module) -> ModuleView {
        ModuleView(
            id: module.id.rawValue, title: module.title,
            sections: module.sections.map { SectionView(title: $0.title, blocks: $0.blocks.map(view)) })
    }

    /// Hundredths of a percent as decimal text: 8000 as `80`.
    static func percentText(_ hundredths: Int) -> String {
        Marks(hundredths: hundredths).description
    }

    private static func view(of block: Block) -> BlockView {
        switch block {
        case .paragraph(let text):
            BlockView(kind: "paragraph", text: text)
        case .list(let kind, let items):
            BlockView(kind: kind == .numbered ? "numbered-list" : "bulleted-list", items: items)
        case .table(let caption, let header, let rows):
            BlockView(kind: "table", caption: caption, header: header, rows: rows)
        case .warning(let text):
            BlockView(kind: "warning", text: text)
        case .citation(let law, let article, let text):
            BlockView(kind: "citation", text: text, law: law, article: article)
        case .figure(let file, let alternative, let caption):
            BlockView(kind: "figure", text: alternative, caption: caption, file: file)
        }
    }
}
