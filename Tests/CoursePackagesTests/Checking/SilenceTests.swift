import CoursePackages
import Testing

@Suite("Silenced warnings")
struct SilenceTests {
    /// Two banks in which a prompt stands twice, and a file that nothing uses.
    private func found(_ silences: String, module: String = "<paragraph>文</paragraph>") -> [String] {
        func bank(_ id: String) -> String {
            MarkedPackage.bank(
                MarkedPackage.trueFalse("\(id)1", prompt: id) + MarkedPackage.trueFalse("\(id)2", prompt: id), id: id)
        }
        let package = MarkedPackage([
            "course.xml": MarkedPackage.course(
                banks: #"<bank file="banks/b.xml"/><bank file="banks/c.xml"/>"#,
                completion: "<completion><read-modules/></completion>\(silences)"),
            "banks/b.xml": bank("b"), "banks/c.xml": bank("c"), "assets/a.txt": "甲",
            "modules/m.xml": MarkedPackage.module(module),
            "quizzes/q.xml": MarkedPackage.quiz(#"<draw bank="b" count="2"/><draw bank="c" count="2"/>"#),
        ])
        return package.check().diagnostics.map { "\($0.path) \($0.identifier)" }
    }

    private func silence(_ attributes: String) -> String { "<silence \(attributes)>有意如此。</silence>" }

    private static let duplicates = ["banks/b.xml duplicate-prompt", "banks/c.xml duplicate-prompt"]
    private static let unused = "assets/a.txt unused-file"

    @Test("without a silence all are shown")
    func none() { #expect(found("") == [Self.unused] + Self.duplicates) }

    @Test("by their lint alone, wherever they are")
    func byLint() {
        #expect(found(silence(#"lint="duplicate-prompt""#)) == [Self.unused])
        #expect(found(silence(#"lint="unused-file""#)) == Self.duplicates)
    }

    @Test("in one file")
    func byFile() {
        let silence = silence(#"lint="duplicate-prompt" file="banks/c.xml""#)
        #expect(found(silence) == [Self.unused, Self.duplicates[0]])
    }

    @Test("at one thing")
    func byID() {
        #expect(found(silence(#"lint="duplicate-prompt" id="b2""#)) == [Self.unused, Self.duplicates[1]])
        let both = silence(#"lint="duplicate-prompt" file="banks/c.xml" id="c2""#)
        #expect(found(both) == [Self.unused, Self.duplicates[0]])
    }

    @Test("a silence that covers nothing is said, but not if something else is wrong")
    func unneeded() {
        let needless = silence(#"lint="duplicate-prompt" file="banks/c.xml" id="b2""#)
        #expect(found(needless) == [Self.unused] + Self.duplicates + ["course.xml unneeded-silence"])
        #expect(!found(needless, module: "<paragraph/>").contains("course.xml unneeded-silence"))
    }

    @Test("two silences for one warning are both needed")
    func twice() {
        let twice = silence(#"lint="unused-file""#) + silence(#"lint="unused-file" file="assets/a.txt""#)
        #expect(found(twice) == Self.duplicates)
    }

    @Test("the reason is needed")
    func reason() {
        #expect(found(#"<silence lint="unused-file"/>"#).contains("course.xml empty-text"))
    }
}
