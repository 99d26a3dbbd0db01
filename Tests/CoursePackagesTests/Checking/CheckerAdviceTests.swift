import CoursePackages
import Messages
import Testing

@Suite("What the checker advises")
struct CheckerAdviceTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let files: [String: String]
        /// What the first diagnostic says, or its solution.
        let advice: String

        init(_ files: [String: String], _ advice: String) {
            testDescription = advice
            self.files = files
            self.advice = advice
        }

        static func bank(_ questions: String, _ advice: String) -> Example {
            Example(["banks/b.xml": MarkedPackage.bank(FaultCase.soundQuestions + questions)], advice)
        }

        static func numeric(_ attributes: String, _ advice: String) -> Example {
            bank(MarkedPackage.question("numeric", "", attributes), advice)
        }

        static func module(_ blocks: String, _ advice: String) -> Example {
            Example(["modules/m.xml": MarkedPackage.module(blocks)], advice)
        }

        static func hours(_ hours: String, _ advice: String) -> Example {
            let head =
                "<title>课</title><summary>要</summary><audience>人</audience><class-hours>\(hours)</class-hours>"
            return Example(["course.xml": MarkedPackage.course(head: head)], advice)
        }

        static func requires(_ requires: String) -> Example {
            let modules = #"<module file="modules/m.xml" requires="\#(requires)"/>"#
            return Example(["course.xml": MarkedPackage.course(modules: modules)], "not the file name")
        }

        /// Of a bank with the tags 甲 and 乙, and a case with 丙.
        static func draw(_ draws: String, _ advice: String) -> Example {
            Example(
                [
                    "banks/b.xml": MarkedPackage.bank(
                        MarkedPackage.trueFalse("a1", #"tags="甲 乙""#) + MarkedPackage.trueFalse("a2", #"tags="乙""#)
                            + MarkedPackage.caseStudy("k", MarkedPackage.trueFalse("k1"), #"tags="丙""#)),
                    "quizzes/q.xml": MarkedPackage.quiz(draws),
                ], advice)
        }
    }

    static let examples: [Example] = [
        .hours("1.2", "steps of 0.5"), .hours("1.", "before and behind the point"), .hours("１", "plain ones"),
        .numeric(#"answer="1,000""#, "comma"), .numeric(#"answer="5%""#, "percent sign"),
        .numeric(#"answer="1/2""#, "only in ‘factor’"), .numeric(#"answer="−5""#, "plain ones of the keyboard"),
        .numeric(#"answer=".5""#, "before and behind the point"),
        .numeric(#"answer="1234567890""#, "more than 9 digits"),
        .numeric(#"answer="5 m""#, "no unit"), .numeric(#"answer="5" tolerance-percent="1.234""#, "two decimal places"),
        .bank(
            MarkedPackage.question("numeric", #"<unit name="cm" factor="5/0"/>"#, #"answer="5" unit="m""#),
            "divisor"),
        .bank(
            MarkedPackage.question("numeric", #"<unit name="cm" factor="1.5/2"/>"#, #"answer="5" unit="m""#),
            "two whole numbers"),
        .bank(
            MarkedPackage.question(
                "essay", #"<rubric><criterion points="1"><title>甲</title></criterion></rubric>"#,
                #"minimum-characters="2001""#), "must not exceed ‘maximum-characters’ (2000"),
        Example(
            ["quizzes/q.xml": MarkedPackage.quiz(#"<draw bank="b" count="2.0"/>"#)], "whole number without a sign"),
        .requires("modules/m.xml"), .requires("k,l"),
        .draw(#"<draw bank="b" count="1" tag="丁"/>"#, "Tags here: 乙, 甲."),
        .draw(#"<draw bank="b" count="1" tag="甲 乙"/>"#, "‘tag’ is one word"),
        .draw(#"<draw bank="b" count="1" tag="丙"/>"#, #"kind="case""#),
        .draw(#"<draw bank="b" count="1" kind="case" tag="甲"/>"#, "Tags here: 丙."),
        .draw(#"<question ref="a1"/><draw bank="b" count="1" tag="甲"/>"#, "what the quiz lists itself: 1"),
        .bank(
            MarkedPackage.single("x", #"<option key="true">甲<feedback>对</feedback></option><option>乙</option>"#),
            "Put them into <text>"),
        Example(["course.xml": MarkedPackage.course(banks: "")], #"Add <bank file="banks/b.xml"/>"#),
        Example(
            [
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<draw bank="b" count="1"/>"#,
                    after: #"<section id="s"><title>二</title><draw bank="b" count="1"/></section>"#)
            ], "no other section of this quiz"),
        .bank(
            MarkedPackage.question("true-false", "", #"answer="true""#)
                .replacing("</true-false>", with: #"<source law="法" title="书"/></true-false>"#), "has both"),
        .module("<table><row><cell/></row></table>", "Write ‘—’"),
        .module("<paragraph>甲<b>乙</b></paragraph>", "‘<strong>’"),
        .module("<paragraph>甲<br/></paragraph>", "‘<break>’"), .module("<p>甲</p>", "‘<paragraph>’"),
        .module("<paragraph>甲<i>乙</i></paragraph>", "‘<emphasis>’"), .module("<ul>甲</ul>", "‘<list>’"),
        .module("<list><li>甲</li></list>", "‘<item>’"),
        .module("<paragrap>甲</paragraph>", "Write <paragraph>."),
        .bank(MarkedPackage.question("short-text", "<pattern>(?:a)</pattern>"), "[^…]"),
    ]

    @Test("names the reason and what to write", arguments: examples)
    func advice(_ example: Example) throws {
        let diagnostics = MarkedPackage(example.files).check().diagnostics
        let first = try #require(diagnostics.first)
        let text = first.summary(.english) + "\n" + (first.solution?(.english) ?? "")
        #expect(text.contains(example.advice), "\(text)")
        #expect(diagnostics.count == 1)
    }

    @Test("texts that differ only in their markup are different texts")
    func markup() {
        let package = MarkedPackage([
            "banks/b.xml": MarkedPackage.bank(
                MarkedPackage.single("a1", #"<option key="true">CH<sub>4</sub></option><option>CH4</option>"#)
                    + MarkedPackage.question(
                        "ordering", "<item>m<sup>2</sup></item><item>m<sub>2</sub></item><item>m2</item>"))
        ])
        #expect(package.check().diagnostics.isEmpty)
    }

    @Test(
        "patterns that someone's answer matches are of use",
        arguments: [
            "(工作)?方针", "a^b", "\\$", "甲 ?CH4", "甲(烷 )?CH4", "甲 {0,1}x", "CH4 x", ".{1,6}方针", "方针|.\\.", "[ 。]甲|乙",
        ])
    func usefulPattern(_ pattern: String) {
        let package = MarkedPackage([
            "banks/b.xml": MarkedPackage.bank(
                FaultCase.soundQuestions + MarkedPackage.question("short-text", "<pattern>\(pattern)</pattern>"))
        ])
        #expect(package.found().isEmpty)
    }

    @Test("a warning about a part of a question or a case is silenced by its id")
    func silencedByID() {
        let package = MarkedPackage([
            "course.xml": MarkedPackage.course(
                completion: "<completion><read-modules/></completion>"
                    + #"<silence lint="useless-pattern" id="x">答案里真有这个符号。</silence>"#
                    + #"<silence lint="comma-in-tags" id="k">标签里本来有逗号。</silence>"#),
            "banks/b.xml": MarkedPackage.bank(
                FaultCase.soundQuestions + MarkedPackage.question("short-text", "<pattern>^a</pattern>")
                    + MarkedPackage.caseStudy("k", MarkedPackage.trueFalse("k1"), #"tags="a,b""#)),
        ])
        #expect(package.found().isEmpty)
    }
}
