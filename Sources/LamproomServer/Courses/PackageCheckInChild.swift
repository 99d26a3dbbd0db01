import CoursePackages
import Logging
import Messages
import Subprocess
import SystemPackage

/// Checks packages in a short-lived child process of the same program, `lamproomd check-package`, which limits itself
/// before it reads a byte. A parser that a package leads astray takes the child down and nothing else.
struct PackageCheckInChild: PackageCheck {
    let logger: Logger

    /// Time by the clock; the child's processor time is limited by itself.
    private static let longestCheck = Duration.seconds(120)
    /// Bytes of an answer beside twice what a package may have.
    private static let answerAllowance = 64 << 20

    func check(_ archive: [UInt8], limits: PackageLimits, language: Language) async throws -> PackageAnswer {
        do {
            let bytes = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                group.addTask { try await answer(to: archive, limits: limits, language: language) }
                group.addTask {
                    try await Task.sleep(for: Self.longestCheck)
                    throw PackageCheckFailure(reason: "it took longer than \(Self.longestCheck)")
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
        let longest = 2 * min(limits.packageBytes, 1 << 30) + Self.answerAllowance
        do {
            let result = try await run(
                .path("/proc/self/exe"), arguments: Arguments(CheckPackage.arguments(limits, language)),
                environment: .custom([:]), input: .array(archive), output: .sequence, error: .string(limit: 1 << 16)
            ) { execution in
                var bytes: [UInt8] = []
                for try await piece in execution.standardOutput {
                    guard bytes.count + piece.count <= longest else {
                        throw PackageCheckFailure(reason: "the answer is longer than \(longest) bytes")
                    }
                    piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
                }
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
}
