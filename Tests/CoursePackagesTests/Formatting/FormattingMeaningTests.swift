import Foundation
import Testing
import TrainingCore

@testable import CoursePackages

@Suite struct FormattingMeaningTests {
    @Test func `there are courses to format`() {
        #expect(Repository.folders("courses").count >= 9)
    }

    @Test(arguments: Repository.folders("courses"))
    func `formatting a shipped course keeps its meaning and its comments, and changes nothing the second time`(
        folder: String
    ) throws {
        let files = PackageFiles.read(path: folder).files
        let formatted = try formattedXML(of: files)
        #expect(try meaning(of: formatted) == meaning(of: files))
        for path in files.paths where PackagePath.isXML(path) {
            let (before, after) = (try #require(files[path]), try #require(formatted[path]))
            #expect(comments(in: after) == comments(in: before), "\(path)")
            #expect(try PackageFormatter.format(after, path: path) == after, "\(path)")
        }
    }

    @Test(arguments: Repository.folders("courses"), 1...2 as ClosedRange<UInt64>)
    func `every layout of a shipped course is formatted alike but for comments, with all of them in their order`(
        folder: String, seed: UInt64
    ) throws {
        let files = PackageFiles.read(path: folder).files
        var contents: [String: [UInt8]] = [:]
        for path in files.paths {
            let bytes = try #require(files[path])
            guard PackagePath.isXML(path) else {
                contents[path] = bytes
                continue
            }
            // The comments of the courses themselves are tested above.
            let plain = try PackageFormatter.format(withoutComments(bytes), path: path)
            let other = RandomLayout.of(plain, seed: seed &+ UInt64(bytes.count))
            let formatted = try PackageFormatter.format(other.bytes, path: path)
            #expect(comments(in: formatted) == other.comments, "\(path)")
            #expect(try PackageFormatter.format(formatted, path: path) == formatted, "\(path)")
            let bare = try PackageFormatter.format(withoutComments(formatted), path: path)
            #expect(withoutBlankLines(bare) == withoutBlankLines(plain), "\(path)")
            contents[path] = formatted
        }
        #expect(try meaning(of: PackageFiles(contents)) == meaning(of: files))
    }

    // MARK: Help

    private func formattedXML(of files: PackageFiles) throws -> PackageFiles {
        var contents: [String: [UInt8]] = [:]
        for path in files.paths {
            let bytes = try #require(files[path])
            contents[path] = PackagePath.isXML(path) ? try PackageFormatter.format(bytes, path: path) : bytes
        }
        return PackageFiles(contents)
    }

    /// The course without its digest, which depends on the layout, and what the checker says without places.
    private func meaning(of files: PackageFiles) throws -> [Data] {
        let result = CourseChecker.check(files)
        let course = try #require(result.course, "\(result.diagnostics)")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var members = try #require(
            try JSONSerialization.jsonObject(with: encoder.encode(course)) as? [String: Any])
        members["digest"] = nil
        let identifiers = result.diagnostics.map { "\($0.path) \($0.identifier)" }.sorted()
        return [
            try JSONSerialization.data(withJSONObject: members, options: .sortedKeys), try encoder.encode(identifiers),
        ]
    }

    private func comments(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).matches(of: /<!--(?s:.*?)-->/).map { String($0.output) }
    }

    private func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(/<!--(?s:.*?)-->/, with: "").utf8)
    }

    private func withoutBlankLines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
}
