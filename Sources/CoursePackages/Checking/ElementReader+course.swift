import Messages
import TrainingCore

extension ElementReader {
    mutating func course(_ root: Int) -> CheckedCourseFile {
        var result = CheckedCourseFile()
        result.head = head(root)
        result.category = document.attribute(.category, of: root).flatMap {
            CourseCategory(rawValue: document.value(ofAttribute: $0))
        }
        for (list, item, kind) in Self.lists {
            guard let list = child(list, of: root) else { continue }
            for node in children(item, of: list) {
                guard let path = value(.file, of: node) else { continue }
                result.references.append(CheckedCourseFile.Reference(kind: kind, path: path))
            }
        }
        if let completion = child(.completion, of: root) { readCompletion(completion, into: &result) }
        if let certificate = child(.certificate, of: root) {
            result.certificate = CertificateRule(validMonths: integer(.validMonths, of: certificate, in: 1...600))
        }
        return result
    }

    private static let lists: [(ElementName, ElementName, CourseFormat.FileKind)] = [
        (.modules, .module, .module), (.banks, .bank, .bank), (.quizzes, .quiz, .quiz),
    ]

    private mutating func head(_ root: Int) -> CheckedCourseFile.Head? {
        let id: Located<CourseID>? = id(.id, of: root)
        let version = version(root)
        let category = choice(.category, of: root, as: CourseCategory.self)
        let language = language(root)
        let hours = classHours(root)
        guard let id, let version, let category, let language, let hours, let title = text(.title, of: root),
            let summary = text(.summary, of: root), let audience = text(.audience, of: root)
        else { return nil }
        return CheckedCourseFile.Head(
            id: id.value, version: version, language: language, category: category, title: title, summary: summary,
            audience: audience, classHours: hours)
    }

    private mutating func version(_ root: Int) -> CourseVersion? {
        guard let written = value(.version, of: root) else { return nil }
        if let version = CourseVersion(written.value) { return version }
        faults.report(.invalidVersion, at: written.place, .invalidVersion(DisplayText.quoted(written.value)))
        return nil
    }

    /// BCP 47 as far as its shape goes: parts of letters and digits, the first of 2 to 8 letters.
    private mutating func language(_ root: Int) -> String? {
        guard let written = value(.language, of: root) else { return nil }
        let parts = written.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            written.value.utf8.count <= 35
            && parts.allSatisfy { part in
                (1...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
            }
            && (parts.first?.utf8.count ?? 0) >= 2 && parts.first?.utf8.allSatisfy { $0 >= 0x41 } == true
        if isTag { return written.value }
        faults.report(.invalidLanguage, at: written.place, .invalidLanguage(DisplayText.quoted(written.value)))
        return nil
    }

    private mutating func classHours(_ root: Int) -> ClassHours? {
        guard let node = child(.classHours, of: root), let text = text(of: node) else { return nil }
        let written = Located(value: text, place: document.placeOfText(node))
        let halfHour: Int64 = 500_000
        guard
            let hours = quantity(
                written, places: 1, from: Quantity(millionths: halfHour), to: Quantity(millionths: 1_000_000_000),
                example: "4.5")
        else { return nil }
        guard hours.millionths % halfHour == 0 else {
            faults.report(
                .invalidNumber, at: written.place, .invalidNumber(DisplayText.quoted(text), example: "4.5"))
            return nil
        }
        return ClassHours(halves: Int(hours.millionths / halfHour))
    }

    private mutating func readCompletion(_ completion: Int, into result: inout CheckedCourseFile) {
        var quizzes: [QuizID: Place] = [:]
        var reading: Place?
        for node in document.children(of: completion) {
            switch document.nodes[node].element {
            case .readModules:
                result.readsAllModules = true
                if let reading { reportRepeated(document.place(of: node), first: reading) }
                reading = reading ?? document.place(of: node)
            case .passQuiz:
                guard let id: Located<QuizID> = id(.quiz, of: node) else { continue }
                if let first = quizzes[id.value] {
                    reportRepeated(document.place(of: node), first: first)
                } else {
                    quizzes[id.value] = document.place(of: node)
                    result.passesQuizzes.append(id)
                }
            default: continue
            }
        }
        if document.nodes[completion].firstChild < 0, document.nodes[completion].isClosed {
            faults.report(.noCondition, at: document.place(of: completion), .noCondition)
        }
    }

    private mutating func reportRepeated(_ place: Place, first: Place) {
        faults.report(
            .repeatedCondition, at: place, .repeatedCondition, notes: [Fault.Note(text: .firstOneHere, place: first)])
    }
}
