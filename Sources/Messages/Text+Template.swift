extension Text {
    /// The files of the package that `lamproom new` makes, in the canonical layout of course files. The course is in Chinese
    /// whatever the user's language: it is content to be replaced, with comments that teach.
    package enum Template {
        /// The title of a course that was given none.
        package static func title(id: String) -> String { "新课程：\(id)" }

        /// - Parameters:
        ///   - title: as it stands in XML.
        package static func course(id: String, title: String, category: String) -> String {
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!--
              这是课程包的主文件：说明这是一门什么课，并列出属于它的其他文件。
              尖括号里以感叹号开头的文字（就像这一段）是注释：学员看不到，读懂以后可以删掉。
              改完一处就检查一次：在课程包文件夹的外面运行
                lamproom check \(id)      列出全部错误和警告，以及改法
                lamproom preview \(id)    看学员会看到什么
                lamproom fmt \(id)        把文件排整齐
              完整的说明在 docs/course-format.md。
            -->
            <!--
              id：课程的名字，发布以后不要改；由小写字母、数字和减号组成。
              version：每次发布新内容都要换，例如 1.0.1、1.1.0、2.0.0。
              category：vocational-skill 职业技能、production-safety 安全生产、
                labour-law 劳动法律（每道题都要注明出处）、union-capability 工会业务。
              xml:lang：课程的语言。还可以写 reviewed="2026-01-31"：最近一次按法规核对内容的日期。
            -->
            <course xmlns="urn:lamproom:course:1" id="\(id)" version="1.0.0" category="\(category)" xml:lang="zh-Hans">
              <title>\(title)</title>
              <summary>示例内容：发现火灾怎样报警、怎样使用灭火器。请换成自己的课程简介。</summary>
              <audience>全体职工</audience>
              <!-- 学时：一个学时 45 分钟，可以写 0.5、1、1.5……要与内容的多少相称。 -->
              <class-hours>1</class-hours>

              <!-- 模块：给学员读的内容，按这里的先后学习。后面的模块可以写 requires="fire"，表示先学完 fire 才能学它。 -->
              <modules>
                <module file="modules/10-fire.xml"/>
              </modules>

              <!-- 题库和测验：都可以有几个，也可以没有。 -->
              <banks>
                <bank file="banks/fire.xml"/>
              </banks>
              <quizzes>
                <quiz file="quizzes/final.xml"/>
              </quizzes>

              <!-- 怎样算完成：读完全部模块、通过某个测验，或者两项都要。 -->
              <completion>
                <read-modules/>
                <pass-quiz quiz="final"/>
              </completion>

              <!-- 完成后得到证书，有效 12 个月；不写 valid-months 就长期有效，不要证书就删掉这一行。 -->
              <certificate valid-months="12"/>
              <!--
                如果确有理由不理会某条警告，在这里写明，例如：
                <silence lint="unused-file" file="assets/plan.png">下一版要用这张图。</silence>
              -->
            </course>

            """
        }

        package static let module = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- 一个模块：一个标题，下面分几节，每节一个标题和若干段落、列表、表格等。 -->
            <module xmlns="urn:lamproom:course:1" id="fire">
              <!--
                凡是文字都可以在末尾附上别的语言的译文，例如：
                <title>火灾报警与灭火器<translation xml:lang="en">Fire calls and fire extinguishers</translation></title>
              -->
              <title>火灾报警与灭火器</title>
              <section>
                <title>先报警，先救人</title>
                <!-- 段落里可以用：strong 着重、emphasis 强调、sub 下标、sup 上标、code 代号、formula 公式、break 换行、cite 引用法条。 -->
                <paragraph>发现火灾，<strong>立即报警</strong>。火警电话是 <code>119</code>，报警不收费，\
            任何人都不得阻拦（见<cite law="消防法" article="第四十四条"/>）。</paragraph>
                <paragraph>打电话时说清下面几件事，等对方问完再挂断：</paragraph>
                <!-- 列表：kind="numbered" 有编号；不写 kind 就用圆点。 -->
                <list kind="numbered">
                  <item>起火的单位和详细地点</item>
                  <item>什么东西在烧，火有多大</item>
                  <item>有没有人被困</item>
                  <item>报警人的姓名和电话</item>
                </list>
                <!-- 警示：学员绝对不能忽略的话。 -->
                <warning>火势已经控制不住时，不要再灭火，马上撤离；不乘电梯，不返回取财物。</warning>
                <!-- 引用法规的原文或准确的大意。 -->
                <citation law="消防法" article="第五条" edition="2021-04-29">任何单位和个人都有维护消防安全、保护消防设施、\
            预防火灾、报告火警的义务。</citation>
              </section>
              <section>
                <title>用手提式干粉灭火器</title>
                <paragraph>火刚起、人身后有退路时，才用灭火器。记住四个字：<strong>提、拔、握、压</strong>。<break/>\
            提起灭火器到上风方向，拔下保险销，握住喷管对准火焰根部，压下压把左右扫射。</paragraph>
                <paragraph>压力表的指针在绿区为正常，在红区为压力不足，在黄区为压力过高。\
            用二氧化碳（CO<sub>2</sub>）灭火器时，手不要碰喷嘴，防止冻伤。</paragraph>
                <!-- 表格：标题和表头可以不写；每一行的格数要相同。 -->
                <table>
                  <caption>火灾的分类</caption>
                  <header>
                    <cell>类别</cell>
                    <cell>烧的是什么</cell>
                  </header>
                  <row>
                    <cell>A 类</cell>
                    <cell>固体，例如木材、棉布、纸张</cell>
                  </row>
                  <row>
                    <cell>B 类</cell>
                    <cell>液体，例如汽油、柴油</cell>
                  </row>
                  <row>
                    <cell>E 类</cell>
                    <cell>带电的设备</cell>
                  </row>
                  <row>
                    <cell>F 类</cell>
                    <cell>锅里的动植物油脂</cell>
                  </row>
                </table>
                <!--
                  插图：把 PNG 或 JPEG 文件放进 assets 文件夹，并用文字说明图中有什么：
                  <figure file="assets/gauge.png"><alternative>压力表，指针指在绿区</alternative><caption>压力正常</caption></figure>
                -->
              </section>
            </module>

            """
    }
}
