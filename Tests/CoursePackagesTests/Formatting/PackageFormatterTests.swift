import CoursePackages
import Testing

@Suite struct PackageFormatterTests {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    private func format(_ text: String) throws -> String {
        String(decoding: try PackageFormatter.format(Array(text.utf8), path: "banks/b.xml"), as: UTF8.self)
    }

    @Test(arguments: FormattingCase.structure + FormattingCase.text)
    func `a file gets its canonical layout, and keeps it`(example: FormattingCase) throws {
        let expected = Self.declaration + example.after
        #expect(try format(example.before) == expected)
        #expect(try format(expected) == expected)
    }

    @Test(arguments: [
        ("<bank><title>甲</bank>", "mismatched-tag"), ("<bank>", "unclosed-element"), ("", "empty-file"),
        ("<!DOCTYPE bank><bank/>", "doctype"), ("<bank/><?go now?>", "processing-instruction"),
        ("<bank>\u{202E}</bank>", "control-character"), ("<bank a='1' a='2'/>", "duplicate-attribute"),
    ])
    func `what is not well-formed is refused with its place`(text: String, identifier: String) throws {
        let failure = try #require(throws: PackageFormatter.Failure.self) { try format(text) }
        #expect(failure.diagnostics.map(\.identifier) == [identifier])
        #expect(failure.diagnostics.allSatisfy { $0.path == "banks/b.xml" && $0.severity == .error })
    }
}
