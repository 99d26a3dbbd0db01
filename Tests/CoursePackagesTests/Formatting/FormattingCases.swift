/// A file before and after formatting; the XML declaration is left out of both.
struct FormattingCase: CustomStringConvertible, Sendable {
    let description: String
    let before: String
    let after: String

    init(_ description: String, _ before: String, _ after: String) {
        self.description = description
        self.before = before
        self.after = after
    }

    /// Blocks of a module's section, each on a line of its own in `after`.
    static func blocks(_ description: String, _ before: String, _ after: String) -> Self {
        let namespace = MarkedPackage.namespace
        let lines = after.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
        return Self(
            description,
            "<module \(namespace) id=\"m\"><title>甲</title><section><title>乙</title>\(before)</section></module>",
            """
            <module \(namespace) id="m">
              <title>甲</title>
              <section>
                <title>乙</title>
            \(lines.joined(separator: "\n"))
              </section>
            </module>

            """)
    }
}

extension FormattingCase {
    static let structure: [FormattingCase] = [
        FormattingCase(
            "attributes stand in the order of the format, xmlns first, unknown ones last",
            "<quiz shuffle='false' colour='red' pass-percent='80' xmlns='urn:lamproom:course:1' time-limit-minutes='5' id='q' size='1'/>",
            """
            <quiz xmlns="urn:lamproom:course:1" id="q" time-limit-minutes="5" pass-percent="80" shuffle="false" colour="red" size="1"/>

            """),
        FormattingCase(
            "an empty element has one tag", "<quiz  ><section\n></section ><review   show='score'></review></quiz>",
            """
            <quiz>
              <section/>
              <review show="score"/>
            </quiz>

            """),
        FormattingCase(
            "at most one blank line is kept between two elements, and none at the ends",
            "<bank>\n\n<title>甲</title>\n\n\n\n<case/>\n<case/></bank>",
            """
            <bank>
              <title>甲</title>

              <case/>
              <case/>
            </bank>

            """),
        FormattingCase(
            "comments have lines of their own between elements, and their inner lines stay",
            "<!--a-->\n\n<bank><!-- b\n   c --><title>甲</title> <!-- d --> </bank><!-- e -->",
            """
            <!--a-->

            <bank>
              <!-- b
               c -->
              <title>甲</title>
              <!-- d -->
            </bank>
            <!-- e -->

            """),
        FormattingCase(
            "an element without text keeps a comment",
            "<bank><title><!-- todo --></title><banks><!-- none --></banks></bank>",
            """
            <bank>
              <title><!-- todo --></title>
              <banks>
                <!-- none -->
              </banks>
            </bank>

            """),
        FormattingCase(
            "what the format does not know is laid out by what it holds",
            "<book><chapter n='1'><p>a  b <i> c</i></p><p><strong>e</strong><sub>f</sub></p></chapter></book>",
            """
            <book>
              <chapter n="1">
                <p>a b <i>c</i></p>
                <p><strong>e</strong><sub>f</sub></p>
              </chapter>
            </book>

            """),
        FormattingCase(
            "text where none may stand is kept", "<bank>  oh\n dear <title>甲</title></bank>",
            """
            <bank>
              oh dear
              <title>甲</title>
            </bank>

            """),
        FormattingCase(
            "a byte order mark, carriage returns and another declaration go",
            "\u{FEFF}<?xml version='1.0' standalone='yes'?>\r\n<bank>\r<title>甲\r\n乙</title>\r\n\r\n<!--x\r\ny--></bank>",
            """
            <bank>
              <title>甲乙</title>

              <!--x
            y-->
            </bank>

            """),
        FormattingCase(
            "prefixes are kept",
            "<c:bank id='b' xmlns:x='y' xmlns:c='urn:lamproom:course:1'><c:title> 甲</c:title></c:bank>",
            """
            <c:bank xmlns:x="y" xmlns:c="urn:lamproom:course:1" id="b">
              <c:title>甲</c:title>
            </c:bank>

            """),
    ]

