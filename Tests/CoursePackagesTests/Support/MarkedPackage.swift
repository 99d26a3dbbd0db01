import CoursePackages

/// A package for tests: a small valid course, in which files can be replaced.
///
/// A marker `⟦identifier⟧` in a file says that exactly there a diagnostic with this identifier is expected; markers are
/// taken out before the package is checked.
struct MarkedPackage {
    struct Expectation: Hashable, Comparable, CustomStringConvertible {
        let path: String
        let line: Int
        let column: Int
        let identifier: String

        static func < (left: Self, right: Self) -> Bool {
            (left.path, left.line, left.column, left.identifier)
                < (right.path, right.line, right.column, right.identifier)
        }

        var description: String { "\(path):\(line):\(column) [\(identifier)]" }
    }

    let files: PackageFiles
    let expected: [Expectation]

    init(_ replaced: [String: String] = [:], binary: [String: [UInt8]] = [:], removed: Set<String> = []) {
        var contents = binary
        var expected: [Expectation] = []
        for (path, text) in Self.valid.merging(replaced, uniquingKeysWith: { $1 }) where !removed.contains(path) {
            let (clean, marks) = Self.takeMarks(text)
            contents[path] = Array(clean.utf8)
            for mark in marks {
                expected.append(
                    Expectation(path: path, line: mark.line, column: mark.column, identifier: mark.identifier))
            }
        }
        files = PackageFiles(contents)
        self.expected = expected.sorted()
    }

    /// What the checker says, in the form of the expectations.
    func found() -> [Expectation] {
        CourseChecker.check(files).diagnostics.map {
            Expectation(path: $0.path, line: $0.line, column: $0.column, identifier: $0.identifier)
        }.sorted()
    }

    private static func takeMarks(
        _ text: String
    ) -> (clean: String, marks: [(line: Int, column: Int, identifier: String)]) {
        var clean = String.UnicodeScalarView()
        var marks: [(line: Int, column: Int, identifier: String)] = []
        var (line, column) = (1, 1)
        var mark: String.UnicodeScalarView?
        for scalar in text.unicodeScalars {
            if scalar == "⟦" {
                mark = String.UnicodeScalarView()
            } else if scalar == "⟧" {
                marks.append((line, column, String(mark ?? String.UnicodeScalarView())))
                mark = nil
            } else if mark != nil {
                mark?.append(scalar)
            } else {
                clean.append(scalar)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        return (String(clean), marks)
    }
}

extension MarkedPackage {
    static let namespace = #"xmlns="urn:lamproom:course:1""#

    static func course(
        attributes: String = #"id="c" version="1.0.0" category="production-safety" xml:lang="zh-Hans""#,
        head: String = "<title>课</title><summary>要</summary><audience>人</audience><class-hours>4</class-hours>",
        modules: String = #"<module file="modules/m.xml"/>"#, banks: String = #"<bank file="banks/b.xml"/>"#,
        quizzes: String = #"<quiz file="quizzes/q.xml"/>"#,
        completion: String = #"<completion><read-modules/><pass-quiz quiz="q"/></completion>"#
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <course \(namespace) \(attributes)>
        \(head)
        <modules>\(modules)</modules>
        <banks>\(banks)</banks>
        <quizzes>\(quizzes)</quizzes>
        \(completion)
        </course>
        """
    }

    static func module(_ blocks: String, id: String = "m") -> String {
        """
        <module \(namespace) id="\(id)">
          <title>甲</title>
          <section><title>乙</title>\(blocks)</section>
        </module>
        """
    }

    static func bank(_ questions: String, id: String = "b") -> String {
        """
        <bank \(namespace) id="\(id)">
          <title>题库</title>
        \(questions)
        </bank>
        """
    }

    static func quiz(
        _ draws: String, attributes: String = #"pass-percent="80""#, id: String = "q", after: String = ""
    ) -> String {
        """
        <quiz \(namespace) id="\(id)" \(attributes)>
          <title>测验</title>
          <section id="s"><title>一</title>\(draws)</section>\(after)
        </quiz>
        """
    }

    static func trueFalse(_ id: String, _ attributes: String = "", prompt: String? = nil) -> String {
        """
        <true-false id="\(id)" points="1" answer="true" \(attributes)><prompt>\(prompt ?? id)</prompt>\
        <explanation>因</explanation></true-false>
        """
    }

    static func single(_ id: String, _ options: String) -> String {
        """
        <single-choice id="\(id)" points="1"><prompt>\(id)</prompt>\(options)<explanation>因</explanation></single-choice>
        """
    }

    static let valid: [String: String] = [
        "course.xml": course(),
        "modules/m.xml": module("<paragraph>文</paragraph>"),
        "banks/b.xml": bank(trueFalse("q1") + "\n" + single("q2", #"<option key="true">甲</option><option>乙</option>"#)),
        "quizzes/q.xml": quiz(#"<draw bank="b" count="2"/>"#),
    ]
}
