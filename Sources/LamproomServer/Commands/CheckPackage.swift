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
    @ArgumentParser.Option var xmlFileBytes: Int
    @ArgumentParser.Option var assetBytes: Int
    @ArgumentParser.Option var files: Int
    @ArgumentParser.Option var packageBytes: Int
    @ArgumentParser.Option var questions: Int

    /// The arguments with which a process does this.
    static func arguments(_ limits: PackageLimits, _ language: Language) -> [String] {
        let numbers = [
            ("xml-file-bytes", limits.xmlFileBytes), ("asset-bytes", limits.assetBytes), ("files", limits.files),
            ("package-bytes", limits.packageBytes), ("questions", limits.questions),
        ]
        return ["check-package", "--language", language.rawValue] + numbers.flatMap { ["--\($0)", String($1)] }
    }

    func run() throws {
        try ProcessLimits.apply()
        var limits = PackageLimits.standard
        limits.xmlFileBytes = xmlFileBytes
        limits.assetBytes = assetBytes
        limits.files = files
        limits.packageBytes = packageBytes
        limits.questions = questions
        let archive = Array(try FileHandle.standardInput.readToEnd() ?? Data())
        let answer = try PackageAnswer(
            checking: archive, limits: limits, language: Language(tag: language) ?? .chinese)
        try FileHandle.standardOutput.write(contentsOf: Data(try answer.encoded()))
    }
}

/// What the checking process allows itself: enough for any package within the limits, and not enough to harm the machine.
private enum ProcessLimits {
    /// Not even one file is written, and nothing is left of a crash.
    static func apply() throws {
        try set(RLIMIT_CPU, 60)
        try set(RLIMIT_AS, 4 << 30)
        try set(RLIMIT_FSIZE, 0)
        try set(RLIMIT_NOFILE, 16)
        try set(RLIMIT_CORE, 0)
    }

    private static func set(_ resource: __rlimit_resource, _ value: rlim_t) throws {
        var limit = rlimit(rlim_cur: value, rlim_max: value)
        guard setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }
}
