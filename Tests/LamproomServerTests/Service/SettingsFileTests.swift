import CoursePackages
import Foundation
import TestSupport
import Testing

@testable import LamproomServer

@Suite struct SettingsFileTests {
    private func settings(_ text: String) async throws -> Settings {
        try await withTemporaryFolder { folder in
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/lamproom.yaml"))
            return try await DataFolder(path: folder).settings()
        }
    }

    @Test func `limits of packages can be set`() async throws {
        let limits = try await settings("package-limits:\n  questions: 12\n  package-bytes: 4096\n").packageLimits
        #expect(limits.questions == 12 && limits.packageBytes == 4096 && limits.files == PackageLimits.standard.files)
    }

    @Test(arguments: [
        ("http:\n  prt: 80\n", "http.prt", "http.port"),
        ("package-limits:\n  xml-file-byte: 1\n", "package-limits.xml-file-byte", "package-limits.xml-file-bytes"),
        ("zon: Asia/Shanghai\n", "zon", "zone"), ("colour: red\n", "colour", nil),
        ("http:\n  port: 80\nsession: 5\n", "session", nil),
    ])
    func `a key that no setting has is refused with the nearest one`(text: String, key: String, nearest: String?) {
        #expect(throws: SettingsFile.UnknownKey(key: key, nearest: nearest)) { try SettingsFile.check(text) }
    }

    @Test(arguments: ["", "# nothing\n", "http:\n", "http:\n  port: 80\nzone: Asia/Shanghai\n"])
    func `a file with known keys only is taken`(text: String) throws {
        try SettingsFile.check(text)
    }

    @Test(arguments: ["package-limits:\n  questions: 0\n", "package-limits:\n  files: many\n", "htp:\n  port: 1\n"])
    func `a value out of bounds, and a misspelt key, stop the service from starting`(text: String) async throws {
        await #expect(throws: CommandFailure.self) { _ = try await settings(text) }
    }
}
