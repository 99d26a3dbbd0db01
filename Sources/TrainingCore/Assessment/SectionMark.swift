/// The pass mark that a section of a quiz has instead of the authored one.
package struct SectionMark: Codable, Equatable, Sendable {
    package let section: QuizSectionID
    /// Nil: the section has none.
    package let passMark: PassMark?

    package init(section: QuizSectionID, passMark: PassMark?) {
        self.section = section
        self.passMark = passMark
    }

    /// Reads `theory:80`, or `practice:none`.
    private init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let section = QuizSectionID(parts[0]) else { return nil }
        if parts[1] == PolicySetting.none {
            self.init(section: section, passMark: nil)
        } else {
            guard let passMark = PassMark(percent: parts[1]) else { return nil }
            self.init(section: section, passMark: passMark)
        }
    }

    /// As it is read.
    package var text: String { "\(section):\(passMark?.percentText ?? PolicySetting.none)" }

    /// Reads the marks of one or more sections, separated by spaces.
    ///
    /// - Throws: `PolicyError` with the word that is none, or with the section that stands twice.
    package static func list(_ text: String) throws(PolicyError) -> [SectionMark] {
        let setting = PolicySetting.sectionPassPercent.rawValue
        var marks: [SectionMark] = []
        for word in text.split(separator: " ") {
            guard let mark = SectionMark(word) else {
                throw PolicyError(.badValue, setting: setting, value: String(word))
            }
            guard !marks.contains(where: { $0.section == mark.section }) else {
                throw PolicyError(.repeatedSection, setting: setting, value: mark.section.rawValue)
            }
            marks.append(mark)
        }
        guard !marks.isEmpty else { throw PolicyError(.badValue, setting: setting, value: text) }
        return marks
    }
}

extension Quiz {
    /// The quiz, as authored, with changes to its policy.
    ///
    /// - Throws: `PolicyError` if a change cannot be read, or is about a section that the quiz does not have.
    package func changed(by changes: PolicyChanges) throws(PolicyError) -> Quiz {
        let policy = try policy.applying(changes)
        let ids = sections.map(\.id)
        if let unknown = policy.sectionMarks?.first(where: { !ids.contains($0.section) }) {
            throw PolicyError(
                .unknownSection, setting: PolicySetting.sectionPassPercent.rawValue, value: unknown.section.rawValue,
                known: ids.map(\.rawValue))
        }
        return under(policy)
    }
}

extension QuizSection {
    /// The section with the mark that a policy gives it; with its own if the policy says nothing of it.
    func marked(by marks: [SectionMark]) -> QuizSection {
        guard let mark = marks.first(where: { $0.section == id }) else { return self }
        return QuizSection(id: id, title: title, passMark: mark.passMark, selections: selections)
    }
}
