/// Faults within text: rich text, translations, and places behind all kinds of characters.
extension FaultCase {
    static let text: [FaultCase] = [
        .module(
            "text behind a translation",
            #"<paragraph>甲⟦note unexpected-text⟧<translation xml:lang="en">a</translation> ⟦unexpected-text⟧乙</paragraph>"#
        ),
        .module(
            "text behind a translation with elements in it",
            #"<paragraph>甲⟦note unexpected-text⟧<translation xml:lang="en">a <strong>b<code>c</code></strong></translation>"#
                + "<!-- > -->\n  ⟦unexpected-text⟧乙</paragraph>"),
        .module(
            "text behind the second translation",
            #"<paragraph>甲⟦note unexpected-text⟧<translation xml:lang="en">a<break/></translation>"#
                + #"<translation xml:lang="fr">b<break/></translation>⟦unexpected-text⟧乙</paragraph>"#),
        .module(
            "an inline element behind a translation",
            #"<paragraph>甲<translation xml:lang="en">a</translation>⟦misplaced-element⟧<strong>乙</strong></paragraph>"#),
        FaultCase(
            "rich text in a plain element",
            [
                "course.xml": MarkedPackage.course(
                    head: "<title>课⟦misplaced-element⟧<strong>程</strong></title><summary>要</summary>"
                        + "<audience>人</audience><class-hours>1</class-hours>")
            ]),
        .bank(
            "rich text in a variant that is compared",
            MarkedPackage.question("short-text", "<accept>CH⟦misplaced-element⟧<sub>4</sub></accept>")),
        .bank(
            "a translation of a variant that is compared",
            MarkedPackage.question(
                "short-text", #"<accept>甲⟦misplaced-element⟧<translation xml:lang="en">a</translation></accept>"#)),
        .module("an unknown inline element", "<paragraph>甲⟦unknown-element⟧<strng>乙</strng></paragraph>"),
        .module(
            "faults in inline elements within inline elements",
            "<paragraph>甲<strong>乙<emphasis>丙⟦unknown-element⟧<b>丁</b><sub ⟦unknown-attribute⟧x=''>戊</sub></emphasis>"
                + "<code>己⟦misplaced-element⟧<strong>庚</strong></code></strong></paragraph>"),
        .module(
            "what is no formula in a formula",
            "<paragraph><formula>v<sub>1</sub> = ⟦misplaced-element⟧<emphasis>x</emphasis></formula></paragraph>"),
        .module("an inline element without text", "<paragraph>甲⟦empty-text⟧<strong> </strong></paragraph>"),
        .module("a translation without text", #"<paragraph>甲⟦empty-text⟧<translation xml:lang="en"/></paragraph>"#),
        .module(
            "a translation of nothing",
            #"⟦empty-text⟧<paragraph><translation xml:lang="en">a</translation></paragraph>"#),
        .module("nothing but a line break", "⟦empty-text⟧<paragraph> <break/> </paragraph>"),
        .module("nothing but an ideographic space", "⟦empty-text⟧<paragraph>\u{3000}</paragraph>"),
        .module("nothing in a line break", "<paragraph>甲<break>⟦unexpected-text⟧乙</break></paragraph>"),
        .module("a citation of no law", "<paragraph>甲⟦missing-attribute⟧<cite article='第一条'/></paragraph>"),
        .module("a citation of an empty law", "<paragraph>甲<cite ⟦empty-attribute⟧law=' '/></paragraph>"),
        .module(
            "a citation of a version that cannot be",
            "<paragraph>甲<strong><cite law='法' edition='⟦invalid-date⟧2021-02-29'/></strong></paragraph>"),
        .module(
            "a citation in a translation",
            #"<paragraph>甲<translation xml:lang="en">a <cite law="法" ⟦empty-attribute⟧article=""/></translation></paragraph>"#
        ),
        .module(
            "a language twice",
            #"<paragraph>甲⟦note duplicate-translation⟧<translation xml:lang="en">a</translation>"#
                + #"<translation xml:lang="⟦duplicate-translation⟧EN">b</translation></paragraph>"#),
        .module(
            "a translation into nothing", "<paragraph>甲⟦missing-attribute⟧<translation>a</translation></paragraph>"),
        .module(
            "a translation into no language",
            #"<paragraph>甲<translation xml:lang="⟦invalid-language⟧e_n">a</translation></paragraph>"#),
        .module(
            "a translation of a translation",
            #"<paragraph>甲<translation xml:lang="en">a⟦misplaced-element⟧<translation xml:lang="fr">b</translation>"#
                + "</translation></paragraph>"),
        .module(
            "an unknown element in a translation",
            #"<paragraph>甲<translation xml:lang="en">a ⟦unknown-element⟧<bold>b</bold></translation></paragraph>"#),
        .module(
            "behind characters of one to four bytes", "<paragraph>aé甲𠀀🚧e\u{301}⟦unknown-element⟧<b>乙</b></paragraph>"),
        .module("behind tabs", "\n\t\t<paragraph>\t甲\t⟦unknown-element⟧<b>乙</b></paragraph>"),
        .module("behind line ends of two characters", "\r\n\r\n  <paragraph>甲⟦unknown-element⟧<b>乙</b></paragraph>"),
        .quiz("behind a byte order mark", "\u{FEFF}⟦wrong-root-element⟧<quizz \(MarkedPackage.namespace)/>"),
        .module(
            "an attribute behind others with multi-byte values",
            "<citation law=\"甲乙\"\n\tarticle='丙'  ⟦unknown-attribute⟧styl=\"\">丁</citation>"),
        .module(
            "a value behind references", "<citation law='&lt;&#x4E2D;&amp;' edition='⟦invalid-date⟧2021'>甲</citation>"),
        .bank(
            "a fault in a prompt's table",
            "<true-false id='x' points='1' answer='true'><prompt><table><row><cell>甲</cell></row>"
                + "⟦unequal-rows⟧<row><cell>乙</cell><cell>丙</cell></row></table></prompt><explanation>因</explanation></true-false>"
        ),
        .bank(
            "text beside blocks in a prompt, and an inline element, and a translation",
            "<true-false id='x' points='1' answer='true'><prompt>⟦unexpected-text⟧甲<paragraph>乙</paragraph>"
                + "⟦misplaced-element⟧<strong>丙</strong>⟦misplaced-element⟧<translation xml:lang='en'>a</translation></prompt>"
                + "<explanation>因</explanation></true-false>"),
        .bank(
            "a prompt and an explanation without text",
            "<true-false id='x' points='1' answer='true'>⟦empty-text⟧<prompt/>⟦empty-text⟧<explanation> </explanation></true-false>"
        ),
    ]
}
