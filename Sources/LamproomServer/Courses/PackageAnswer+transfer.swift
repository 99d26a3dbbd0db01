import CoursePackages
import Foundation
import TrainingCore

/// How an answer goes from a child process to its parent: a line of JSON, and behind it the archive's bytes, if any.
extension PackageAnswer {
    private struct Head: Codable {
        let diagnostics: [DiagnosticRecord]
        let stored: StoredCourse?
    }

    func encoded() throws -> [UInt8] {
        // JSON that is not made pretty has no line feeds.
        let head = try JSONEncoder().encode(
            Head(diagnostics: diagnostics, stored: package.map { StoredCourse($0.course) }))
        return Array(head) + [0x0A] + (package?.archive ?? [])
    }

    /// Reads what a child wrote, and believes nothing of it: the course must be sound, and be named by the digest of the
    /// files in the archive.
    ///
    /// - Throws: `PackageCheckFailure`.
    init(untrusted bytes: [UInt8], limits: PackageLimits) throws {
        guard let end = bytes.firstIndex(of: 0x0A),
            let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end]))
        else { throw PackageCheckFailure(reason: "the answer cannot be read") }
        diagnostics = head.diagnostics
        let hasErrors = diagnostics.contains { $0.severity == .error }
        guard hasErrors == (head.stored == nil) else {
            throw PackageCheckFailure(reason: "the answer contradicts itself")
        }
        guard let stored = head.stored else {
            package = nil
            return
        }
        let archive = Array(bytes[(end + 1)...])
        let reading = PackageFiles.read(archive: archive, limits: limits)
        guard stored.format == StoredCourse.currentFormat, stored.course.isSound, !reading.hasErrors,
            PackageDigest.digest(of: reading.files) == stored.course.digest
        else { throw PackageCheckFailure(reason: "the course and its archive do not fit") }
        package = CheckedPackage(course: stored.course, archive: archive)
    }
}
