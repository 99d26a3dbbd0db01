import Messages

/// Checks one XML file by itself.
enum FileChecker {
    static func check(path: String, bytes: [UInt8], limits: PackageLimits) -> CheckedFile {
        var faults = FaultList(limit: limits.diagnostics)
        guard let document = XMLReader.read(path: path, bytes: bytes, limits: limits, faults: &faults),
            let root = document.root
        else {
            return CheckedFile(path: path, content: .unknown, isComplete: false, rootPlace: nil, faults: faults)
        }
        let isComplete = document.nodes[root].isClosed
        guard let kind = kind(of: document, root: root, faults: &faults) else {
            return CheckedFile(
                path: path, content: .unknown, isComplete: isComplete, rootPlace: document.place(of: root),
                faults: faults)
        }
        var structure = StructureCheck(document, limit: limits.diagnostics)
        structure.check(root, kind.rule)
        let misspelt = faults.faults.first { $0.identifier == .mismatchedTag }?.place
        faults.append(contentsOf: structure.faults) { $0.identifier == .unknownElement && $0.place == misspelt }
        var reader = ElementReader(document, limits: limits)
        let content: CheckedFile.Content =
            switch kind {
            case .course: .course(reader.course(root))
            case .module: .module(reader.module(root))
            case .bank: .bank(reader.bank(root))
            case .quiz: .quiz(reader.quiz(root))
            }
        faults.append(contentsOf: reader.faults)
        return CheckedFile(
            path: path, content: content, isComplete: isComplete, rootPlace: document.place(of: root),
            figures: reader.figures, translationPlaces: reader.translationPlaces, faults: faults)
    }

    /// The kind that the root element says; `course.xml` is always a course, and nothing else is.
    private static func kind(
        of document: XMLDocument, root: Int, faults: inout FaultList
    ) -> CourseFormat.FileKind? {
        let isCourseFile = document.path == PackagePath.courseFile
        let kinds = CourseFormat.FileKind.allCases.filter { ($0 == .course) == isCourseFile }
        if let kind = kinds.first(where: { $0.element == document.nodes[root].element }) { return kind }
        faults.report(
            .wrongRootElement, at: document.place(of: root),
            .wrongRootElement(
                DisplayText.quoted(document.name(of: root)), expected: kinds.map(\.element.rawValue)))
        return nil
    }
}
