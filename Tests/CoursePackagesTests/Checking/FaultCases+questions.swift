/// Faults of what the kinds of questions need.
extension FaultCase {
    private static func many(_ count: Int, _ part: (Int) -> String) -> String { (1...count).map(part).joined() }

    private static func essay(_ criteria: String, _ attributes: String = "") -> String {
        MarkedPackage.question("essay", "<rubric>\(criteria)</rubric>", attributes)
    }

    private static func blanks(_ text: String) -> String { MarkedPackage.question("blanks", text) }

    static let questions: [FaultCase] = [
        .bank("one option", "⟦option-count⟧" + MarkedPackage.single("x", #"<option key="true">甲</option>"#)),
        .bank("no key", "⟦no-key⟧" + MarkedPackage.single("x", "<option>甲</option><option>乙</option>")),
        .bank(
            "two keys",
            MarkedPackage.single(
                "x", #"⟦note several-keys⟧<option key="true">甲</option>⟦several-keys⟧<option key="true">乙</option>"#)),
        .bank(
            "equal options",
            MarkedPackage.single(
                "x", #"⟦note same-options⟧<option key="true">甲 乙</option>⟦same-options⟧<option> 甲乙 </option>"#)),
        .bank(
            "options that are equal with their markup",
            MarkedPackage.single(
                "x",
                #"⟦note same-options⟧<option key="true"><text>CH<sub>4</sub></text><feedback>对</feedback></option>"#
                    + "⟦same-options⟧<option> CH<sub>4</sub></option>")),
        .bank(
            "an option's words beside its feedback",
            MarkedPackage.single(
                "x", #"<option key="true">⟦unexpected-text⟧甲<feedback>对</feedback></option><option>丙</option>"#)),
        .bank(
            "text beside the elements of an option",
            MarkedPackage.single(
                "x", #"<option key="true">⟦unexpected-text⟧甲<text>乙</text></option><option>丙</option>"#)),
        .bank(
            "feedback without a text",
            MarkedPackage.single(
                "x", #"<option key="true">甲</option>⟦missing-element⟧<option><feedback>乙</feedback></option>"#)),
        .bank(
            "eleven options",
            "⟦option-count⟧"
                + MarkedPackage.single("x", #"<option key="true">甲</option>"# + many(10) { "<option>\($0)</option>" })),
        .bank(
            "equal answers",
            MarkedPackage.question(
                "short-text", "⟦note same-accepted⟧<accept>80%</accept>⟦same-accepted⟧<accept>８０％</accept>")),
        .bank(
            "an answer of which nothing is compared",
            MarkedPackage.question(
                "short-text", "<accept>甲</accept><accept>⟦empty-text⟧……</accept>", #"ignore-punctuation="true""#)),
        .bank("neither answer nor pattern", "⟦missing-element⟧" + MarkedPackage.question("short-text", "")),
        .bank(
            "two tolerances",
            MarkedPackage.question("numeric", "", #"answer="5" tolerance="1" ⟦two-tolerances⟧tolerance-percent="2""#)),
        .bank(
            "a unit beside no unit",
            MarkedPackage.question("numeric", #"⟦unit-without-unit⟧<unit name="cm" factor="0.01"/>"#, #"answer="5""#)),
        .bank(
            "a unit twice",
            MarkedPackage.question(
                "numeric",
                #"<unit name="⟦note same-unit⟧cm" factor="0.01"/><unit name="⟦same-unit⟧ｃｍ" factor="0.01"/>"#
                    + #"<unit name="⟦same-unit⟧m" factor="1"/>"#, #"answer="5" unit="⟦note same-unit⟧m""#)),
        .bank(
            "factors that are none",
            MarkedPackage.question(
                "numeric",
                #"<unit name="a" factor="⟦invalid-number⟧x"/><unit name="b" factor="⟦invalid-number⟧1/2/3"/>"#
                    + #"<unit name="c" factor="⟦invalid-number⟧1.5/2"/><unit name="d" factor="⟦number-out-of-range⟧0"/>"#
                    + #"<unit name="e" factor="⟦number-out-of-range⟧1/0"/><unit name="f" factor="⟦number-out-of-range⟧-1"/>"#,
                #"answer="5" unit="m""#)),
        .bank("a text without a blank", blanks("⟦no-blank⟧<text>甲</text>")),
        .bank(
            "a blank of no kind, and one of two kinds",
            blanks(
                #"<text>甲⟦blank-kind⟧<blank/>乙⟦blank-kind⟧<blank answer="1"><accept>一</accept></blank></text>"#)),
        .bank(
            "21 blanks", blanks("⟦part-count⟧<text>" + many(21) { #"\#($0)<blank answer="\#($0)"/>"# } + "</text>")),
        .bank(
            "faults within blanks",
            blanks(
                #"<text>甲<blank answer="⟦invalid-number⟧x"/>乙⟦no-key⟧<blank><option>丙</option><option>丁</option></blank>"#
                    + #"戊<blank><pattern>⟦invalid-pattern⟧(</pattern></blank><blank><option key="true">己"#
                    + #"⟦unknown-element⟧<b>庚</b></option><option>辛</option></blank></text>"#)),
        .bank(
            "a blank in a sentence that has none",
            MarkedPackage.single(
                "x", #"<option key="true">甲⟦misplaced-element⟧<blank answer="1"/></option><option>乙</option>"#)),
        .bank(
            "a translation without one of the blanks",
            blanks(
                #"<text>甲<blank answer="1"/>乙<blank answer="2"/>⟦translated-blanks⟧<translation xml:lang="en">a "#
                    + #"<blank number="2"/></translation></text>"#)),
        .bank(
            "a translation with a blank twice, and one that does not exist",
            blanks(
                #"<text>甲<blank answer="1"/><translation xml:lang="en">a ⟦note translated-blanks⟧<blank number="1"/>"#
                    + #"<blank number="⟦translated-blanks⟧1"/><blank number="⟦translated-blanks⟧2"/></translation></text>"#
            )),
        .bank(
            "a blank without its number in a translation",
            blanks(
                #"<text>甲<blank answer="1"/>⟦translated-blanks⟧<translation xml:lang="en">a ⟦missing-attribute⟧<blank/>"#
                    + "</translation></text>")),
        .bank(
            "two items in an order", "⟦part-count⟧" + MarkedPackage.question("ordering", "<item>甲</item><item>乙</item>")
        ),
        .bank(
            "an item twice in an order",
            MarkedPackage.question(
                "ordering", "⟦note same-items⟧<item>甲</item><item>乙</item>⟦same-items⟧<item>甲</item>")),
        .bank(
            "a side twice",
            MarkedPackage.question(
                "matching",
                "<pair>⟦note same-items⟧<left>甲</left>⟦note same-items⟧<right>乙</right></pair>"
                    + "<pair>⟦same-items⟧<left>甲</left><right>丙</right></pair>⟦same-items⟧<distractor>乙</distractor>")),
        .bank(
            "one pair",
            "⟦part-count⟧" + MarkedPackage.question("matching", "<pair><left>甲</left><right>乙</right></pair>")),
        .bank(
            "six distractors",
            "⟦part-count⟧"
                + MarkedPackage.question(
                    "matching",
                    many(2) { "<pair><left>l\($0)</left><right>r\($0)</right></pair>" }
                        + many(6) { "<distractor>d\($0)</distractor>" })),
        .bank(
            "one category, with too few items",
            "⟦part-count⟧⟦part-count⟧"
                + MarkedPackage.question(
                    "categorising", "<category><title>甲</title><item>乙</item><item>丙</item></category>")
        ),
        .bank(
            "an item in two categories, and a category twice",
            MarkedPackage.question(
                "categorising",
                "<category>⟦note same-items⟧<title>甲</title>⟦note same-items⟧<item>乙</item><item>丙</item></category>"
                    + "<category>⟦same-items⟧<title>甲</title>⟦same-items⟧<item>乙</item></category>")),
        .bank(
            "a rubric that adds up to less",
            MarkedPackage.question(
                "essay", #"⟦rubric-sum⟧<rubric><criterion points="0.5"><title>甲</title></criterion></rubric>"#)),
        .bank(
            "a rubric that adds up to more",
            MarkedPackage.question(
                "practical-task",
                #"⟦rubric-sum⟧<rubric><criterion points="1"><title>甲</title></criterion>"#
                    + #"<criterion points="0.01"><title>乙</title></criterion></rubric>"#)),
        .bank(
            "eleven criteria",
            MarkedPackage.question(
                "essay",
                "⟦part-count⟧<rubric>" + many(11) { #"<criterion points="1"><title>\#($0)</title></criterion>"# }
                    + "</rubric>",
                points: "11")),
        .bank("a rubric without criteria", MarkedPackage.question("essay", "⟦missing-element⟧<rubric/>")),
        .bank(
            "more characters at least than at most",
            essay(
                #"<criterion points="1"><title>甲</title></criterion>"#,
                #"minimum-characters="⟦number-out-of-range⟧10" maximum-characters="9""#)),
        .bank(
            "half the points for what is not a choice",
            MarkedPackage.question(
                "ordering", "<item>甲</item><item>乙</item><item>丙</item>", #"partial-credit="⟦invalid-choice⟧half""#)),
        .bank(
            "a fault in a question of a case",
            MarkedPackage.caseStudy(
                "k",
                MarkedPackage.trueFalse("k1") + "\n\t⟦no-key⟧"
                    + MarkedPackage.single("k2", "<option>甲</option><option>乙</option>"))),
        .bank("a case without a question", "⟦missing-element⟧" + MarkedPackage.caseStudy("k", "")),
        .bank(
            "a case of 21 questions",
            "⟦part-count⟧"
                + MarkedPackage.caseStudy(
                    "k",
                    many(21) { MarkedPackage.single("k\($0)", #"<option key="true">甲</option><option>乙</option>"#) })),
        .bank(
            "a case within a case",
            MarkedPackage.caseStudy(
                "k",
                MarkedPackage.trueFalse("k1") + "⟦misplaced-element⟧"
                    + MarkedPackage.caseStudy("l", MarkedPackage.trueFalse("l1")))),
        .bank(
            "a source of nothing",
            #"<true-false id="x" points="1" answer="true"><prompt>问</prompt><explanation>因</explanation>⟦source-without-title⟧<source/></true-false>"#
        ),
        .bank(
            "a source of a law and of another document",
            #"<true-false id="x" points="1" answer="true"><prompt>问</prompt><explanation>因</explanation>⟦source-without-title⟧<source law="法" title="书"/>⟦source-without-title⟧<source title="书" article="一"/></true-false>"#
        ),
    ]
}
