/// Faults of typed answers and of tags.
extension FaultCase {
    private static func pattern(_ pattern: String, _ attributes: String = "") -> FaultCase {
        .bank(
            "a pattern of no use: \(pattern)",
            MarkedPackage.question("short-text", "<pattern>⟦useless-pattern⟧\(pattern)</pattern>", attributes))
    }

    static let answers: [FaultCase] = [
        pattern("^(工作)?方针"), pattern("(工作)?方针$"), pattern("方针\\\\$"), pattern(".*"), pattern("[^;]+"),
        pattern("(.|方针)+"),
        pattern("方针。"), pattern("甲烷 CH4"), pattern("(甲|乙)\\s丙丁甲\\s丙"), pattern("CH4 (甲\\s|乙 x)y"),
        pattern("a-?b,c", #"ignore-punctuation="true""#), pattern("a b|a\\sc", #"ignore-punctuation="true""#),
        .bank(
            "a percentage of nothing",
            MarkedPackage.question("numeric", "", #"answer="0.0" tolerance-percent="⟦tolerance-of-zero⟧5""#)
                + MarkedPackage.question(
                    "blanks",
                    #"<text>甲<blank answer="0" tolerance-percent="⟦tolerance-of-zero⟧5"/></text>"#, id: "y")),
        .bank(
            "commas between tags",
            MarkedPackage.trueFalse("x", #"tags="甲 ⟦comma-in-tags⟧乙，丙""#)
                + MarkedPackage.trueFalse("y", #"tags="⟦comma-in-tags⟧甲、乙""#)
                + MarkedPackage.caseStudy("k", MarkedPackage.trueFalse("k1"), #"tags="⟦comma-in-tags⟧a,b""#)),
        .bank(
            "attributes and units of another kind of blank",
            MarkedPackage.question(
                "blanks",
                #"<text>甲<blank answer="1" ⟦blank-kind⟧case-sensitive="true"/>"#
                    + #"<blank ⟦blank-kind⟧tolerance="1" ⟦blank-kind⟧unit="m"><accept>乙</accept></blank>"#
                    + #"<blank ⟦blank-kind⟧ignore-punctuation="true">⟦blank-kind⟧<unit name="cm" factor="2"/>"#
                    + #"<option key="true">丙</option><option>丁</option></blank></text>"#)),
    ]
}
