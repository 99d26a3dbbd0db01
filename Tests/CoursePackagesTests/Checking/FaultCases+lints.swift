import CoursePackages

extension FaultCase {
    private static let two = #"<draw bank="b" count="2"/>"#

    private static let long = "下列关于矿井通风和瓦斯检查的说法对不对请说明判断的理由第"

    private static func hours(_ hours: String) -> String {
        MarkedPackage.course(
            head: "<title>课</title><summary>要</summary><audience>人</audience><class-hours>\(hours)</class-hours>")
    }

    /// Lints: what is allowed and probably not meant.
    static let lints: [FaultCase] = [
        .bank(
            "nothing but right options",
            #"⟦all-options-right⟧<multiple-choice id="x" points="1"><prompt>问</prompt><option key="true">甲</option><option key="true">乙</option><explanation>因</explanation></multiple-choice>"#
        ),
        FaultCase(
            "prompts that differ in one character",
            [
                "banks/b.xml": MarkedPackage.bank(
                    "⟦note near-duplicate-prompt⟧" + MarkedPackage.trueFalse("a1", prompt: long + "一") + "\n"
                        + "⟦near-duplicate-prompt⟧" + MarkedPackage.trueFalse("a2", prompt: long + "二"))
            ]),
        FaultCase(
            "statements that are all true",
            [
                "banks/b.xml": "⟦one-sided-true-false⟧"
                    + MarkedPackage.bank((1...6).map { MarkedPackage.trueFalse("a\($0)") }.joined())
            ]),
        .bank(
            "an option that speaks of those above it and may come to stand first",
            "⟦catch-all-not-last⟧"
                + MarkedPackage.single("x", #"<option>甲</option><option>乙</option><option key="true">以上都对</option>"#)),
        FaultCase(
            "questions of different worth for one draw",
            [
                "banks/b.xml": MarkedPackage.bank(
                    soundQuestions + MarkedPackage.question("true-false", "", points: "2", #"answer="false""#)),
                "quizzes/q.xml": MarkedPackage.quiz(#"<draw bank="b" count="⟦uneven-points⟧2"/>"#),
            ]),
        .quiz(
            "a pass mark that forgives nothing",
            MarkedPackage.quiz(two, attributes: #"pass-percent="⟦pass-mark-forbids-mistakes⟧51""#)),
        .course("hours for which there is nothing to read", hours("\n  ⟦class-hours-mismatch⟧2.5")),
        FaultCase(
            "more to read than the hours allow",
            [
                "course.xml": hours("⟦class-hours-mismatch⟧0.5"),
                "modules/m.xml": MarkedPackage.module(
                    String(repeating: "<paragraph>\(String(repeating: "文", count: 7000))</paragraph>", count: 4)),
            ]),
        FaultCase(
            "an alternative that says nothing",
            [
                "modules/m.xml": MarkedPackage.module(
                    #"<figure file="assets/fan.png"><alternative> ⟦unhelpful-alternative⟧图片。</alternative></figure>"#
                        + #"<figure file="assets/fan.png"><alternative>⟦unhelpful-alternative⟧fan.png</alternative></figure>"#
                        + #"<figure file="assets/fan.png"><alternative>⟦unhelpful-alternative⟧风机</alternative>"#
                        + "<caption>风机</caption></figure>")
            ], binary: ["assets/fan.png": SamplePicture.png]),
        .module(
            "a translation into the course's own language",
            #"<paragraph>甲<translation xml:lang="⟦translation-in-own-language⟧zh-hans">乙</translation></paragraph>"#),
        .course(
            "a silence that nothing needs",
            MarkedPackage.course(
                completion: "<completion><read-modules/></completion>\n"
                    + #"⟦unneeded-silence⟧<silence lint="unused-file">以后要用。</silence>"#)),
        .bank(
            "a prompt twice",
            "⟦note duplicate-prompt⟧" + MarkedPackage.trueFalse("x", prompt: "问") + "\n⟦duplicate-prompt⟧"
                + MarkedPackage.trueFalse("y", prompt: "问")),
        FaultCase("a file that nothing uses", ["assets/a.txt": "⟦unused-file⟧甲"]),
        FaultCase(
            "a bank that no quiz draws from",
            [
                "course.xml": MarkedPackage.course(banks: #"<bank file="banks/b.xml"/><bank file="banks/c.xml"/>"#),
                "banks/c.xml": MarkedPackage.bank(MarkedPackage.trueFalse("y1"), id: "⟦unused-bank⟧c"),
            ]),
        FaultCase(
            "a law question without a source",
            [
                "course.xml": MarkedPackage.course(
                    attributes: #"id="c" version="1.0.0" category="labour-law" xml:lang="zh-Hans""#),
                "banks/b.xml": MarkedPackage.bank(
                    "⟦law-question-without-source⟧" + MarkedPackage.trueFalse("a1")
                        + "\n⟦law-question-without-source⟧" + MarkedPackage.trueFalse("a2")),
            ]),
        FaultCase(
            "keys that are always the longest",
            [
                "banks/b.xml": "⟦longest-option-is-key⟧"
                    + MarkedPackage.bank(
                        (1...8).map { number in
                            let key = #"<option key="true">很长很长很长很长的选项</option>"#
                            return MarkedPackage.single(
                                "a\(number)", number % 2 == 0 ? key + "<option>短</option>" : "<option>短</option>" + key)
                        }.joined(separator: "\n"))
            ]),
        FaultCase(
            "keys that are always the first",
            [
                "banks/b.xml": "⟦key-in-same-position⟧"
                    + MarkedPackage.bank(
                        (1...10).map {
                            MarkedPackage.single("a\($0)", #"<option key="true">甲</option><option>乙</option>"#)
                        }
                        .joined(separator: "\n")),
                "quizzes/q.xml": MarkedPackage.quiz(two, attributes: #"pass-percent="50" shuffle="false""#),
            ]),
    ]
}
