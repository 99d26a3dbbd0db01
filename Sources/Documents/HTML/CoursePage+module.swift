import Messages
import TrainingCore

extension CoursePage {
    func section(_ module: Module, number: Int) -> HTML {
        var content = [
            heading("h2", eyebrow: .coursePageModule(number), module.title, id: Self.anchor(module: number))
        ]
        if !module.requires.isEmpty {
            content.append(
                .element(
                    "div", ["class": "hint"],
                    [.element("p", [say(.coursePageRequires)]), .element("ul", module.requires.map(requirement))]))
        }
        if module.completion != .reading {
            content.append(.element("p", ["class": "hint"], [say(completion(of: module))]))
        }
        for (index, section) in module.sections.enumerated() {
            let id = Self.anchor(module: number, section: index + 1)
            content.append(
                .element(
                    "section",
                    [.element("h3", ["id": id], [.text(section.title.own)])] + section.blocks.map(html)))
        }
        return .element("section", ["class": "module"], content)
    }

    private func completion(of module: Module) -> Text {
        let conditions = module.completion.conditions.map { condition -> Text in
            switch condition {
            case .read(let minutes?): .comparisonReadMinutes(minutes)
            case .read(nil): .comparisonRead
            case .passQuiz(let quiz): .conditionQuiz(course.quiz(quiz)?.title.own ?? quiz.rawValue)
            case .attend(let minutes): .comparisonAttend(minutes)
            case .signOff: .comparisonSignOff
            }
        }
        return .coursePageCompletes(conditions, isAny: module.completion.needs == .any && conditions.count > 1)
    }

    /// A title with a small line above it that says what it is the title of.
    func heading(_ level: String, eyebrow: Text, _ title: LocalizedString, id: String) -> HTML {
        .element(
            level, ["id": id],
            [.element("span", ["class": "eyebrow"], [say(eyebrow)]), .text(" " + title.own)])
    }

    private func requirement(_ id: ModuleID) -> HTML {
        guard let index = course.modules.firstIndex(where: { $0.id == id }) else {
            return .element("li", [.text(id.rawValue)])
        }
        return .element("li", [link(course.modules[index].title, to: Self.anchor(module: index + 1))])
    }
}
