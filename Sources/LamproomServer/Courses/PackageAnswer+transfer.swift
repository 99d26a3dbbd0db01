import CoursePackages
import Foundation
import Storage
import TrainingCore

/// How an answer goes from a child process to its parent: a line with the length of the head, the head as JSON, and behind
/// it the archive's bytes, if any.
extension PackageAnswer {
    private struct Head: Codable {
        let diagnostics: [DiagnosticRecord]
        let stored: StoredCourse?
    }

    /// Bytes of a head beside its course: thousands of diagnostics.
    private static let diagnosticBytes = 64 << 20
    /// A line feed and the digits of a number.
    private static let longestLine = 20

    /// Bytes of a head that goes with this much XML: a course is about as long as JSON as it is as XML.
    private static func headBytes(xmlBytes: Int) -> Int { diagnosticBytes + 2 * xmlBytes }

    /// Bytes of an answer about any package within limits.
    static func longestAnswer(_ limits: PackageLimits) -> Int {
        longestLine + headBytes(xmlBytes: limits.plannedBytes) + limits.plannedArchiveBytes
    }

    func encoded() throws -> [UInt8] {
        let head = try JSONEncoder().encode(
            Head(diagnostics: diagnostics, stored: package.map { StoredCourse($0.course) }))
        return Array("\(head.count)\n".utf8) + Array(head) + (package?.archive ?? [])
    }

    /// Reads what a child wrote, and believes nothing of it: the head must not be longer than the files in the archive can
    /// make it, the course must be sound, and be named by the digest of those files.
    ///
    /// - Throws: `PackageCheckFailure`.
    init(untrusted bytes: [UInt8], limits: PackageLimits) throws {
        guard let end = bytes.prefix(Self.longestLine).firstIndex(of: 0x0A),
            let length = Int(String(decoding: bytes[..<end], as: UTF8.self)), length > 0, length < bytes.count - end
        else { throw PackageCheckFailure(reason: "the answer cannot be read") }
        let archive = Array(bytes[(end + 1 + length)...])
        let reading = archive.isEmpty ? nil : PackageFiles.read(archive: archive, limits: limits)
        guard length <= Self.headBytes(xmlBytes: reading?.files.xmlByteCount ?? 0) else {
            throw PackageCheckFailure(reason: "a head of \(length) bytes does not fit the archive")
        }
        guard let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[(end + 1)..<(end + 1 + length)])) else {
            throw PackageCheckFailure(reason: "the head of the answer cannot be read")
        }
        diagnostics = head.diagnostics
        let hasErrors = diagnostics.contains { $0.severity == .error }
        guard hasErrors == (head.stored == nil), hasErrors == (reading == nil) else {
            throw PackageCheckFailure(reason: "the answer contradicts itself")
        }
        guard let stored = head.stored, let reading else {
            package = nil
            return
        }
        guard stored.isUsable, !reading.hasErrors,
            PackageDigest.digest(of: reading.files) == stored.course.digest
        else { throw PackageCheckFailure(reason: "the course and its archive do not fit") }
        package = CheckedPackage(course: stored.course, archive: archive)
    }
}

extension PackageFiles {
    fileprivate var xmlByteCount: Int {
        paths.filter { $0.hasSuffix(".xml") }.reduce(0) { $0 + (self[$1]?.count ?? 0) }
    }
}
