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
        // Files of a little more than 2 MB: three quarters questions, one quarter text.
        let files = max(2, megabytes / 2)
        let modules = max(1, files / 4)
        let banks = files - modules
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
          <class-hours>1000</class-hours>
          <modules>
        \((1...modules).map { "    <module file=\"modules/module-\($0).xml\"\($0 > 1 ? " requires=\"module-1\"" : "")/>" }.joined(separator: "\n"))
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
          <silence lint="unused-bank">测量只从第一个题库抽题。</silence>
          <silence lint="class-hours-mismatch">学时与测量无关。</silence>
        </course>

        """
    }

    private var quiz: String {
        """
        <quiz \(Self.namespace) id="final" time-limit-minutes="600" pass-percent="60">
          <title>测验</title>
          <section id="all">
            <title>全部</title>
            <question ref="b1-q1"/>
            <question ref="b1-case40"/>
            <draw bank="bank-1" count="20"/>
            <draw bank="bank-1" count="2" kind="case"/>
          </section>
          <review show="explanations"/>
        </quiz>

        """
    }

    private func bank(_ number: Int) -> String {
        var text = "<bank \(Self.namespace) id=\"bank-\(number)\">\n  <title>题库 \(number)</title>\n"
        var question = 0
        while text.utf8.count < 2_050_000 {
            question += 1
            // Of ten questions six are choices, as in the shipped courses; the others have several parts or rich text.
            if question % 40 == 0 {
                text += caseStudy(number, question)
                continue
            }
            switch question % 10 {
            case 7: text += numeric(number, question)
            case 8: text += blanks(number, question)
            case 9: text += ordering(number, question)
            case 0: text += matching(number, question)
            default: text += choice(number, question)
            }
        }
        return text + "</bank>\n"
    }

    /// Words that make questions differ from each other as those of a real bank do.
    private static let words = [
        "局部通风机", "采煤工作面", "回风巷", "带式输送机", "液压支架", "掘进机", "瓦斯抽采泵", "井底车场", "架空乘人装置", "变电所",
        "采空区", "上隅角", "密闭墙", "钻孔", "锚杆", "喷雾装置", "便携仪", "传感器", "自救器", "矿灯", "风门", "测风站", "绞车", "罐笼",
        "水仓", "排水泵", "炸药库", "电缆", "开关柜", "避难硐室",
    ]

    private func topic(_ bank: Int, _ question: Int) -> String {
        let count = Self.words.count
        let seed = question &* 7919 &+ bank &* 104_729
        return (0..<4).map { Self.words[(seed / [1, count, 7, 11][$0]) % count] }.joined(separator: "、")
    }

    private func choice(_ bank: Int, _ question: Int) -> String {
        func key(_ position: Int) -> String { question % 4 == position ? " key=\"true\"" : "" }
        return """
              <single-choice id="b\(bank)-q\(question)" points="5" difficulty="medium" tags="通风 检查">
                <prompt>第 \(bank) 题库第 \(question) 题：巡查\(topic(bank, question))时发现通风停止，作业人员首先应当怎样做？</prompt>
                <option>继续作业，同时打电话询问停风的原因</option>
                <option\(key(1))>立即停止作业，切断电源，撤到有新鲜风流的地点（\(bank)-\(question)）</option>
                <option\(key(2))>停下手中的工作，按规定撤出并设置栅栏，然后汇报（\(bank)-\(question)）</option>
                <option\(key(3))>停止作业并断电，全部人员撤出，揭示警标后报告调度（\(bank)-\(question)）</option>
                <option\(key(0))>先撤人后汇报，恢复通风前不得擅自进入停风区（\(bank)-\(question)）</option>
                <explanation>停风以后瓦斯会很快积聚。先保证人员安全，再查明原因；恢复通风须由专人检查瓦斯后按规定进行。</explanation>
                <source law="安全生产法" article="第五十五条"/>
              </single-choice>

            """
    }

    private func caseStudy(_ bank: Int, _ question: Int) -> String {
        """
          <case id="b\(bank)-case\(question)" tags="处置">
            <stimulus>
              <paragraph>\(topic(bank, question))附近的传感器报警，读数为 <strong>1.\(question % 10) %</strong>，带班人员在 300 m 外。</paragraph>
            </stimulus>
            <true-false id="b\(bank)-q\(question)" points="5" answer="\(question % 80 == 0)">
              <prompt>应当先停止作业再汇报。<translation xml:lang="en">Work is stopped before it is reported.</translation></prompt>
              <explanation>先停止作业、撤出人员，再汇报。<translation xml:lang="en">Stop, leave, report.</translation></explanation>
            </true-false>
          </case>

        """
    }

    private func numeric(_ bank: Int, _ question: Int) -> String {
        """
          <numeric id="b\(bank)-q\(question)" points="5" difficulty="hard" tags="计算" answer="\(question).5" tolerance="0.05" unit="m³/min">
            <prompt>第 \(bank) 题库第 \(question) 题：\(topic(bank, question))所在巷道断面为 <strong>5 m<sup>2</sup></strong>，风速 \(question) m/s，按 <formula>Q = 60 × S × v</formula> 计算时应当先统一单位。</prompt>
            <unit name="m3/s" factor="60"/>
            <explanation>先把断面和风速代入公式，再换算成每分钟的立方米数；单位不统一是最常见的错误。</explanation>
          </numeric>

        """
    }

    private func blanks(_ bank: Int, _ question: Int) -> String {
        """
          <blanks id="b\(bank)-q\(question)" points="5" tags="性质" partial-credit="proportional">
            <prompt>第 \(bank) 题库第 \(question) 题：检查\(topic(bank, question))，把句子补充完整。</prompt>
            <text>甲烷（CH<sub>4</sub>）比空气<blank><option key="true">轻</option><option>重</option></blank>，\(topic(question, bank))第 \(question) 次检查的读数是 <blank answer="0.5" unit="%"/>，应当<blank><accept>记录</accept><accept>登记</accept></blank>。</text>
            <explanation>甲烷比空气轻，容易积聚在高处；读数要当场<strong>记录</strong>，并与便携仪核对。</explanation>
          </blanks>

        """
    }

    private func ordering(_ bank: Int, _ question: Int) -> String {
        """
          <ordering id="b\(bank)-q\(question)" points="5" tags="应急" partial-credit="proportional">
            <prompt>第 \(bank) 题库第 \(question) 题：\(topic(bank, question))附近停风以后，按先后排列。</prompt>
            <item>停止工作</item>
            <item>切断\(topic(question, bank))的电源</item>
            <item>撤出人员</item>
            <item>设置栅栏，揭示警标</item>
            <item>报告调度（\(bank)-\(question)）</item>
            <explanation>先停止工作、切断电源，再撤人、设栅栏，最后报告；顺序不能颠倒。</explanation>
          </ordering>

        """
    }

    private func matching(_ bank: Int, _ question: Int) -> String {
        """
          <matching id="b\(bank)-q\(question)" points="5" tags="性质" partial-credit="proportional">
            <prompt>第 \(bank) 题库第 \(question) 题：\(topic(bank, question))附近可能有这些气体，把气体和它的特点连起来。</prompt>
            <pair><left>甲烷</left><right>比空气轻，能爆炸</right></pair>
            <pair><left>二氧化碳</left><right>比空气重，容易沉在\(topic(question, bank))的低处</right></pair>
            <pair><left>一氧化碳</left><right>有剧毒，无色无味（\(bank)-\(question)）</right></pair>
            <distractor>有臭鸡蛋气味</distractor>
            <explanation>甲烷轻，二氧化碳重；一氧化碳与空气差不多重，有剧毒。有臭鸡蛋气味的是硫化氢。</explanation>
          </matching>

        """
    }

    private func module(_ number: Int) -> String {
        var text = "<module \(Self.namespace) id=\"module-\(number)\">\n  <title>模块 \(number)</title>\n"
        var section = 0
        while text.utf8.count < 2_050_000 {
            section += 1
            text += """
                  <section>
                    <title>第 \(section) 节<translation xml:lang="en">Section \(section)</translation></title>
                    <paragraph>井下空气里的瓦斯看不见、闻不到，<strong>只有用仪器</strong>才能知道它的浓度。进入工作地点以前先看风筒出口的风量，再看传感器的读数，两样都正常才能开始工作。</paragraph>
                    <list><item>检查风流</item><item>检查瓦斯</item><item>检查顶板</item></list>
                    <table><header><cell>地点</cell><cell>做法</cell></header><row><cell>上隅角</cell><cell>加强检查</cell></row></table>
                    <warning>发现异常，先撤人，后汇报。</warning>
                  </section>

                """
        }
        return text + "</module>\n"
    }
}
