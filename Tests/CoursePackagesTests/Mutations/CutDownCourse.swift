import CoursePackages

/// A small package made of a shipped course: a section of one module, and the shortest question of each kind.
enum CutDownCourse {
    static func files(of whole: PackageFiles) -> PackageFiles {
        var contents: [String: [UInt8]] = [:]
        for path in whole.paths where !path.hasSuffix(".xml") { contents[path] = whole[path] }
        let modules = whole.paths.filter { $0.hasPrefix("modules/") }.prefix(1)
        for path in modules { contents[path] = firstSection(of: whole[path] ?? []) }
        contents["banks/b.xml"] = Array(bank(whole).utf8)
        contents["quizzes/final.xml"] = Array(quiz.utf8)
        contents["course.xml"] = course(whole["course.xml"] ?? [], modules: Array(modules))
        return PackageFiles(contents)
    }

    private static let namespace = #"xmlns="urn:lamproom:course:1""#

    private static let quiz = """
        <quiz \(namespace) id="final" pass-percent="60" attempts="3">
          <title>考试<translation xml:lang="en">Examination</translation></title>
          <instructions>独立<strong>完成</strong>。</instructions>
          <section id="s"><title>一</title><draw bank="b" count="1" kind="single-choice"/><draw bank="b" count="2"/></section>
          <review show="explanations"/>
        </quiz>
        """

    private static func firstSection(of bytes: [UInt8]) -> [UInt8] {
        let sections = MarkupScanner(bytes).elements.filter { $0.parent == 0 && $0.name == "section" }
        guard let first = sections.first, let last = sections.last else { return bytes }
        return Array(bytes[..<first.range.upperBound] + bytes[last.range.upperBound...])
    }

    private static func bank(_ whole: PackageFiles) -> String {
        var shortest: [String: String] = [:]
        for path in whole.paths.filter({ $0.hasPrefix("banks/") }) {
            let bytes = whole[path] ?? []
            for element in MarkupScanner(bytes).elements where element.parent == 0 && element.name != "title" {
                let text = String(decoding: bytes[element.range], as: UTF8.self)
                // Two single choices, so that a draw has something to choose from.
                let key = shortest[element.name] == nil || element.name != "single-choice" ? element.name : "second"
                if text.utf8.count < shortest[key]?.utf8.count ?? .max { shortest[key] = text }
            }
        }
        let questions = shortest.sorted { $0.key < $1.key }.map { "  " + $0.value }
        return "<bank \(namespace) id=\"b\">\n  <title>题库</title>\n" + questions.joined(separator: "\n") + "\n</bank>\n"
    }

    /// The head and the end of the shipped file, with lists of the files that are left.
    private static func course(_ bytes: [UInt8], modules: [String]) -> [UInt8] {
        let elements = MarkupScanner(bytes).elements
        func element(_ name: String) -> Range<Int> { elements.first { $0.name == name }?.range ?? 0..<0 }
        let lists = """
            <modules>\(modules.map { "<module file=\"\($0)\"/>" }.joined())</modules>
              <banks><bank file="banks/b.xml"/></banks>
              <quizzes><quiz file="quizzes/final.xml"/></quizzes>
              <completion><read-modules/><pass-quiz quiz="final"/></completion>
            """
        return Array(
            bytes[..<element("modules").lowerBound] + Array(lists.utf8) + bytes[element("completion").upperBound...])
    }
}
