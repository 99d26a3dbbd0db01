package import TrainingCore

// Courses as they go over the wire. A course is first put in the reader's language (`Course.inLanguage`).

extension CourseSummary {
    package init(_ course: Course, publishedAt: Timestamp, isWithdrawn: Bool) {
        self.init(
            id: course.id.rawValue, version: course.version.description, digest: course.digest.hexadecimal,
            title: course.title.own, summary: course.summary.own, category: course.category.rawValue,
            classHours: Double(course.classHours.halves) / 2, moduleCount: course.modules.count,
            publishedAt: publishedAt.rfc3339, isWithdrawn: isWithdrawn)
    }
}

extension CourseDetail {
    package init(_ course: Course, summary: CourseSummary) {
        self.init(
            course: summary, audience: course.audience.own,
            modules: course.modules.map { module in
                ModuleSummary(
                    id: module.id.rawValue, title: module.title.own,
                    requires: module.requires.isEmpty ? nil : module.requires.map(\.rawValue))
            },
            quizzes: course.quizzes.map { QuizSummary($0, in: course) }, hasCertificate: course.certificate != nil,
            certificateValidMonths: course.certificate?.validMonths)
    }
}

extension CourseVersionView {
    package init(_ course: Course, publishedAt: Timestamp, publishedBy: String) {
        self.init(
            version: course.version.description, digest: course.digest.hexadecimal, title: course.title.own,
            publishedAt: publishedAt.rfc3339, publishedBy: publishedBy, moduleCount: course.modules.count,
            questionCount: course.banks.reduce(0) { $0 + $1.questions.count })
    }
}
