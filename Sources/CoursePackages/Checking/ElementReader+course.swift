import Messages
import TrainingCore

extension ElementReader {
    mutating func course(_ root: Int) -> CheckedCourseFile {
        var result = CheckedCourseFile()
        result.head = head(root)
        result.category = document.attribute(.category, of: root).flatMap {
            CourseCategory(rawValue: document.value(ofAttribute: $0))
        }
        result.requires = requiredCourses(root)
        for (list, item, kind) in Self.lists {
            guard let list = child(list, of: root) else { continue }
            for node in children(item, of: list) {
                guard let path = value(.file, of: node) else { continue }
                let requires = kind == .module ? requirements(node) : []
                let completion = child(.complete, of: node).map { moduleCompletion($0) }
                result.references.append(
                    CheckedCourseFile.Reference(kind: kind, path: path, requires: requires, completion: completion))
            }
        }
        if let completion = child(.completion, of: root) { readCompletion(completion, into: &result) }
        if let certificate = child(.certificate, of: root) {
            result.certificate = CertificateRule(validMonths: integer(.validMonths, of: certificate, in: 1...600))
        }
        result.silences = children(.silence, of: root).compactMap { silence($0) }
        return result
    }

    private mutating func requirements(_ node: Int) -> [Located<ModuleID>] {
        guard let written = value(.requires, of: node) else { return [] }
        var requires: [Located<ModuleID>] = []
        let words = locatedWords(.requires, of: node)
        if words.isEmpty {
            faults.report(.emptyAttribute, at: written.place, .emptyAttribute(AttributeName.requires.rawValue))
        }
        for word in words {
            if let id = ModuleID(word.value) {
                requires.append(Located(value: id, place: word.place))
            } else {
                faults.report(.invalidID, at: word.place, .invalidRequirement(DisplayText.quoted(String(word.value))))
            }
        }
        return requires
    }

    private mutating func silence(_ node: Int) -> CheckedSilence? {
        guard let written = value(.lint, of: node) else { return nil }
        guard let lint = DiagnosticIdentifier(rawValue: written.value), lint.severity == .warning else {
            let lints = DiagnosticIdentifier.allCases.filter { $0.severity == .warning }.map(\.rawValue)
            faults.report(
                .unknownLint, at: written.place,
                .unknownLint(
                    DisplayText.quoted(written.value), isError: DiagnosticIdentifier(rawValue: written.value) != nil,
                    nearest: NearestName.of(written.value, among: lints)))
            return nil
        }
        return CheckedSilence(
            lint: lint, file: value(.file, of: node)?.value, id: value(.id, of: node)?.value,
            place: document.place(of: node))
    }

    private static let lists: [(ElementName, ElementName, CourseFormat.FileKind)] = [
        (.modules, .module, .module), (.banks, .bank, .bank), (.quizzes, .quiz, .quiz),
    ]

    private mutating func head(_ root: Int) -> CheckedCourseFile.Head? {
        let id: Located<CourseID>? = id(.id, of: root)
        let version = version(root)
        let category = choice(.category, of: root, as: CourseCategory.self)
        let language = language(of: root)
        let reviewed = date(.reviewed, of: root)
        let hours = classHours(root)
        let title = plain(.title, of: root)
        let summary = plain(.summary, of: root)
        let audience = plain(.audience, of: root)
        guard let id, let version, let category, let language, let hours, let title, let summary, let audience else {
            return nil
        }
        return CheckedCourseFile.Head(
            id: id.value, version: version, language: language, category: category, title: title, summary: summary,
            audience: audience, reviewed: reviewed, classHours: hours, classHoursPlace: place(.classHours, of: root))
    }

    private mutating func version(_ root: Int) -> CourseVersion? {
        guard let written = value(.version, of: root) else { return nil }
        if let version = CourseVersion(written.value) { return version }
        faults.report(.invalidVersion, at: written.place, .invalidVersion(DisplayText.quoted(written.value)))
        return nil
    }

    private func place(_ name: ElementName, of node: Int) -> Place {
        child(name, of: node).map { document.placeOfText($0) } ?? document.place(of: node)
    }

    private mutating func classHours(_ root: Int) -> ClassHours? {
        guard let node = child(.classHours, of: root), let text = text(of: node) else { return nil }
        let written = Located(value: text, place: document.placeOfText(node))
        let halfHour: Int64 = 500_000
        guard
            let hours = quantity(
                written, places: 6, from: Quantity(millionths: halfHour), to: Quantity(millionths: 1_000_000_000),
                example: "4.5")
        else { return nil }
        guard hours.millionths % halfHour == 0 else {
            reportInvalidNumber(written, .numberIsNoHalf, example: "4.5")
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

    mutating func reportRepeated(_ place: Place, first: Place) {
        faults.report(
            .repeatedCondition, at: place, .repeatedCondition, notes: [Fault.Note(text: .firstOneHere, place: first)])
    }
}
