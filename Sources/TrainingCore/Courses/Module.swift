/// A part of a course that is read.
package struct Module: Codable, Equatable, Sendable {
    package let id: ModuleID
    package let title: LocalizedString
    /// Modules of the same course that are completed before this one. Without circles.
    package let requires: [ModuleID]
    package let completion: ModuleCompletion
    package let sections: [ModuleSection]

    package init(
        id: ModuleID, title: LocalizedString, requires: [ModuleID] = [], completion: ModuleCompletion = .reading,
        sections: [ModuleSection]
    ) {
        self.id = id
        self.title = title
        self.requires = requires
        self.completion = completion
        self.sections = sections
    }
}

package struct ModuleSection: Codable, Equatable, Sendable {
    package let title: LocalizedString
    package let blocks: [Block]

    package init(title: LocalizedString, blocks: [Block]) {
        self.title = title
        self.blocks = blocks
    }
}

/// A piece of what is read: below a section's title, in a prompt, or in the situation of a case.
package enum Block: Codable, Equatable, Sendable {
    case paragraph(LocalizedText)
    case list(ListKind, items: [LocalizedText])
    /// Every row has the same number of cells as `header`, where there is one.
    case table(caption: LocalizedString?, header: [LocalizedText]?, rows: [[LocalizedText]])
    case warning(LocalizedText)
    case citation(law: String, article: String?, edition: CivilDate?, text: LocalizedText)
    /// `file` is a path below the package folder.
    case figure(file: String, alternative: LocalizedString, caption: LocalizedString?)
}

package enum ListKind: String, Codable, Sendable {
    case bulleted, numbered
}
