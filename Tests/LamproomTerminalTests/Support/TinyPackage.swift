import Foundation

/// A course package with nothing but what it must have, and a quiz on request.
enum TinyPackage {
    static let course = course(version: "1.0.0", title: "短课")

    static func course(version: String, title: String, parts: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <course xmlns="urn:lamproom:course:1" id="tiny" version="\(version)" category="labour-law" xml:lang="zh-Hans">
          <title>\(title)</title>
          <summary>一段话。</summary>
          <audience>职工</audience>
          <class-hours>0.5</class-hours>
          <modules>
            <module file="modules/one.xml"/>
          </modules>
        \(parts)  <completion>
            <read-modules/>
          </completion>
        </course>

        """
    }

    static let module = """
        <?xml version="1.0" encoding="UTF-8"?>
        <module xmlns="urn:lamproom:course:1" id="one">
          <title>一</title>
          <section>
            <title>一</title>
            <paragraph>读一读。<translation xml:lang="en">Read this.</translation></paragraph>
          </section>
        </module>

        """

    static let bank = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bank xmlns="urn:lamproom:course:1" id="b">
          <title>题库</title>
          <true-false id="q-1" points="1" answer="true">
            <prompt>甲烷比空气轻。</prompt>
            <explanation>约为空气的一半。</explanation>
            <source law="安全生产法" article="第二十八条"/>
          </true-false>
          <true-false id="q-2" points="1" answer="false">
            <prompt>一氧化碳没有毒。</prompt>
            <explanation>它有剧毒。</explanation>
            <source law="安全生产法" article="第二十八条"/>
          </true-false>
        </bank>

        """

    static let quiz = """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz xmlns="urn:lamproom:course:1" id="final" pass-percent="80">
          <title>小测验</title>
          <section id="s">
            <title>全部</title>
            <draw bank="b" count="2"/>
          </section>
        </quiz>

        """

    static let withQuiz = [
        "course.xml": course(
            version: "1.0.0", title: "短课",
            parts: """
                  <banks>
                    <bank file="banks/b.xml"/>
                  </banks>
                  <quizzes>
                    <quiz file="quizzes/final.xml"/>
                  </quizzes>

                """), "modules/one.xml": module, "banks/b.xml": bank, "quizzes/final.xml": quiz,
    ]

    static func write(
        _ files: [String: String] = ["course.xml": course, "modules/one.xml": module], to folder: URL
    ) throws {
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
