extension FaultCase {
    private static let two = #"<draw bank="b" count="2"/>"#

    /// Faults of references and content, and lints.
    static let content: [FaultCase] = [
        .course(
            "a file that is not there",
            MarkedPackage.course(quizzes: #"<quiz file="quizzes/q.xml"/><quiz file="⟦missing-file⟧quizzes/r.xml"/>"#)),
        .course(
            "a path that leads outside",
            MarkedPackage.course(quizzes: #"<quiz file="quizzes/q.xml"/><quiz file="⟦invalid-path⟧../q.xml"/>"#)),
        .course(
            "a path with a backslash",
            MarkedPackage.course(quizzes: #"<quiz file="quizzes/q.xml"/><quiz file="⟦invalid-path⟧quizzes\r.xml"/>"#)),
        .course(
            "an absolute path",
            MarkedPackage.course(quizzes: #"<quiz file="quizzes/q.xml"/><quiz file="⟦invalid-path⟧/etc/passwd"/>"#)),
        .course(
            "a file twice",
            MarkedPackage.course(
                modules: #"<module file="modules/m.xml"/><module file="⟦repeated-file⟧modules/m.xml"/>"#)),
        .course(
            "a file of another kind",
            MarkedPackage.course(
                modules: #"<module file="modules/m.xml"/><module file="⟦wrong-file-kind⟧quizzes/q.xml"/>"#, quizzes: "")
        ),
        .course(
            "a quiz that does not exist",
            MarkedPackage.course(completion: #"<completion><pass-quiz quiz="⟦unknown-quiz⟧final"/></completion>"#)),
        .course("no condition", MarkedPackage.course(completion: "⟦no-condition⟧<completion/>")),
        .course(
            "a condition twice",
            MarkedPackage.course(
                completion: "<completion><read-modules/>⟦repeated-condition⟧<read-modules/></completion>")),
        .quiz("a bank that does not exist", MarkedPackage.quiz(two + #"<draw bank="⟦unknown-bank⟧c" count="1"/>"#)),
        .quiz("more questions than there are", MarkedPackage.quiz(#"<draw bank="b" count="⟦too-few-questions⟧3"/>"#)),
        .quiz(
            "draws that take from each other",
            MarkedPackage.quiz(#"<draw bank="b" count="1"/><draw bank="b" count="⟦too-few-questions⟧2"/>"#)),
        FaultCase(
            "a narrow draw behind a wide one",
            [
                "banks/b.xml": MarkedPackage.bank(
                    MarkedPackage.trueFalse("a1", #"tags="甲 乙""#) + MarkedPackage.trueFalse("a2")
                        + MarkedPackage.trueFalse("a3")),
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<draw bank="b" count="2"/><draw bank="b" count="⟦too-few-questions⟧1" tag="甲"/>"#),
            ]),
        .module(
            "rows of different width",
            "<table><header><cell>甲</cell></header>⟦unequal-rows⟧<row><cell>乙</cell><cell>丙</cell></row></table>"),
        .bank("one option", "⟦option-count⟧" + MarkedPackage.single("x", #"<option key="true">甲</option>"#)),
        .bank("no key", "⟦no-key⟧" + MarkedPackage.single("x", "<option>甲</option><option>乙</option>")),
        .bank(
            "two keys",
            MarkedPackage.single("x", #"<option key="true">甲</option>⟦several-keys⟧<option key="true">乙</option>"#)),
        .bank(
            "equal options",
            MarkedPackage.single("x", #"<option key="true">甲 乙</option>⟦same-options⟧<option> 甲乙 </option>"#)),
        .bank(
            "equal answers",
            #"<short-text id="x" points="1"><prompt>问</prompt><accept>80%</accept>⟦same-accepted⟧<accept>８０％</accept><explanation>因</explanation></short-text>"#
        ),
        .bank(
            "a source of nothing",
            #"<true-false id="x" points="1" answer="true"><prompt>问</prompt><explanation>因</explanation>⟦source-without-title⟧<source/></true-false>"#
        ),
        .bank(
            "nothing but right options",
            #"⟦all-options-right⟧<multiple-choice id="x" points="1"><prompt>问</prompt><option key="true">甲</option><option key="true">乙</option><explanation>因</explanation></multiple-choice>"#
        ),
        .bank("a prompt twice", "⟦duplicate-prompt⟧" + MarkedPackage.trueFalse("x", prompt: "z1")),
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
                "banks/b.xml": MarkedPackage.bank("⟦law-question-without-source⟧" + MarkedPackage.trueFalse("a1")),
                "quizzes/q.xml": MarkedPackage.quiz(#"<draw bank="b" count="1"/>"#),
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
                "quizzes/q.xml": MarkedPackage.quiz(two, attributes: #"pass-percent="80" shuffle="false""#),
            ]),
    ]
}
