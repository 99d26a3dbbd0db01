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
        for (index, section) in module.sections.enumerated() {
            let id = Self.anchor(module: number, section: index + 1)
            content.append(
                .element(
                    "section",
                    [.element("h3", ["id": id], [.text(section.title.own)])] + section.blocks.map(html)))
        }
        return .element("section", ["class": "module"], content)
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
