import CoursePackages
import TrainingCore

/// How much of what a package has: elements by name, and visible characters by character. Counted once in the sources and
/// once in the course that the checker made of them.
struct ContentTally: Equatable {
    private(set) var elements: [String: Int] = [:]
    private(set) var characters: [Unicode.Scalar: Int] = [:]

    mutating func count(_ name: String, _ number: Int = 1) {
        if number > 0 { elements[name, default: 0] += number }
    }

    mutating func add(_ text: String) {
        for scalar in text.unicodeScalars where scalar.value > 0x20 && scalar != "\u{3000}" {
            characters[scalar, default: 0] += 1
        }
    }

    /// Names that a course keeps the number of.
    private static let counted =
        Set(QuestionKind.allCases.map(\.rawValue)).union([
            "module", "bank", "quiz", "list", "table", "warning", "citation", "figure", "break", "cite", "blank",
            "translation", "source", "draw", "question", "criterion", "feedback",
        ])

    /// What the files that `course.xml` lists say.
    init(sources files: PackageFiles) {
        let course = MarkupScanner(files["course.xml"] ?? [])
        for name in ["module", "bank", "quiz"] { count(name, course.count(name)) }
        count("translation", course.count("translation"))
        for (element, text) in course.texts
        where !["class-hours", "silence"].contains(course.elements[element].name) {
            add(text)
        }
        for path in Self.listed(course, files) {
            let file = MarkupScanner(files[path] ?? [])
            for element in file.elements.dropFirst() where Self.counted.contains(element.name) { count(element.name) }
            for (_, text) in file.texts { add(text) }
        }
    }

    private static func listed(_ course: MarkupScanner, _ files: PackageFiles) -> [String] {
        let bytes = files["course.xml"] ?? []
        return course.elements.filter { ["module", "bank", "quiz"].contains($0.name) }.flatMap { element in
            element.attributes.compactMap { range in
                let attribute = String(decoding: bytes[range], as: UTF8.self)
                guard attribute.hasPrefix("file") else { return nil }
                return attribute.split { $0 == "\"" || $0 == "'" }.last.map(String.init)
            }
        }
    }

    init(course: Course) {
        count("module", course.modules.count)
        count("bank", course.banks.count)
        count("quiz", course.quizzes.count)
        for text in [course.title, course.summary, course.audience] { add(text) }
        for module in course.modules {
            add(module.title)
            for section in module.sections {
                add(section.title)
                section.blocks.forEach { add($0) }
            }
        }
        for bank in course.banks {
            add(bank.title)
            bank.questions.forEach { add($0) }
            for study in bank.cases {
                count("case")
                if let title = study.title { add(title) }
                study.stimulus.forEach { add($0) }
            }
        }
        course.quizzes.forEach { add($0) }
    }
}

extension ContentTally {
    private mutating func add(_ text: LocalizedString) {
        count("translation", text.translations.count)
        add(text.own)
        text.translations.values.forEach { add($0) }
    }

    private mutating func add(_ text: LocalizedText) {
        count("translation", text.translations.count)
        for span in ([text.own] + text.translations.values).flatMap(\.spans) {
            switch span.content {
            case .text(let text): add(text)
            case .lineBreak: count("break")
            case .citation: count("cite")
            case .blank: count("blank")
            }
        }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let text): add(text)
        case .warning(let text):
            count("warning")
            add(text)
        case .list(_, let items):
            count("list")
            items.forEach { add($0) }
        case .table(let caption, let header, let rows):
            count("table")
            if let caption { add(caption) }
            ([header ?? []] + rows).joined().forEach { add($0) }
        case .citation(_, _, _, let text):
            count("citation")
            add(text)
        case .figure(_, let alternative, let caption):
            count("figure")
            add(alternative)
            if let caption { add(caption) }
        }
    }

    private mutating func add(_ question: Question) {
        count(question.body.kind.rawValue)
        count("source", question.sources.count)
        (question.prompt + question.explanation).forEach { add($0) }
        switch question.body {
        case .singleChoice(let options, _), .multipleChoice(let options, _, _):
            for option in options {
                add(option.text)
                guard let feedback = option.feedback else { continue }
                count("feedback")
                add(feedback)
            }
        case .trueFalse, .numeric: return
        case .shortText(let key): add(key)
        case .blanks(let text, let blanks, _):
            add(text)
            for blank in blanks {
                switch blank {
                case .text(let key): add(key)
                case .number: continue
                case .choice(let options, _): options.forEach { add($0) }
                }
            }
        case .ordering(let items, _, _): items.forEach { add($0) }
        case .matching(let left, let right, _, _), .categorising(let left, let right, _, _):
            (left + right).forEach { add($0) }
        case .essay(_, _, let rubric), .practicalTask(let rubric):
            for criterion in rubric.criteria {
                count("criterion")
                add(criterion.title)
                if let description = criterion.description { add(description) }
            }
        }
    }

    private mutating func add(_ key: TypedTextKey) {
        key.accepted.forEach { add($0) }
        key.patterns.forEach { add($0.source) }
    }

    private mutating func add(_ quiz: Quiz) {
        add(quiz.title)
        if let instructions = quiz.instructions { add(instructions) }
        for section in quiz.sections {
            add(section.title)
            for selection in section.selections {
                if case .draw = selection { count("draw") } else { count("question") }
            }
        }
    }
}
