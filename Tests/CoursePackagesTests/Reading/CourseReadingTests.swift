import Testing
import TrainingCore

@Suite("Reading courses and quizzes")
struct CourseReadingTests {
    @Test("course.xml is read with all that it may have")
    func head() throws {
        let course = try CourseReading.course([
            "course.xml": MarkedPackage.course(
                attributes:
                    #"id="gas-2" version="1.20.3" category="vocational-skill" xml:lang="zh-Hans" reviewed="2024-02-29""#,
                completion: #"<completion><pass-quiz quiz="q"/></completion><certificate valid-months="12"/>"#)
        ])
        #expect(course.id == CourseID("gas-2"))
        #expect(course.version == CourseVersion("1.20.3"))
        #expect(course.category == .vocationalSkill)
        #expect(course.language == "zh-Hans")
        #expect(course.reviewed == CivilDate("2024-02-29"))
        #expect(course.classHours == ClassHours(halves: 2))
        #expect(course.completion == CompletionRule(readsAllModules: false, passesQuizzes: [try #require(QuizID("q"))]))
        #expect(course.certificate == CertificateRule(validMonths: 12))
    }

    @Test("modules are in the order of course.xml and know what they require")
    func requirements() throws {
        let course = try CourseReading.course(
            [
                "course.xml": MarkedPackage.course(
                    modules: """
                        <module file="modules/b.xml"/><module file="modules/c.xml" requires="b"/>
                        <module file="modules/a.xml" requires=" c
                          b "/>
                        """),
                "modules/a.xml": MarkedPackage.module("<paragraph>文</paragraph>", id: "a"),
                "modules/b.xml": MarkedPackage.module("<paragraph>文</paragraph>", id: "b"),
                "modules/c.xml": MarkedPackage.module("<paragraph>文</paragraph>", id: "c"),
            ], removed: ["modules/m.xml"])
        #expect(course.modules.map(\.id.rawValue) == ["b", "c", "a"])
        #expect(course.modules.map { $0.requires.map(\.rawValue) } == [[], ["b"], ["c", "b"]])
    }

    @Test("a quiz is read with listed questions, listed cases, and draws by tag, difficulty and kind")
    func quiz() throws {
        let course = try CourseReading.course([
            "banks/b.xml": MarkedPackage.bank(
                (1...3).map { MarkedPackage.trueFalse("a\($0)", #"tags="甲" difficulty="easy""#) }.joined()
                    + MarkedPackage.question("numeric", "", id: "n", #"answer="1""#)
                    + MarkedPackage.caseStudy("k", MarkedPackage.trueFalse("k1"))
                    + MarkedPackage.caseStudy("l", MarkedPackage.trueFalse("l1"))),
            "quizzes/q.xml": """
            <quiz \(MarkedPackage.namespace) id="q" pass-percent="59.99" attempts="3" time-limit-minutes="30" shuffle="options">
              <title>考试</title>
              <instructions>闭卷<break/>独立</instructions>
              <section id="s"><title>一</title><question ref="k"/><draw bank="b" count="1" kind="numeric"/>
                <question ref="a1"/></section>
              <section id="t"><title>二</title><draw bank="b" count="2" tag="甲" difficulty="easy"/>
                <draw bank="b" count="1" kind="case"/></section>
              <review show="answers" when="passed"/>
            </quiz>
            """,
        ])
        let quiz = try #require(course.quizzes.first)
        let bank = try #require(BankID("b"))
        #expect(quiz.policy.passMark == PassMark(hundredthsOfPercent: 5999))
        #expect(quiz.policy.maximumAttempts == 3)
        #expect(quiz.policy.timeLimitMinutes == 30)
        #expect(quiz.shuffling == .options)
        #expect(quiz.instructions?.own.plain == "闭卷\n独立")
        #expect(quiz.policy.reviews == [ReviewPolicy(detail: .answers, moment: .passed)])
        #expect(quiz.sections.map(\.id.rawValue) == ["s", "t"])
        #expect(
            quiz.sections.flatMap(\.selections) == [
                .caseStudy(try #require(CaseID("k"))),
                .draw(Draw(bank: bank, count: 1, tag: nil, difficulty: nil, kind: .numeric)),
                .question(try #require(QuestionID("a1"))),
                .draw(Draw(bank: bank, count: 2, tag: "甲", difficulty: .easy)),
                .draw(Draw(bank: bank, count: 1, tag: nil, difficulty: nil, kind: .caseStudy)),
            ])
    }

    @Test("what a quiz leaves out has its default")
    func defaults() throws {
        let quiz = try #require(try CourseReading.course([:]).quizzes.first)
        #expect(quiz.policy.maximumAttempts == nil)
        #expect(quiz.policy.timeLimitMinutes == nil)
        #expect(quiz.shuffling == .all)
        #expect(quiz.instructions == nil)
        #expect(quiz.policy.reviews.isEmpty)
    }
}
