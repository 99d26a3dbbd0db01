import ArgumentParser
import Foundation

/// Writes a course package of about the size that is asked for: modules and banks as an instructor would write them, only more.
struct GeneratePackage: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "package")

    @Argument var folder: String
    @Option(help: "size in MB (10⁶ bytes)") var megabytes = 20

    private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "xmlns=\"urn:lamproom:course:1\""

    func run() throws {
        for part in ["modules", "banks", "quizzes"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        // Files of about 2 MB: three quarters questions, one quarter text.
        let banks = max(1, megabytes * 3 / 8)
        let modules = max(1, megabytes / 8)
        for number in 1...banks { try write("banks/bank-\(number).xml", bank(number)) }
        for number in 1...modules { try write("modules/module-\(number).xml", module(number)) }
        try write("quizzes/final.xml", quiz)
        try write("course.xml", course(banks: banks, modules: modules))
    }

    private func write(_ path: String, _ text: String) throws {
        try (Self.header + text).write(toFile: "\(folder)/\(path)", atomically: false, encoding: .utf8)
    }

    private func course(banks: Int, modules: Int) -> String {
        """
        <course \(Self.namespace) id="bench" version="1.0.0" category="production-safety" xml:lang="zh-Hans">
          <title>基准测试课程</title>
          <summary>用于测量检查速度的课程。</summary>
          <audience>测量程序</audience>
          <class-hours>8</class-hours>
          <modules>
        \((1...modules).map { "    <module file=\"modules/module-\($0).xml\"/>" }.joined(separator: "\n"))
          </modules>
          <banks>
        \((1...banks).map { "    <bank file=\"banks/bank-\($0).xml\"/>" }.joined(separator: "\n"))
          </banks>
          <quizzes>
            <quiz file="quizzes/final.xml"/>
          </quizzes>
          <completion>
            <read-modules/>
            <pass-quiz quiz="final"/>
          </completion>
          <certificate valid-months="12"/>
        </course>

        """
    }

    private var quiz: String {
        """
        <quiz \(Self.namespace) id="final" time-limit-minutes="600" pass-percent="60">
          <title>测验</title>
          <section id="all">
            <title>全部</title>
            <draw bank="bank-1" count="20"/>
          </section>
          <review show="explanations"/>
        </quiz>

        """
    }

    private func bank(_ number: Int) -> String {
        var text = "<bank \(Self.namespace) id=\"bank-\(number)\">\n  <title>题库 \(number)</title>\n"
        var question = 0
        while text.utf8.count < 2_000_000 {
            question += 1
            text += """
                  <single-choice id="b\(number)-q\(question)" points="5" difficulty="medium" tags="通风 检查">
                    <prompt>第 \(number) 题库第 \(question) 题：巡查时发现局部通风机停止运转，作业人员首先应当怎样做？</prompt>
                    <option>继续作业，同时打电话询问停风的原因</option>
                    <option\(question % 4 == 1 ? " key=\"true\"" : "")>立即停止作业，切断电源，撤到有新鲜风流的地点（\(question)）</option>
                    <option\(question % 4 == 2 ? " key=\"true\"" : "")>停下手中的工作，按规定撤出并设置栅栏，然后汇报（\(question)）</option>
                    <option\(question % 4 == 3 ? " key=\"true\"" : "")>停止作业并断电，全部人员撤出，揭示警标后报告调度（\(question)）</option>
                    <option\(question % 4 == 0 ? " key=\"true\"" : "")>先撤人后汇报，恢复通风前不得擅自进入停风区（\(question)）</option>
                    <explanation>停风以后瓦斯会很快积聚。先保证人员安全，再查明原因；恢复通风须由专人检查瓦斯后按规定进行。</explanation>
                    <source law="安全生产法" article="第五十五条"/>
                  </single-choice>

                """
        }
        return text + "</bank>\n"
    }

    private func module(_ number: Int) -> String {
        var text = "<module \(Self.namespace) id=\"module-\(number)\">\n  <title>模块 \(number)</title>\n"
        var section = 0
        while text.utf8.count < 2_000_000 {
            section += 1
            text += """
                  <section>
                    <title>第 \(section) 节</title>
                    <paragraph>井下空气里的瓦斯看不见、闻不到，只有用仪器才能知道它的浓度。进入工作地点以前先看风筒出口的风量，再看传感器的读数，两样都正常才能开始工作。</paragraph>
                    <list><item>检查风流</item><item>检查瓦斯</item><item>检查顶板</item></list>
                    <table><header><cell>地点</cell><cell>做法</cell></header><row><cell>上隅角</cell><cell>加强检查</cell></row></table>
                    <warning>发现异常，先撤人，后汇报。</warning>
                  </section>

                """
        }
        return text + "</module>\n"
    }
}
