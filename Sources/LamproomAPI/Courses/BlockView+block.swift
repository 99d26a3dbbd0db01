package import TrainingCore

// Course content as it goes over the wire. A course is first put in the reader's language (`Course.inLanguage`).

extension [SpanView] {
    package init(_ text: RichText) {
        self = text.spans.map { span in
            let names = RichText.Styles.names.filter { span.styles.contains($0.style) }.map(\.name)
            let styles = names.isEmpty ? nil : names
            return switch span.content {
            case .text(let text): SpanView(text: text, styles: styles)
            case .lineBreak: SpanView(text: "\n", styles: styles)
            case .citation(let law, let article):
                SpanView(text: Source.named(law: law, article: article), styles: styles, law: law, article: article)
            case .blank(let number): SpanView(text: "____", styles: styles, blank: number)
            }
        }
    }

    package init(_ text: LocalizedText) {
        self.init(text.own)
    }
}

extension BlockView {
    package init(_ block: Block) {
        switch block {
        case .paragraph(let text):
            self.init(kind: "paragraph", text: RichTextView(text))
        case .list(let kind, let items):
            self.init(
                kind: kind == .numbered ? "numbered-list" : "bulleted-list", items: items.map { RichTextView($0) })
        case .table(let caption, let header, let rows):
            self.init(
                kind: "table", caption: caption?.own, header: header?.map { RichTextView($0) },
                rows: rows.map { row in row.map { RichTextView($0) } })
        case .warning(let text):
            self.init(kind: "warning", text: RichTextView(text))
        case .citation(let law, let article, let edition, let text):
            self.init(
                kind: "citation", text: RichTextView(text), law: law, article: article, edition: edition?.description)
        case .figure(let file, let alternative, let caption):
            self.init(kind: "figure", caption: caption?.own, file: file, alternative: alternative.own)
        }
    }
}

extension ModuleView {
    package init(_ module: Module) {
        self.init(
            id: module.id.rawValue, title: module.title.own,
            sections: module.sections.map { section in
                SectionView(title: section.title.own, blocks: section.blocks.map { BlockView($0) })
            })
    }
}

extension QuizSummary {
    /// `course` says how many questions the cases have.
    package init(_ quiz: Quiz, in course: Course) {
        let sections = quiz.sections.compactMap { section in
            section.passMark.map {
                SectionConditionView(
                    id: section.id.rawValue, title: section.title.own, passPercent: $0.percentText)
            }
        }
        self.init(
            id: quiz.id.rawValue, title: quiz.title.own, instructions: quiz.instructions.map { RichTextView($0) },
            questionCount: quiz.largestQuestionCount(in: course),
            timeLimitMinutes: quiz.policy.timeLimitMinutes, maximumAttempts: quiz.policy.maximumAttempts,
            passPercent: quiz.policy.passMark.percentText, policy: PolicyView(quiz.policy),
            sections: sections.isEmpty ? nil : sections)
    }
}
