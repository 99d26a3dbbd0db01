/// A part of a course that is read.
package struct Module: Codable, Equatable, Sendable {
    package let id: ModuleID
    package let title: String
    package let sections: [ModuleSection]

    package init(id: ModuleID, title: String, sections: [ModuleSection]) {
        self.id = id
        self.title = title
        self.sections = sections
    }
}

package struct ModuleSection: Codable, Equatable, Sendable {
    package let title: String
    package let blocks: [Block]

    package init(title: String, blocks: [Block]) {
        self.title = title
        self.blocks = blocks
    }
}

/// What stands below a section's title.
package enum Block: Codable, Equatable, Sendable {
    case paragraph(String)
    case list(ListKind, items: [String])
    /// Every row has the same number of cells as `header`, where there is one.
    case table(caption: String?, header: [String]?, rows: [[String]])
    case warning(String)
    case citation(law: String, article: String?, text: String)
    /// `file` is a path below the package folder.
    case figure(file: String, alternative: String, caption: String?)
}

package enum ListKind: String, Codable, Sendable {
    case bulleted, numbered
}
