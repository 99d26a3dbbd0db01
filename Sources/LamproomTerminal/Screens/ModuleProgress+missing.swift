package import LamproomAPI
import Messages

extension ModuleProgress {
    /// Whether all that it asks for is to be read to its end, as most modules do.
    var isPlain: Bool { conditions.map(\.kind) == ["read"] && conditions.first?.minutes == nil }

    /// What is missing until the module is completed; nil if nothing is, or only that it is read.
    func missing(in enrolment: EnrolmentView) -> Text? {
        let required = enrolment.modules.filter { (requires ?? []).contains($0.id) && !$0.isComplete }
        guard !isComplete, !isPlain || !required.isEmpty else { return nil }
        if !required.isEmpty { return .conditionRequires(required.map(\.title)) }
        let open = conditions.filter { !$0.isMet }.map { $0.text(in: enrolment) }
        let separator = Text.conditionSeparator
        let list = Text(
            zh: open.map(\.chinese).joined(separator: separator.chinese),
            en: open.map(\.english).joined(separator: separator.english))
        return needs == "any" && open.count > 1 ? .conditionsAny(list) : list
    }

    /// The engaged seconds that reading it lacks.
    var secondsToRead: Int { conditions.first { $0.kind == "read" }?.secondsMissing ?? 0 }
}

extension ModuleConditionView {
    fileprivate func text(in enrolment: EnrolmentView) -> Text {
        switch kind {
        case "read": secondsMissing.map { .conditionRead(left: .duration($0)) } ?? .conditionReadToEnd
        case "pass-quiz":
            .conditionQuiz(enrolment.quizzes.first { $0.quiz.id == quiz }?.quiz.title ?? quiz ?? "")
        case "attend": .conditionAttend(left: .duration(secondsMissing ?? 0))
        case "sign-off": .conditionSignOff
        default: .verbatim(kind)
        }
    }
}

/// What is missing in the courses that are being learnt, module by module.
package enum MissingScreen {
    package static func lines(enrolments: [EnrolmentView], page: Page) -> [Line] {
        var lines: [Line] = []
        for enrolment in enrolments where enrolment.state == "active" {
            let missing = enrolment.modules.compactMap { module in
                module.missing(in: enrolment).map { (module.title, $0) }
            }
            guard !missing.isEmpty || enrolment.unmetCourses != nil else { continue }
            lines += [.empty] + page.paragraph(enrolment.courseTitle, style: .strong)
            if let courses = enrolment.unmetCourses {
                let text = Text.learnRequiresCourses(courses)
                lines += page.paragraph(text(page.language), first: "  - ", style: .bad)
            }
            for (title, text) in missing {
                lines += page.paragraph(.labelled(title, text), first: "  - ")
            }
        }
        return lines
    }
}
