extension LoadCourse {
    private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "xmlns=\"urn:lamproom:course:1\""

    /// The files of the package, each with its path.
    var files: [(path: String, text: String)] {
        [("course.xml", Self.header + course), ("quizzes/final.xml", Self.header + finalQuiz)]
            + (1...Self.moduleCount).map { ("modules/m\($0).xml", Self.header + module($0)) }
            + [("banks/all.xml", Self.header + bank)]
    }

    private var course: String {
        """
        <course \(Self.namespace) id="\(Self.id)" version="1.0.0" category="production-safety" xml:lang="zh-Hans">
          <title>负载测试课程</title>
          <summary>许多人同时考试时，看服务是否一个答案也不丢。</summary>
          <audience>测量程序</audience>
          <class-hours>1</class-hours>
          <modules>
        \((1...Self.moduleCount).map { "    <module file=\"modules/m\($0).xml\"/>" }.joined(separator: "\n"))
          </modules>
          <banks><bank file="banks/all.xml"/></banks>
          <quizzes><quiz file="quizzes/final.xml"/></quizzes>
          <completion><read-modules/><pass-quiz quiz="\(Self.quiz)"/></completion>
          <certificate valid-months="12"/>
        </course>

        """
    }

    private var finalQuiz: String {
        let draws = Self.kinds.map { kind, _, drawn in
            "    <draw bank=\"all\" count=\"\(drawn)\" kind=\"\(kind.element)\"/>"
        }
        return """
            <quiz \(Self.namespace) id="\(Self.quiz)" time-limit-minutes="120" attempts="1" pass-percent="\(Self.passPercent)">
              <title>结业考试</title>
              <section id="all">
                <title>全部</title>
            \(draws.joined(separator: "\n"))
              </section>
              <review show="answers"/>
            </quiz>

            """
    }

    private func module(_ number: Int) -> String {
        let paragraph = "    <paragraph>入井前检查矿灯、自救器和便携仪，听从瓦斯检查员的安排；发现异常先撤人，后汇报。</paragraph>\n"
        return """
            <module \(Self.namespace) id="m\(number)">
              <title>第 \(number) 部分</title>
              <section>
                <title>要点</title>
            \(String(repeating: paragraph, count: 10))  </section>
            </module>

            """
    }

    private var bank: String {
        "<bank \(Self.namespace) id=\"all\">\n  <title>全部题目</title>\n" + questions.map(\.xml).joined() + "</bank>\n"
    }
}
