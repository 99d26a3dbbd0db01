import CoursePackages
import Foundation
import Messages
import Testing
import TrainingCore

@Suite("docs/course-format.md")
struct CourseFormatPageTests {
    private let page: String

    init() throws {
        page = try String(contentsOfFile: Repository.path("docs/course-format.md"), encoding: .utf8)
    }

    /// The XML examples of the page, in their order.
    private var examples: [String] {
        page.split(separator: "\n```").map(String.init).filter { $0.hasPrefix("xml\n") }.map { String($0.dropFirst(4)) }
    }

    private static func root(of example: String) -> String {
        let text = example.drop { $0 != "<" }
        let tag = text.hasPrefix("<?") ? text.drop { $0 != ">" }.drop { $0 != "<" } : text
        return String(tag.dropFirst().prefix { $0.isLetter || $0 == "-" })
    }

    /// The examples put together: files by their root elements, sections in a second module, questions in the bank, and a
    /// picture for every asset that is named.
    private func package() throws -> PackageFiles {
        var contents: [String: [UInt8]] = [:]
        var questions = ""
        var bank: String?
        for example in examples {
            switch Self.root(of: example) {
            case "course": contents["course.xml"] = Array(example.utf8)
            case "module": contents["modules/10-properties.xml"] = Array(example.utf8)
            case "section":
                let module = """
                    <module \(MarkedPackage.namespace) id="inspection"><title>瓦斯检查</title>
                    \(example)
                    </module>
                    """
                contents["modules/20-inspection.xml"] = Array(module.utf8)
            case "bank": bank = example
            case "quiz": contents["quizzes/final.xml"] = Array(example.utf8)
            default: questions += example + "\n"
            }
            for match in example.matches(of: /file="(assets\/[^"]+)"/) { contents[String(match.1)] = SamplePicture.png }
        }
        contents["banks/gas.xml"] = Array(try #require(bank).replacing("</bank>", with: questions + "</bank>").utf8)
        return PackageFiles(contents)
    }

    @Test("The examples, put together, are a package without faults and warnings")
    func examplesCheck() throws {
        let files = try package()
        let result = CourseChecker.check(files)
        let text = DiagnosticFormatter(files: files, language: .english).text(result.diagnostics)
        #expect(result.diagnostics.isEmpty, "\(text)")
        #expect(result.course != nil)
    }

    @Test("There is an example for every kind of question and for every kind of file")
    func kinds() throws {
        let text = examples.joined()
        for kind in QuestionKind.allCases { #expect(text.contains("<\(kind.rawValue) id="), "\(kind)") }
        #expect(Set(examples.map(Self.root)).isSuperset(of: ["course", "module", "bank", "quiz"]))
    }

    @Test("The table of warnings names every lint, and nothing else")
    func lints() throws {
        let table = try #require(page.components(separatedBy: "### Warnings").last)
        let names = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
            .flatMap { $0.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.1) } }
        #expect(names.count == Set(names).count)
        #expect(
            Set(names) == Set(DiagnosticIdentifier.allCases.filter { $0.severity == .warning }.map(\.rawValue)))
    }
}
