import CoursePackages

extension FaultCase {
    /// Faults of elements, attributes and values.
    static let structure: [FaultCase] = [
        .quiz(
            "no namespace",
            "⟦wrong-namespace⟧<quiz id=\"q\" pass-percent=\"80\"><title>t</title>"
                + "<section id=\"s\"><title>t</title><draw bank=\"b\" count=\"2\"/></section></quiz>"),
        .module("another namespace within", #"⟦wrong-namespace⟧<paragraph xmlns="urn:x">甲</paragraph>"#),
        .course("another root element in course.xml", "⟦wrong-root-element⟧<module \(MarkedPackage.namespace)/>"),
        .module("an unknown element", "<paragraph>甲</paragraph>⟦unknown-element⟧<paragraf>乙</paragraf>"),
        .module(
            "an unknown element that was meant to be a missing one", "<list>⟦unknown-element⟧<items>乙</items></list>"),
        .module("an element in another's place", "<paragraph>甲</paragraph>⟦misplaced-element⟧<item>乙</item>"),
        .bank(
            "elements in another order",
            #"<true-false id="x" points="1" answer="true"><explanation>因</explanation>⟦misplaced-element⟧<prompt>问</prompt></true-false>"#
        ),
        FaultCase(
            "an element twice",
            [
                "modules/m.xml": """
                <module \(MarkedPackage.namespace) id="m">
                  ⟦note duplicate-element⟧<title>甲</title>
                  <section><title>乙</title><paragraph>丙</paragraph></section>
                  ⟦duplicate-element⟧<title>丁</title>
                </module>
                """
            ]),
        .bank(
            "a missing element",
            #"⟦missing-element⟧<true-false id="x" points="1" answer="true"><prompt>问</prompt></true-false>"#),
        .module("text between elements", "<paragraph>甲</paragraph>\n  ⟦unexpected-text⟧散文<paragraph>乙</paragraph>"),
        .module("an ideographic space between elements", "<list>⟦unexpected-text⟧\u{3000}<item>乙</item></list>"),
        .module("text in front of elements", "<list>⟦unexpected-text⟧散文<item>乙</item></list>"),
        .module("no text", "⟦empty-text⟧<paragraph> </paragraph>"),
        .module("an unknown attribute", #"<paragraph ⟦unknown-attribute⟧style="bold">甲</paragraph>"#),
        .module("a missing attribute", "⟦missing-attribute⟧<citation>甲</citation>"),
        .module("an empty attribute", #"<citation ⟦empty-attribute⟧law=" ">甲</citation>"#),
        .bank("an id that is none", MarkedPackage.trueFalse("⟦invalid-id⟧Q1", prompt: "问")),
        FaultCase(
            "an id twice",
            [
                "banks/b.xml": MarkedPackage.bank(
                    MarkedPackage.trueFalse("⟦note duplicate-id⟧z1", prompt: "甲") + MarkedPackage.trueFalse("z2")
                        + MarkedPackage.trueFalse("⟦duplicate-id⟧z1", prompt: "问"))
            ]),
        .course(
            "a version of two numbers",
            MarkedPackage.course(
                attributes: #"id="c" version="⟦invalid-version⟧1.0" category="production-safety" xml:lang="zh""#)),
        .course(
            "a language that is none",
            MarkedPackage.course(
                attributes: #"id="c" version="1.0.0" category="production-safety" xml:lang="⟦invalid-language⟧中文""#)),
        .course(
            "a category that does not exist",
            MarkedPackage.course(attributes: #"id="c" version="1.0.0" category="⟦invalid-choice⟧safety" xml:lang="zh""#)
        ),
        .course(
            "class hours in words",
            MarkedPackage.course(
                head:
                    "<title>课</title><summary>要</summary><audience>人</audience><class-hours> ⟦invalid-number⟧四</class-hours>"
            )),
        .course(
            "class hours in thirds",
            MarkedPackage.course(
                head:
                    "<title>课</title><summary>要</summary><audience>人</audience><class-hours>⟦invalid-number⟧1.3</class-hours>"
            )),
        .quiz(
            "more than all",
            MarkedPackage.quiz(#"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="⟦number-out-of-range⟧101""#)),
        .quiz(
            "three decimal places",
            MarkedPackage.quiz(#"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="⟦invalid-number⟧79.999""#)),
        .course(
            "a date that does not exist",
            MarkedPackage.course(
                attributes:
                    #"id="c" version="1.0.0" category="production-safety" xml:lang="zh" reviewed="⟦invalid-date⟧2025-02-29""#
            )),
        .bank(
            "a source whose version has no date",
            "<true-false id='x' points='1' answer='true'><prompt>问</prompt><explanation>因</explanation>"
                + "<source law='法' edition='⟦invalid-date⟧2021年'/></true-false>"),
        .module("a date of a citation", "<citation law='法' edition='⟦invalid-date⟧2021-6-1'>甲</citation>"),
        .quiz(
            "a time without its T",
            MarkedPackage.quiz(
                #"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="1" opens="⟦invalid-time⟧2026-12-01 08:00""#)
        ),
        .quiz(
            "a time that no clock shows",
            MarkedPackage.quiz(
                #"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="1" closes="⟦invalid-time⟧2026-12-01T24:00""#
            )
        ),
        .quiz(
            "three graders",
            MarkedPackage.quiz(
                #"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="1" graders="⟦number-out-of-range⟧3""#)),
        .quiz(
            "a penalty of more than the question",
            MarkedPackage.quiz(
                #"<draw bank="b" count="2"/>"#,
                attributes: #"pass-percent="1" wrong-answer-percent="⟦number-out-of-range⟧100.01""#)),
        .quiz(
            "no attempts",
            MarkedPackage.quiz(
                #"<draw bank="b" count="2"/>"#, attributes: #"pass-percent="1" attempts="⟦number-out-of-range⟧0""#)),
    ]
}
