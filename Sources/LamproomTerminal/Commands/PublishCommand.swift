import ArgumentParser
import CoursePackages
import LamproomAPI
import LamproomClient
import Messages

struct PublishCommand: Command {
    static var configuration: CommandConfiguration { .of("publish", .helpPublish) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let limits = try limit.limits()
        let client = try Connection.signedIn()
        let package = CheckedPackage(path: path, limits: limits)
        package.complain(on: console, language: runtime.language)
        guard package.isRight else { return .notRight }
        let meter = UploadMeter(console: console, language: runtime.language)
        defer { meter.finish() }
        let result = try await client.publish(try package.archive()) { meter.update(sent: $0, total: $1) }
        meter.finish()
        // What the service alone has to say; the rest has been shown
        let shown = Set(package.result.diagnostics.map { Complaint($0) })
        let news = result.warnings.filter { !shown.contains(Complaint($0)) }
        console.complain(ServiceDiagnosticsScreen.lines(diagnostics: news, language: runtime.language))
        let course = result.course
        Output.say(
            result.isNew
                ? .publishDone(title: course.title, course: course.id, version: course.version)
                : .publishKnown(title: course.title, course: course.id, version: course.version), .good)
        if course.isWithdrawn { Output.say(.publishStillWithdrawn(course: course.id), .bad) }
        return .done
    }
}

/// What is complained of, and where.
private struct Complaint: Hashable {
    let identifier: String
    let path: String
    let line: Int
    let column: Int

    init(_ diagnostic: Diagnostic) {
        (identifier, path) = (diagnostic.identifier, diagnostic.path)
        (line, column) = (diagnostic.line, diagnostic.column)
    }

    init(_ diagnostic: DiagnosticView) {
        (identifier, path) = (diagnostic.identifier, diagnostic.path)
        (line, column) = (diagnostic.line, diagnostic.column)
    }
}
