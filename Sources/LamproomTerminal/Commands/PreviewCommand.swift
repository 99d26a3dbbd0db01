import ArgumentParser
import CoursePackages
import Documents
import Messages
import TrainingCore

struct PreviewCommand: Command {
    static var configuration: CommandConfiguration { .of("preview", .helpPreview) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @Option(help: .of(.helpPreviewModule, value: "ID")) var module: String?
    @Option(help: .of(.helpPreviewQuiz, value: "ID")) var quiz: String?
    @Option(help: .of(.helpPreviewSeed, value: "N")) var seed: UInt64 = 1
    @Flag(help: .of(.helpPreviewKeys)) var keys = false
    @Option(help: .of(.helpPreviewHTML, value: "FILE")) var html: String?
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let limits = try limit.limits()
        if let html { try OutputPlace.check(html, package: path) }
        let package = CheckedPackage(path: path, limits: limits)
        package.complain(on: console, language: runtime.language)
        guard let checked = package.result.course else { return .notRight }
        let translation = checked.languages.translation(preferring: [runtime.language.rawValue])
        let course = translation.map(checked.inLanguage) ?? checked
        let preview = CoursePreview(course: course, seed: seed, showsKeys: keys)
        let modules = try chosen(module, of: course.modules, id: \.id.rawValue, isOther: quiz != nil)
        let quizzes = try chosen(quiz, of: course.quizzes, id: \.id.rawValue, isOther: module != nil)
        if let html {
            let page = CoursePage.html(
                course: course, files: { package.files[$0] }, papers: quizzes.map { ($0, preview.paper(of: $0)) },
                showsKeys: keys, language: runtime.language, contentLanguage: translation)
            let isStream = try AtomicFile.write(Array(page.utf8), to: html)
            Output.confirm(.fileWritten(path: html), isStream: isStream)
            return .done
        }
        preview.show(modules: modules, quizzes: quizzes, withHead: module == nil && quiz == nil)
        return .done
    }

    /// The part with the id; all parts if there is no id and none of the other kind is asked for.
    private func chosen<Part>(
        _ wanted: String?, of parts: [Part], id: (Part) -> String, isOther: Bool
    ) throws -> [Part] {
        guard let wanted else { return isOther ? [] : parts }
        guard let part = parts.first(where: { id($0) == wanted }) else {
            throw CommandFailure(
                .wrongUsage,
                .previewUnknown(SafeText.shown(wanted), known: parts.map(id).joined(separator: ", ")))
        }
        return [part]
    }
}
