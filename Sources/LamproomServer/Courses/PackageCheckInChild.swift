import CoursePackages
import Logging
import Messages
import Subprocess
import SystemPackage

/// Checks packages in a short-lived child process of the same program, `lamproomd check-package`, which limits itself
/// before it reads a byte. A parser that a package leads astray takes the child down and nothing else.
struct PackageCheckInChild: PackageCheck {
    /// The program's path, and arguments before those of the check.
    var program: (path: String, arguments: [String]) = ("/proc/self/exe", [])
    /// Time by the clock; nil is what `ProcessLimits` says. The child's processor time is limited by itself.
    var longestCheck: Duration?
    let logger: Logger

    func check(_ archive: [UInt8], limits: PackageLimits, language: Language) async throws -> PackageAnswer {
        let longest = longestCheck ?? ProcessLimits(for: limits).longestCheck
        do {
            let bytes = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                group.addTask { try await answer(to: archive, limits: limits, language: language) }
                group.addTask {
                    try await Task.sleep(for: longest)
                    throw PackageCheckFailure(reason: "it took longer than \(longest)")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? []
            }
            return try await offPool { try PackageAnswer(untrusted: bytes, limits: limits) }
        } catch let failure as PackageCheckFailure {
            logger.warning(
                "package check failed", metadata: ["reason": "\(failure.reason)", "bytes": "\(archive.count)"])
            throw failure
        }
    }

    /// What the child writes. It is killed if this is cancelled or throws.
    private func answer(to archive: [UInt8], limits: PackageLimits, language: Language) async throws -> [UInt8] {
        let longest = PackageAnswer.longestAnswer(limits)
        do {
            let result = try await run(
                .path(FilePath(program.path)),
                arguments: Arguments(program.arguments + CheckPackage.arguments(limits, language)),
                environment: .custom([:]), input: .inputWriter, output: .sequence, error: .string(limit: 1 << 16)
            ) { execution in
                async let isWritten: Void = write(archive, to: execution.standardInputWriter)
                var bytes: [UInt8] = []
                for try await piece in execution.standardOutput {
                    guard bytes.count + piece.count <= longest else {
                        throw PackageCheckFailure(reason: "the answer is longer than \(longest) bytes")
                    }
                    piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
                }
                await isWritten
                return bytes
            }
            guard result.terminationStatus.isSuccess else {
                throw PackageCheckFailure(
                    reason: "\(result.terminationStatus) \(result.standardError.suffix(500))")
            }
            return result.closureResult
        } catch let error as SubprocessError where error.code != .spawnFailed && error.code != .executableNotFound {
            throw PackageCheckFailure(reason: "\(error)")
        }
    }

    /// A child that ends before it has read everything is no fault here: how it ended says more.
    ///
    /// With an input that `run` writes itself, such a child would end the whole process: the library then leaves the pipe
    /// open and stops (swift-subprocess 1.0.2, issue 367).
    private func write(_ archive: [UInt8], to input: StandardInputWriter) async {
        _ = try? await input.write(archive)
        try? await input.finish()
    }
}
