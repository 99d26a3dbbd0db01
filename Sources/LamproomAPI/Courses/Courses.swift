package struct CourseSummary: WireType {
    package let id: String
    package let version: String
    package let digest: String
    package let title: String
    package let summary: String
    /// `vocational-skill`, `production-safety`, `labour-law` or `union-capability`.
    package let category: String
    /// 学时, in steps of 0.5.
    package let classHours: Double
    package let moduleCount: Int
    package let publishedAt: String

    package init(
        id: String, version: String, digest: String, title: String, summary: String, category: String,
        classHours: Double, moduleCount: Int, publishedAt: String
    ) {
        self.id = id
        self.version = version
        self.digest = digest
        self.title = title
        self.summary = summary
        self.category = category
        self.classHours = classHours
        self.moduleCount = moduleCount
        self.publishedAt = publishedAt
    }
}

package struct CourseDetail: WireType {
    package let course: CourseSummary
    package let audience: String
    package let modules: [ModuleSummary]
    package let quizzes: [QuizSummary]
    package let hasCertificate: Bool
    /// Nil does not expire.
    package let certificateValidMonths: Int?

    package init(
        course: CourseSummary, audience: String, modules: [ModuleSummary], quizzes: [QuizSummary],
        hasCertificate: Bool, certificateValidMonths: Int?
    ) {
        self.course = course
        self.audience = audience
        self.modules = modules
        self.quizzes = quizzes
        self.hasCertificate = hasCertificate
        self.certificateValidMonths = certificateValidMonths
    }
}

package struct ModuleSummary: WireType {
    package let id: String
    package let title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

package struct QuizSummary: WireType {
    package let id: String
    package let title: String
    package let instructions: String?
    package let questionCount: Int
    package let timeLimitMinutes: Int?
    package let maximumAttempts: Int?
    /// `80` or `66.67`.
    package let passPercent: String

    package init(
        id: String, title: String, instructions: String?, questionCount: Int, timeLimitMinutes: Int?,
        maximumAttempts: Int?, passPercent: String
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.questionCount = questionCount
        self.timeLimitMinutes = timeLimitMinutes
        self.maximumAttempts = maximumAttempts
        self.passPercent = passPercent
    }
}

package struct ModuleView: WireType {
    package let id: String
    package let title: String
    package let sections: [SectionView]

    package init(id: String, title: String, sections: [SectionView]) {
        self.id = id
        self.title = title
        self.sections = sections
    }
}

package struct SectionView: WireType {
    package let title: String
    package let blocks: [BlockView]

    package init(title: String, blocks: [BlockView]) {
        self.title = title
        self.blocks = blocks
    }
}

/// One block of a module; which members are there depends on `kind`.
package struct BlockView: WireType {
    /// `paragraph`, `bulleted-list`, `numbered-list`, `table`, `warning`, `citation` or `figure`.
    package let kind: String
    /// The text of a paragraph, warning or citation; the text alternative of a figure.
    package let text: String?
    package let items: [String]?
    package let caption: String?
    package let header: [String]?
    package let rows: [[String]]?
    package let law: String?
    package let article: String?
    package let file: String?

    package init(
        kind: String, text: String? = nil, items: [String]? = nil, caption: String? = nil, header: [String]? = nil,
        rows: [[String]]? = nil, law: String? = nil, article: String? = nil, file: String? = nil
    ) {
        self.kind = kind
        self.text = text
        self.items = items
        self.caption = caption
        self.header = header
        self.rows = rows
        self.law = law
        self.article = article
        self.file = file
    }
}

package struct PublishView: WireType {
    package let course: CourseSummary
    /// False if the very same content was published before.
    package let isNew: Bool
    package let warnings: [DiagnosticView]

    package init(course: CourseSummary, isNew: Bool, warnings: [DiagnosticView]) {
        self.course = course
        self.isNew = isNew
        self.warnings = warnings
    }
}

/// What the checker says of one place in a course package.
package struct DiagnosticView: WireType {
    /// `error` or `warning`.
    package let severity: String
    /// Stable, for instance `duplicate-id`.
    package let identifier: String
    package let path: String
    package let line: Int
    package let column: Int
    package let summary: String
    package let solution: String?

    package init(
        severity: String, identifier: String, path: String, line: Int, column: Int, summary: String, solution: String?
    ) {
        self.severity = severity
        self.identifier = identifier
        self.path = path
        self.line = line
        self.column = column
        self.summary = summary
        self.solution = solution
    }
}
