import CoursePackages
import Foundation
import Messages
import Testing
import TrainingCore

@Suite("The schemas")
struct SchemaTests {
    @Test(
        "docs/ has the schemas as the rules make them",
        arguments: [
            ("docs/course.xsd", CourseSchema.xsd()), ("docs/course.rng", CourseSchema.rng()),
            ("docs/xml.xsd", CourseSchema.xmlNamespaceXSD()),
        ])
    func snapshots(name: String, made: String) throws {
        let file = URL(fileURLWithPath: Repository.path(name))
        if ProcessInfo.processInfo.environment["LAMPROOM_RECORD_SNAPSHOTS"] == "1" {
            try Data(made.utf8).write(to: file)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == made,
            "run the tests with LAMPROOM_RECORD_SNAPSHOTS=1 and read the difference")
    }

    @Test("accept every file of the shipped courses", arguments: Schema.allCases)
    func shipped(_ schema: Schema) throws {
        let files = Repository.folders("courses").flatMap { folder in
            FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
                .filter { $0.hasSuffix(".xml") }.map { folder + "/" + $0 } ?? []
        }
        #expect(files.count > 100)
        #expect(try schema.rejected(of: files).isEmpty)
    }

    @Test("accept every file of the template", arguments: Schema.allCases)
    func template(_ schema: Schema) throws {
        let id = try #require(CourseID("new-course"))
        let folder = try TemporaryFolder()
        let files = try PackageTemplate.files(id: id, title: nil, category: .labourLaw).enumerated().map {
            index, file in
            let path = folder.path + "/\(index).xml"
            try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
            return path
        }
        #expect(files.count >= 4)
        #expect(try schema.rejected(of: files).isEmpty)
    }

    /// Of each file of each fixture: whether a schema that can say what is wrong with it refuses it, and none that cannot.
    @Test("agree with the checker on every fixture, as far as a schema can speak", arguments: Schema.allCases)
    func fixtures(_ schema: Schema) throws {
        let folder = try TemporaryFolder()
        var claims: [String: (rejects: Bool, fixture: String)] = [:]
        for (number, fixture) in FaultCase.all.enumerated() {
            let identifiers = Dictionary(grouping: fixture.package.expected.filter { !$0.isNote }, by: \.path)
            for (index, path) in fixture.package.files.paths.enumerated() where path.hasSuffix(".xml") {
                let found = Set((identifiers[path] ?? []).compactMap { DiagnosticIdentifier(rawValue: $0.identifier) })
                guard let rejects = schema.verdict(on: found) else { continue }
                let file = folder.path + "/\(number)-\(index).xml"
                try Data(fixture.package.files[path] ?? []).write(to: URL(fileURLWithPath: file))
                claims[file] = (rejects, "\(fixture.testDescription): \(path) \(found.map(\.rawValue).sorted())")
            }
        }
        let rejected = try schema.rejected(of: claims.keys.sorted())
        for (file, claim) in claims.sorted(by: { $0.key < $1.key }) {
            #expect(rejected.contains(file) == claim.rejects, "\(claim.fixture)")
        }
        // The test is about something.
        #expect(claims.values.count { $0.rejects } > 60)
        #expect(claims.values.count { !$0.rejects } > 300)
    }
}

enum Schema: String, CaseIterable, CustomTestStringConvertible {
    case xsd, rng

    var testDescription: String { rawValue }

    /// The files that xmllint does not find valid.
    func rejected(of files: [String]) throws -> Set<String> {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let option = self == .xsd ? "--schema" : "--relaxng"
        process.arguments = ["xmllint", "--noout", option, Repository.path("docs/course.\(rawValue)")] + files
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let valid = output.split(separator: "\n").filter { $0.hasSuffix(" validates") }.map { $0.dropLast(10) }
        // 5 is an error in the schema itself.
        #expect(process.terminationStatus != 5 && process.terminationStatus != 127, "\(output.suffix(500))")
        return Set(files).subtracting(valid.map(String.init))
    }

    /// Whether the schema must refuse a file with these faults; nil where that depends on more than the identifier.
    func verdict(on found: Set<DiagnosticIdentifier>) -> Bool? {
        let expressible = self == .rng ? Self.expressible.union([.unexpectedText]) : Self.expressible
        if !found.isDisjoint(with: expressible) { return true }
        return found.isDisjoint(with: Self.dependent) ? false : nil
    }

    /// What breaks the form of XML, or stands in the rules from which the schemas are made.
    private static let expressible: Set<DiagnosticIdentifier> = [
        .emptyFile, .invalidUTF8, .undefinedEntity, .unescapedAmpersand, .unescapedLessThan, .mismatchedTag,
        .unclosedElement, .attributeWithoutValue, .attributeWithoutQuotes, .duplicateAttribute, .malformedXML,
        .wrongNamespace, .unknownElement, .misplacedElement, .duplicateElement, .missingElement, .unknownAttribute,
        .missingAttribute, .emptyAttribute, .invalidID, .invalidVersion, .invalidLanguage, .invalidChoice,
        .invalidNumber, .invalidDate, .invalidTime,
    ]

    /// Some of these faults a schema can say, others it cannot: whether a text is empty where elements may stand in it, a
    /// range that another attribute sets, which root element a file of this name has, limits of size.
    private static let dependent: Set<DiagnosticIdentifier> = [
        .wrongEncoding, .controlCharacter, .doctype, .processingInstruction, .undeclaredPrefix, .compressedFile,
        .tooDeep, .tooManyElements, .tooManyAttributes, .textTooLong, .fileTooLarge, .wrongRootElement, .emptyText,
        .unexpectedText, .numberOutOfRange, .invalidPath, .unreadableFile,
    ]
}
