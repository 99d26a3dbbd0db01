import Messages
import TrainingCore

/// The checks across the files of a package, and the making of the course.
struct PackageChecker {
    let files: PackageFiles
    let digest: ContentDigest
    let limits: PackageLimits
    var faults: FaultList
    /// All XML files by path.
    let checked: [String: CheckedFile]

    var course = CheckedCourseFile()
    /// Whether `course.xml` was read to its end, so that what it does not list is not listed.
    private(set) var isCourseComplete = false
    /// In the order of `course.xml`, each with what `course.xml` wants to be completed before, and what completes it.
    private(set) var modules: [ListedModule] = []
    struct ListedModule {
        let file: CheckedFile
        let module: CheckedModule
        let requires: [Located<ModuleID>]
        let completion: CheckedCourseFile.Completion?
    }

    private(set) var banks: [(file: CheckedFile, bank: CheckedBank)] = []
    private(set) var quizzes: [(file: CheckedFile, quiz: CheckedQuiz)] = []
    /// Kinds of which there may be more than could be read, so that an unknown id is no certain fault.
    private(set) var obscured: Set<CourseFormat.FileKind> = []
    /// Files that something refers to.
    var used: Set<String> = [PackagePath.courseFile]
    /// How many more names are compared with all others to find what was meant; the first faults are those that are read.
    private var suggestionsLeft = 100

    init(files: PackageFiles, checked: [CheckedFile], digest: ContentDigest, limits: PackageLimits) {
        self.files = files
        self.digest = digest
        self.limits = limits
        self.checked = Dictionary(checked.map { ($0.path, $0) }) { first, _ in first }
        faults = FaultList(limit: limits.diagnostics)
        for file in checked { faults.append(contentsOf: file.faults) }
    }

    /// The course, if there is no error anywhere.
    mutating func check() -> Course? {
        readCourseFile()
        collectFiles()
        checkIDs()
        checkRequirements()
        checkConditions()
        checkReferences()
        checkQuestionCount()
        checkLints()
        silence()
        // What was refused in reading was reported there, and may be what is missing here.
        guard !faults.hasErrors, files.refusedPaths.isEmpty else { return nil }
        if let course = makeCourse(), course.isSound { return course }
        faults.report(.internalFault, at: Place(path: "", offset: nil), .internalFault)
        return nil
    }

