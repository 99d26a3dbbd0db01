import CoursePackages
import Foundation
import Testing

/// A folder or archive that cannot be read as a whole, and what is said of it: path and identifier.
struct ReadingFaultCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let identifier: DiagnosticIdentifier
    /// Empty where the package as a whole is meant.
    let path: String
    let read: @Sendable () throws -> PackageReading

    static let all: [ReadingFaultCase] = [
        ReadingFaultCase("a folder that is not there", .unreadablePackage, "") {
            PackageFiles.read(path: "/nowhere/at/all")
        },
        ReadingFaultCase("a file that may not be read", .unreadableFile, "assets/a.bin") {
            let folder = try TemporaryFolder()
            try folder.write([1], to: "course.xml")
            try folder.write([1], to: "assets/a.bin")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0], ofItemAtPath: folder.path + "/assets/a.bin")
            return try Unprivileged.run { PackageFiles.read(folder: folder.path) }
        },
        archive("bytes that are no archive", .damagedArchive, "", []),
        archive(
            "an entry behind a password", .encryptedArchive, "x", [.init("x", "123456789012345", flags: 0x0801)]),
        archive("a path that leads outside", .invalidPath, "../x.xml", [.init("../x.xml")]),
        ReadingFaultCase("a symbolic link that leads outside", .linkInPackage, "assets/a.png") {
            let folder = try TemporaryFolder()
            try folder.write([1], to: "course.xml")
            try folder.write([1], to: "assets/b.png")
            try folder.link("assets/a.png", to: "/etc/passwd")
            return PackageFiles.read(folder: folder.path)
        },
        archive("a pipe", .specialFile, "x", [.init("x", mode: 0o010644)]),
        archive("a path twice", .duplicatePath, "course.xml", [.init("course.xml")]),
        archive("a path in capitals", .caseCollision, "Course.xml", [.init("Course.xml")]),
        archive("a file of 11 bytes", .fileTooLarge, "a.bin", [.init("a.bin", "12345678901")]) { $0.assetBytes = 10 },
        archive("20 bytes in two files", .packageTooLarge, "", [.init("a", "1234567890"), .init("b", "1234567890")]) {
            $0.packageBytes = 19
        },
        archive("two files", .tooManyFiles, "", [.init("a")]) { $0.files = 1 },
    ]

    private init(
        _ description: String, _ identifier: DiagnosticIdentifier, _ path: String,
        _ read: @escaping @Sendable () throws -> PackageReading
    ) {
        testDescription = description
        self.identifier = identifier
        self.path = path
        self.read = read
    }

    /// An archive of an empty `course.xml` and of `entries`; without entries it is none.
    private static func archive(
        _ description: String, _ identifier: DiagnosticIdentifier, _ path: String, _ entries: [TestZip.Entry],
        limits change: (inout PackageLimits) -> Void = { _ in }
    ) -> ReadingFaultCase {
        let bytes = entries.isEmpty ? Array("<course/>".utf8) : TestZip([.init("course.xml")] + entries).bytes
        let limits = PackageLimits.with(change)
        return ReadingFaultCase(description, identifier, path) { PackageFiles.read(archive: bytes, limits: limits) }
    }
}
