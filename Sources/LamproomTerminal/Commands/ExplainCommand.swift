import ArgumentParser
import CoursePackages
import Messages

struct ExplainCommand: Command {
    static var configuration: CommandConfiguration { .of("explain", .helpExplain) }

    @Argument(help: .of(.helpIdentifier, value: "IDENTIFIER")) var identifier: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard let name = identifier else {
            Output.show(IdentifiersScreen.lines(identifiers: DiagnosticIdentifier.allCases, language: runtime.language))
            return .done
        }
        guard let identifier = DiagnosticIdentifier(rawValue: name.lowercased()) else {
            let nearest = NearestName.of(name.lowercased(), among: DiagnosticIdentifier.allCases.map(\.rawValue))
            throw CommandFailure(.notRight, .explainUnknown(SafeText.shown(name), nearest: nearest))
        }
        Output.show(ExplanationScreen.lines(identifier: identifier, page: console.page(runtime.language)))
        return .done
    }
}