    /// Which of some ids an unknown one was meant to be; nil also where too many were asked for.
    mutating func nearest(_ name: String, among ids: some Sequence<String>) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return NearestName.of(name, among: ids.sorted())
    }

    // MARK: Files

    private mutating func readCourseFile() {
        guard let file = checked[PackagePath.courseFile] else {
            guard !files.refusedPaths.contains(PackagePath.courseFile) else { return }
            faults.report(.missingCourseFile, at: Place(path: "", offset: nil), .missingCourseFile)
            return
        }
        guard case .course(let course) = file.content else { return }
        self.course = course
        isCourseComplete = file.isComplete
    }

    private mutating func collectFiles() {
        var places: [String: Place] = [:]
        for reference in course.references {
            guard let path = resolve(reference.path, kind: reference.kind) else { continue }
            if let first = places[path] {
                faults.report(
                    .repeatedFile, at: reference.path.place, .repeatedFile(DisplayText.quoted(path)),
                    notes: [Fault.Note(text: .firstOneHere, place: first)])
                continue
            }
            places[path] = reference.path.place
            add(path, listedAs: reference)
        }
        guard !isCourseComplete else { return }
        obscured = Set(CourseFormat.FileKind.allCases)
        for path in files.paths where places[path] == nil {
            if let file = checked[path] { add(file) }
        }
    }

    /// The path of a reference, if there is a file; otherwise the fault is reported.
    mutating func resolve(_ reference: Located<String>, kind: CourseFormat.FileKind?) -> String? {
        let path = reference.value
        if files[path] != nil {
            used.insert(path)
            return path
        }
        if let kind { obscured.insert(kind) }
        guard !files.refusedPaths.contains(path) else { return nil }
        if let reason = reasonAgainst(path) {
            faults.report(.invalidPath, at: reference.place, .invalidPath(DisplayText.quoted(path), reason))
        } else {
            let other = nearestPath(path, isXML: kind != nil).map(DisplayText.quoted)
            faults.report(
                .missingFile, at: reference.place, .missingFile(DisplayText.quoted(path), nearest: other))
        }
        return nil
    }

    private func reasonAgainst(_ path: String) -> Text? {
        do throws(PackagePath.Fault) {
            try PackagePath.check(path, limits: limits)
            return PackagePath.isHidden(path) ? .pathIsHidden : nil
        } catch {
            return error.reason
        }
    }

    private func nearestPath(_ path: String, isXML: Bool) -> String? {
        let candidates = files.paths.filter { PackagePath.isXML($0) == isXML }
        let folded = path.lowercased()
        return candidates.first { $0.lowercased() == folded } ?? NearestName.of(path, among: candidates)
    }

    private mutating func add(_ path: String, listedAs reference: CheckedCourseFile.Reference) {
        guard let file = checked[path], let kind = file.kind else {
            obscured.insert(reference.kind)
            // A file that is no XML by name was not read at all.
            if checked[path] == nil {
                let text = Text.Fault.invalidPath(DisplayText.quoted(path), .pathIsNotXML)
                faults.report(.invalidPath, at: reference.path.place, text)
            }
            return
        }
        guard kind == reference.kind else {
            let text = Text.Fault.wrongFileKind(
                DisplayText.quoted(path), expected: reference.kind.element.rawValue, found: kind.element.rawValue)
            let notes = file.rootPlace.map { [Fault.Note(text: .rootElementHere, place: $0)] } ?? []
            faults.report(.wrongFileKind, at: reference.path.place, text, notes: notes)
            obscured.insert(reference.kind)
            return add(file)
        }
        add(file, reference)
    }

    private mutating func add(_ file: CheckedFile, _ reference: CheckedCourseFile.Reference? = nil) {
        var isKnown = file.isComplete
        switch file.content {
        case .module(let module):
            modules.append(
                ListedModule(
                    file: file, module: module, requires: reference?.requires ?? [],
                    completion: reference?.completion))
            isKnown = isKnown && module.id != nil
        case .bank(let bank):
            banks.append((file, bank))
            isKnown = isKnown && bank.id != nil
        case .quiz(let quiz):
            quizzes.append((file, quiz))
            isKnown = isKnown && quiz.id != nil
        case .course, .unknown: return
        }
        if let kind = file.kind, !isKnown { obscured.insert(kind) }
    }

    private mutating func checkQuestionCount() {
        let count = banks.reduce(0) { $0 + $1.bank.entries.count }
        guard count > limits.questions else { return }
        faults.report(
            .tooManyQuestions, at: Place(path: PackagePath.courseFile, offset: nil),
            .tooManyQuestions(count, limit: limits.questions))
    }

    // MARK: Course

    /// Nil if any part of it could not be read.
    private func makeCourse() -> Course? {
        guard let head = course.head else { return nil }
        let cases = Set(banks.flatMap { $0.bank.cases.compactMap(\.study?.id.rawValue) })
        let made = Course(
            id: head.id, version: head.version, digest: digest, language: head.language,
            category: head.category, title: head.title, summary: head.summary, audience: head.audience,
            reviewed: head.reviewed, classHours: head.classHours, requires: course.requires.map(\.value),
            modules: modules.compactMap(\.made), banks: banks.compactMap(\.bank.bank),
            quizzes: quizzes.compactMap { $0.quiz.quiz?.resolvingCases(cases) },
            completion: CompletionRule(
                readsAllModules: course.readsAllModules, passesQuizzes: course.passesQuizzes.map(\.value)),
            certificate: course.certificate, pictures: pictures)
        let isWhole =
            made.modules.count == modules.count && made.banks.count == banks.count
            && made.quizzes.count == quizzes.count
        return isWhole ? made : nil
    }
}

extension PackageChecker {
    /// The digests of the pictures that the files of the course show.
    private var pictures: [String: ContentDigest] {
        let paths = checked.values.filter { used.contains($0.path) }.flatMap(\.figures).map(\.file.value)
        return Dictionary(
            Set(paths).compactMap { path in files[path].map { (path, PackageDigest.digest(ofPicture: $0)) } }
        ) { first, _ in first }
    }
}

extension PackageChecker.ListedModule {
    /// Nil if any part of it could not be read.
    fileprivate var made: Module? {
        guard let module = module.module else { return nil }
        let rule = completion.map { ModuleCompletion(needs: $0.needs, conditions: $0.conditions.map(\.value)) }
        return Module(
            id: module.id, title: module.title, requires: requires.map(\.value), completion: rule ?? .reading,
            sections: module.sections)
    }
}

extension Quiz {
    /// A quiz file says `question` for both: here those that name a case become one.
    fileprivate func resolvingCases(_ cases: Set<String>) -> Quiz {
        Quiz(
            id: id, title: title, instructions: instructions, policy: policy, shuffling: shuffling,
            sections: sections.map { section in
                QuizSection(
                    id: section.id, title: section.title, passMark: section.passMark,
                    selections: section.selections.map { selection in
                        guard case .question(let id) = selection, cases.contains(id.rawValue),
                            let study = CaseID(id.rawValue)
                        else { return selection }
                        return .caseStudy(study)
                    })
            }, grading: grading)
    }
}
