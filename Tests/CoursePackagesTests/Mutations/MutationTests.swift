import CoursePackages
import Testing
import TrainingCore

/// Shipped courses with something deleted, duplicated, swapped or cut off: ten thousand in all, the same ones every time.
@Suite("Mutated courses")
struct MutationTests {
    private static let folders = Repository.folders("courses")
    private static let mutations = 10_000 / folders.count + 1
    /// The share of those that are made of the whole course, and not of a small part of it.
    private static let wholeEvery = 20

    @Test(
        "a mutated course is taken as it is written, or refused with a place inside one of its files",
        .timeLimit(.minutes(10)), arguments: folders)
    func mutated(_ folder: String) throws {
        let whole = PackageFiles.read(folder: folder).files
        let small = CutDownCourse.files(of: whole)
        try #require(CourseChecker.check(small).course != nil, "the small course is one")
        let sources = [whole, small].map { files in
            files.paths.filter { $0.hasSuffix(".xml") }.map { Mutation.Source($0, files[$0] ?? []) }
        }
        var random = SplitMix(name: String(folder.split(separator: "/").last ?? ""))
        var accepted = 0
        for number in 0..<Self.mutations {
            let isWhole = number % Self.wholeEvery == 0
            let mutation = Mutation(of: isWhole ? whole : small, sources[isWhole ? 0 : 1], using: &random)
            let result = CourseChecker.check(mutation.files)
            let complaint = Self.complaint(about: result, of: mutation.files)
            #expect(complaint == nil, "\(number) \(mutation): \(complaint ?? "")")
            if result.course != nil { accepted += 1 }
        }
        // Otherwise the test looks at one side only.
        #expect((Self.mutations / 100..<Self.mutations / 2).contains(accepted))
    }

    @Test("an unchanged course has what its files say", arguments: folders)
    func unchanged(_ folder: String) throws {
        let files = PackageFiles.read(folder: folder).files
        for files in [files, CutDownCourse.files(of: files)] {
            let course = try #require(CourseChecker.check(files).course)
            #expect(ContentTally(course: course) == ContentTally(sources: files))
        }
    }

    /// What is wrong with the verdict on a package; nil if nothing is.
    private static func complaint(about result: CheckResult, of files: PackageFiles) -> String? {
        let errors = result.diagnostics.filter { $0.severity == .error }
        for diagnostic in result.diagnostics {
            let places =
                [(diagnostic.path, diagnostic.line, diagnostic.column)]
                + diagnostic.notes.map {
                    ($0.path, $0.line, $0.column)
                }
            for (path, line, column) in places where !isInside(path, line, column, files) {
                return "\(diagnostic.identifier) at \(path):\(line):\(column), where nothing is"
            }
        }
        if let fault = errors.first(where: { $0.identifier == DiagnosticIdentifier.internalFault.rawValue }) {
            return fault.identifier
        }
        guard let course = result.course else { return errors.isEmpty ? "neither a course nor an error" : nil }
        guard errors.isEmpty else { return "a course in spite of \(errors[0].identifier)" }
        guard course.isSound else { return "a course that is not sound" }
        let (read, written) = (ContentTally(course: course), ContentTally(sources: files))
        return read == written ? nil : "a course that lacks something:\n\(read)\n\(written)"
    }

    /// Whether there is such a place; only what speaks of the package as a whole has no file.
    private static func isInside(_ path: String, _ line: Int, _ column: Int, _ files: PackageFiles) -> Bool {
        guard let bytes = files[path] else {
            return path.isEmpty && files["course.xml"] == nil && (line, column) == (1, 1)
        }
        var lines = 1
        var start = 0
        for index in bytes.indices where lines < line && bytes[index] == 0x0A {
            lines += 1
            start = index + 1
        }
        let length = bytes[start...].prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 }
        return lines == line && (1...length + 1).contains(column)
    }
}
