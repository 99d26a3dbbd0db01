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
    /// Nobody else is enrolled in the course; who is goes on.
    package let isWithdrawn: Bool

    package init(
        id: String, version: String, digest: String, title: String, summary: String, category: String,
        classHours: Double, moduleCount: Int, publishedAt: String, isWithdrawn: Bool = false
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
        self.isWithdrawn = isWithdrawn
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
    /// Ids of modules that are read before; nil is none.
    package let requires: [String]?

    package init(id: String, title: String, requires: [String]? = nil) {
        self.id = id
        self.title = title
        self.requires = requires
    }
}

package struct QuizSummary: WireType {
    package let id: String
    package let title: String
    package let instructions: RichTextView?
    /// At most: cases with different numbers of questions may make a paper shorter.
    package let questionCount: Int
    package let timeLimitMinutes: Int?
    package let maximumAttempts: Int?
    /// `80` or `66.67`.
    package let passPercent: String
    package let policy: PolicyView
    /// The sections that have pass marks of their own; nil if none has.
    package let sections: [SectionConditionView]?

    package init(
        id: String, title: String, instructions: RichTextView?, questionCount: Int, timeLimitMinutes: Int?,
        maximumAttempts: Int?, passPercent: String, policy: PolicyView = PolicyView(),
        sections: [SectionConditionView]? = nil
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.questionCount = questionCount
        self.timeLimitMinutes = timeLimitMinutes
        self.maximumAttempts = maximumAttempts
        self.passPercent = passPercent
        self.policy = policy
        self.sections = sections
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

/// One block of what is read; which members are there depends on `kind`.
package struct BlockView: WireType {
    /// `paragraph`, `bulleted-list`, `numbered-list`, `table`, `warning`, `citation` or `figure`.
    package let kind: String
    /// The text of a paragraph, warning or citation.
    package let text: RichTextView?
    package let items: [RichTextView]?
    package let caption: String?
    package let header: [RichTextView]?
    package let rows: [[RichTextView]]?
    package let law: String?
    package let article: String?
    /// The date of the version of the law's text that was read.
    package let edition: String?
    package let file: String?
    /// What a figure shows.
    package let alternative: String?

    package init(
        kind: String, text: RichTextView? = nil, items: [RichTextView]? = nil, caption: String? = nil,
        header: [RichTextView]? = nil, rows: [[RichTextView]]? = nil, law: String? = nil, article: String? = nil,
        edition: String? = nil, file: String? = nil, alternative: String? = nil
    ) {
        self.kind = kind
        self.text = text
        self.items = items
        self.caption = caption
        self.header = header
        self.rows = rows
        self.law = law
        self.article = article
        self.edition = edition
        self.file = file
        self.alternative = alternative
    }

    package static func paragraph(_ text: String) -> BlockView { BlockView(kind: "paragraph", text: .plain(text)) }
}
