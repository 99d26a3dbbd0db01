import CoursePackages

extension FaultCase {
    private static let two = #"<draw bank="b" count="2"/>"#

    /// Faults of references and content.
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
                modules:
                    #"<module file="⟦note repeated-file⟧modules/m.xml"/><module file="⟦repeated-file⟧modules/m.xml"/>"#)
        ),
        FaultCase(
            "a file of another kind",
            [
                "course.xml": MarkedPackage.course(
                    modules: #"<module file="modules/m.xml"/><module file="⟦wrong-file-kind⟧quizzes/q.xml"/>"#,
                    quizzes: ""),
                "quizzes/q.xml": "⟦note wrong-file-kind⟧" + MarkedPackage.quiz(two),
            ]),
        FaultCase(
            "no course.xml, and a fault elsewhere",
            ["modules/m.xml": MarkedPackage.module("⟦empty-text⟧<paragraph/>")], removed: ["course.xml"],
            whole: [.missingCourseFile]),
        FaultCase(
            "an id in two files, of a question and of a case",
            [
                "course.xml": MarkedPackage.course(banks: #"<bank file="banks/c.xml"/><bank file="banks/b.xml"/>"#),
                "banks/b.xml": MarkedPackage.bank(
                    MarkedPackage.trueFalse("⟦note duplicate-id⟧a1", prompt: "甲") + soundQuestions),
                "banks/c.xml": MarkedPackage.bank(
                    MarkedPackage.caseStudy("⟦duplicate-id⟧a1", MarkedPackage.trueFalse("k1")), id: "c"),
                "quizzes/q.xml": MarkedPackage.quiz(two + #"<draw bank="c" count="1" kind="case"/>"#),
            ]),
        .quiz(
            "the id of a section twice",
            """
            <quiz \(MarkedPackage.namespace) id="q" pass-percent="50">
              <title>测验</title>
              <section id="⟦note duplicate-id⟧s"><title>一</title><draw bank="b" count="1"/></section>
              <section id="⟦duplicate-id⟧s"><title>二</title><draw bank="b" count="1"/></section>
            </quiz>
            """),
        .course(
            "a quiz that does not exist",
            MarkedPackage.course(completion: #"<completion><pass-quiz quiz="⟦unknown-quiz⟧final"/></completion>"#)),
        .quiz(
            "closing before opening",
            MarkedPackage.quiz(
                two,
                attributes:
                    #"pass-percent="50" opens="⟦note closes-too-early⟧2026-12-02T08:00" closes="⟦closes-too-early⟧2026-12-02T08:00""#
            )),
        .quiz(
            "two reviews at the same moment",
            MarkedPackage.quiz(
                two,
                after:
                    #"⟦note repeated-review⟧<review show="score"/>⟦repeated-review⟧<review show="keys" when="submitted"/>"#
            )),
        .course("no condition", MarkedPackage.course(completion: "⟦no-condition⟧<completion/>")),
        .course(
            "a condition twice",
            MarkedPackage.course(
                completion:
                    "<completion>⟦note repeated-condition⟧<read-modules/>⟦repeated-condition⟧<read-modules/></completion>"
            )),
        .quiz("a bank that does not exist", MarkedPackage.quiz(two + #"<draw bank="⟦unknown-bank⟧c" count="1"/>"#)),
        .quiz("more questions than there are", MarkedPackage.quiz(#"<draw bank="b" count="⟦too-few-questions⟧3"/>"#)),
        .quiz(
            "draws that take from each other",
            MarkedPackage.quiz(
                #"<draw bank="b" count="⟦note too-few-questions⟧1"/><draw bank="b" count="⟦too-few-questions⟧2"/>"#)),
        FaultCase(
            "a narrow draw behind a wide one",
            [
                "banks/b.xml": MarkedPackage.bank(
                    MarkedPackage.trueFalse("a1", #"tags="甲 乙""#) + MarkedPackage.trueFalse("a2")
                        + MarkedPackage.trueFalse("a3")),
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<draw bank="b" count="⟦note too-few-questions⟧2"/><draw bank="b" count="⟦too-few-questions⟧1" tag="甲"/>"#
                ),
            ]),
        .module(
            "rows of different width",
            "<table><header><cell>甲</cell></header>⟦unequal-rows⟧<row><cell>乙</cell><cell>丙</cell></row></table>"),
        .module(
            "a header that is less wide than the rows",
            "<table>⟦unequal-rows⟧<header><cell>甲</cell></header>"
                + "<row><cell>乙</cell><cell>丙</cell></row><row><cell>丁</cell><cell>戊</cell></row></table>"),
        FaultCase(
            "a bank that is not listed, for all that stands in it",
            [
                "course.xml": MarkedPackage.course(banks: ""),
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<question ref="⟦unknown-question⟧q1"/><question ref="q2"/><draw bank="b" count="2"/>"#),
            ]),
        .quiz(
            "a question that does not exist",
            MarkedPackage.quiz(two.replacing("2", with: "1") + #"<question ref="⟦unknown-question⟧q3"/>"#)),
        .quiz(
            "a question that is listed twice",
            MarkedPackage.quiz(
                #"<question ref="⟦note repeated-question⟧q1"/><question ref="⟦repeated-question⟧q1"/>"#)),
        FaultCase(
            "a question of a case that is listed by itself",
            [
                "banks/b.xml": MarkedPackage.bank(
                    soundQuestions
                        + MarkedPackage.caseStudy(
                            "k", MarkedPackage.trueFalse("⟦note unknown-question⟧k1", prompt: "甲"))),
                "quizzes/q.xml": MarkedPackage.quiz(two + #"<question ref="⟦unknown-question⟧k1"/>"#),
            ]),
        FaultCase(
            "draws for which listed questions, other kinds and cases leave nothing",
            [
                "banks/b.xml": MarkedPackage.bank(
                    soundQuestions + MarkedPackage.caseStudy("k", MarkedPackage.trueFalse("k1"))),
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<question ref="z1"/><question ref="k"/><draw bank="b" count="⟦too-few-questions⟧2"/>"#
                        + #"<draw bank="b" count="⟦too-few-questions⟧1" kind="numeric"/>"#
                        + #"<draw bank="b" count="⟦too-few-questions⟧1" kind="case"/>"#),
            ]),
        FaultCase(
            "more draws than a quiz may have",
            [
                "quizzes/q.xml": MarkedPackage.quiz(
                    #"<draw bank="b" count="1"/>⟦too-many-draws⟧<draw bank="b" count="1"/>"#)
            ],
            limits: .with { $0.draws = 1 }),
        FaultCase(
            "more questions than a package may have", ["course.xml": "⟦too-many-questions⟧" + MarkedPackage.course()],
            limits: .with { $0.questions = 1 }),
        FaultCase(
            "more faults than anyone reads",
            ["modules/m.xml": MarkedPackage.module("⟦empty-text⟧<paragraph/>⟦empty-text⟧<warning/><paragraph/>")],
            whole: [.tooManyFaults], limits: .with { $0.diagnostics = 2 }),
    ]
}
