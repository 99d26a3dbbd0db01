import CoursePackages

/// A course whose modules are completed in every way:
///
/// - `timed`: ten minutes of reading;
/// - `checked`, which requires it: reading and the quiz `check`;
/// - `either`: reading for an hour, or the quiz `check`;
/// - `taught`: 90 minutes of attendance;
/// - `practised`: a sign-off;
/// - and at the end the quiz `final`.
enum ConditionsCourse {
    static let modules = ["timed", "checked", "either", "taught", "practised"]

    /// As an archive.
    static func package(
        id: String = "conditions", version: String = "1.0.0", requires: [String] = [],
        changing change: (inout [String: String]) -> Void = { _ in }
    ) throws -> [UInt8] {
        var files = [
            "course.xml": course(id, version, requires), "banks/bank.xml": bank,
            "quizzes/check.xml": quiz("check", "q-1"), "quizzes/final.xml": quiz("final", "q-2"),
        ]
        for module in modules { files["modules/\(module).xml"] = self.module(module) }
        change(&files)
        return try PackageArchive.pack(PackageFiles(files.mapValues { Array($0.utf8) }))
    }

    private static let namespace = "xmlns=\"urn:lamproom:course:1\""

    private static func course(_ id: String, _ version: String, _ requires: [String]) -> String {
        """
        <course \(namespace) id="\(id)" version="\(version)" category="production-safety" xml:lang="zh-Hans">
          <title>条件</title><summary>测试用。</summary><audience>测试</audience><class-hours>0.5</class-hours>
          \(requires.map { "<requires course=\"\($0)\"/>" }.joined())
          <modules>
            <module file="modules/timed.xml"><complete><read minutes="10"/></complete></module>
            <module file="modules/checked.xml" requires="timed">
              <complete by="all"><read/><pass-quiz quiz="check"/></complete>
            </module>
            <module file="modules/either.xml">
              <complete by="any"><read minutes="60"/><pass-quiz quiz="check"/></complete>
            </module>
            <module file="modules/taught.xml"><complete><attend minutes="90"/></complete></module>
            <module file="modules/practised.xml"><complete><sign-off/></complete></module>
          </modules>
          <banks><bank file="banks/bank.xml"/></banks>
          <quizzes><quiz file="quizzes/check.xml"/><quiz file="quizzes/final.xml"/></quizzes>
          <completion><read-modules/><pass-quiz quiz="final"/></completion>
        </course>
        """
    }

    static func module(_ id: String, text: String = "通风。") -> String {
        """
        <module \(namespace) id="\(id)">
          <title>\(id)</title><section><title>一</title><paragraph>\(text)</paragraph></section>
        </module>
        """
    }

    static let bank = bank(first: "一")

    static func bank(first: String) -> String {
        """
        <bank \(namespace) id="bank">
          <title>题库</title>
          <true-false id="q-1" points="1" answer="true"><prompt>\(first)</prompt><explanation>因</explanation></true-false>
          <true-false id="q-2" points="1" answer="true"><prompt>二</prompt><explanation>因</explanation></true-false>
        </bank>
        """
    }

    private static func quiz(_ id: String, _ question: String) -> String {
        """
        <quiz \(namespace) id="\(id)" pass-percent="100">
          <title>\(id)</title><section id="s"><title>一</title><question ref="\(question)"/></section>
        </quiz>
        """
    }
}