    static let text: [FormattingCase] = [
        .blocks(
            "white space is what readers see", "<paragraph>\n  甲\n  乙 \u{3000}丙 a\n\t b， 丁 </paragraph>",
            "<paragraph>甲乙丙 a b，丁</paragraph>"),
        .blocks(
            "a space at the edge of an element stands outside of it",
            "<paragraph>a<strong> b </strong><emphasis> c</emphasis> <code> d </code>.</paragraph>",
            "<paragraph>a <strong>b</strong> <emphasis>c</emphasis> <code>d</code> .</paragraph>"),
        .blocks(
            "Chinese has no spaces around elements either",
            "<paragraph>煤 <strong> 矿 </strong> 瓦\n<emphasis>斯</emphasis> CH<sub> 4 </sub></paragraph>",
            "<paragraph>煤<strong>矿</strong>瓦<emphasis>斯</emphasis> CH <sub>4</sub></paragraph>"),
        .blocks(
            "a line break takes the spaces beside it, a cited law is Chinese to its neighbours",
            "<paragraph>a <break/> b 按 <cite article='第一条' law='安全生产法'></cite> 办 c</paragraph>",
            "<paragraph>a<break/>b 按<cite law=\"安全生产法\" article=\"第一条\"/>办 c</paragraph>"),
        .blocks(
            "comments stay in the line",
            "<paragraph> <!-- a --> 甲 <!-- b\n     c --> 乙 x <!-- d --> y <!-- e --></paragraph>",
            "<paragraph><!-- a -->甲<!-- b\n c -->乙 x <!-- d -->y<!-- e --></paragraph>"),
        .blocks(
            "a translation is a text of its own",
            "<paragraph>甲 <translation xml:lang='en'> a  b </translation>\n</paragraph>",
            "<paragraph>甲<translation xml:lang=\"en\">a b</translation></paragraph>"),
        .blocks(
            "references and CDATA sections become characters, and only what must be is escaped",
            "<paragraph>&#x7532;&gt;&apos;&quot; <![CDATA[<b> & ]]]>]&gt; &amp;amp;&#32;&#10;x</paragraph>",
            "<paragraph>甲>'\" &lt;b> &amp; ]]&gt; &amp;amp; x</paragraph>"),
        .blocks(
            "values have double quotes, and references where the characters would be lost",
            "<citation article='第\n一条' law='a\"b&lt;c>&#10;&apos;&#x4E59;'>甲</citation>",
            "<citation law=\"a&quot;b&lt;c>&#10;'乙\" article=\"第 一条\">甲</citation>"),
        .blocks(
            "lists and tables have a line for each part",
            "<list><item>甲</item><item><strong>乙</strong></item></list><table><row><cell>丙</cell><cell/></row></table>",
            """
            <list>
              <item>甲</item>
              <item><strong>乙</strong></item>
            </list>
            <table>
              <row>
                <cell>丙</cell>
                <cell/>
              </row>
            </table>
            """),
        FormattingCase(
            "a prompt is text or holds blocks, an option likewise, and blanks stay in their line",
            """
            <bank><blanks points='1' id='a'><prompt> 填 空 </prompt><text>约 <blank unit='%' answer='5'>
            <unit factor='2' name='x'/> </blank>，比<blank><option>
            轻 </option> <option key='true'><strong> 重 </strong></option></blank>。</text><explanation><paragraph>因 </paragraph></explanation></blanks>
            <single-choice><option><text> 甲</text><feedback>乙</feedback></option><option> 丙</option></single-choice></bank>
            """,
            """
            <bank>
              <blanks id="a" points="1">
                <prompt>填空</prompt>
                <text>约 <blank answer="5" unit="%"><unit name="x" factor="2"/></blank>，比<blank><option>轻</option><option key="true"><strong>重</strong></option></blank>。</text>
                <explanation>
                  <paragraph>因</paragraph>
                </explanation>
              </blanks>
              <single-choice>
                <option>
                  <text>甲</text>
                  <feedback>乙</feedback>
                </option>
                <option>丙</option>
              </single-choice>
            </bank>

            """),
    ]
}
