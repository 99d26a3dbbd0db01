import ArgumentParser
import CoursePackages
import Foundation
import Messages

/// `lamproomd check-package`: what the service calls to have a package checked. Reads an archive from standard input and
/// writes a `PackageAnswer` to standard output.
struct CheckPackage: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check-package", abstract: Text.serviceCheckPackageAbstract(.user), shouldDisplay: false)
    }

    @ArgumentParser.Option var language: String
    @ArgumentParser.Option var limit: [String] = []

    /// The arguments with which a process does this.
    static func arguments(_ limits: PackageLimits, _ language: Language) -> [String] {
        ["check-package", "--language", language.rawValue] + limits.arguments.flatMap { ["--limit", $0] }
    }

    func run() throws {
        let limits = try PackageLimits(arguments: limit)
        try ProcessLimits(for: limits).apply()
        let archive = Array(try FileHandle.standardInput.readToEnd() ?? Data())
        let answer = try PackageAnswer(
            checking: archive, limits: limits, language: Language(tag: language) ?? .chinese)
        try FileHandle.standardOutput.write(contentsOf: Data(try answer.encoded()))
    }
}
