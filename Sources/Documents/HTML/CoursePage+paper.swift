import Messages
import TrainingCore

extension CoursePage {
    func section(_ quiz: Quiz, _ paper: Paper, number: Int) -> HTML {
        var content = [
            heading("h2", eyebrow: .coursePageQuiz, quiz.title, id: Self.anchor(paper: number)),
            head(of: quiz, paper),
        ]
        if let instructions = quiz.instructions { content.append(.element("p", Self.html(instructions))) }
        for section in quiz.sections {
            let items = paper.items.filter { $0.section == section.id }
            content.append(
                .element("section", [.element("h3", [.text(section.title.own)])] + groups(items, of: paper)))
        }
        return .element("section", ["class": "paper"], content)
    }

    private func head(of quiz: Quiz, _ paper: Paper) -> HTML {
        facts([
            (.quizQuestionCountLabel, [.text(String(paper.items.count))]),
            (.coursePageTotal, [.text(paper.possible.description)]),
            (.quizPassMarkLabel, [.text(quiz.policy.passMark.percentText + " %")]),
            (.quizTimeLimitLabel, [say(quiz.policy.timeLimitMinutes.map(Text.quizMinutes) ?? .quizNoLimit)]),
            (.coursePageAttempts, [say(quiz.policy.maximumAttempts.map(Text.coursePageAttemptCount) ?? .quizNoLimit)]),
        ])
    }

    /// Questions of a case stand together below its situation.
    private func groups(_ items: [PaperItem], of paper: Paper) -> [HTML] {
        var groups: [HTML] = []
        var rest = items[...]
        while let first = rest.first {
            let group = rest.prefix { $0.question.caseID == first.question.caseID }
            rest = rest.dropFirst(group.count)
            if let study = paper.cases.first(where: { $0.id == first.question.caseID }) {
                groups.append(
                    .element(
                        "section", ["class": "case"],
                        [caseHeading(study)] + study.stimulus.map(html) + group.map { question($0, level: "h5") }))
            } else {
                groups += group.map { question($0, level: "h4") }
            }
        }
        return groups
    }

    private func caseHeading(_ study: CaseStudy) -> HTML {
        let title = study.title.map { [HTML.text(" " + $0.own)] } ?? []
        return .element(
            "h4", [.element("span", ["class": "eyebrow"], [say(.coursePageCase)])] + title + authored(study.id.rawValue)
        )
    }

    private func question(_ item: PaperItem, level: String) -> HTML {
        let question = item.question
        let heading = HTML.element(
            level,
            [
                .text("\(item.number). "), say(Self.name(of: item.body.kind)), .text(" · "),
                say(.coursePagePointCount(question.points.description)),
            ] + (question.isVoid ? [.text(" · "), say(.coursePageVoid)] : []) + authored(question.id.rawValue))
        return .element(
            "section", ["class": "question"],
            [heading] + question.prompt.map(html) + form(of: item.body) + (showsKeys ? [key(of: item)] : []))
    }

    /// The name that the author knows a question or case by.
    private func authored(_ id: String) -> [HTML] {
        showsKeys ? [.text(" "), .element("code", [.text(id)])] : []
    }

    private static func name(of kind: QuestionKind) -> Text {
        switch kind {
        case .singleChoice: .quizKindSingle
        case .multipleChoice: .quizKindMultiple
        case .trueFalse: .quizKindTruth
        case .numeric: .quizKindNumeric
        case .shortText: .quizKindShortText
        case .blanks: .quizKindBlanks
        case .ordering: .quizKindOrdering
        case .matching: .quizKindMatching
        case .categorising: .quizKindCategorising
        case .essay: .quizKindEssay
        case .practicalTask: .quizKindPracticalTask
        case .caseStudy: .quizKindCase
        }
    }
}
