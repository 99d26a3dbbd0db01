import Testing

@testable import TrainingCore

/// Papers of algorithm 2, worked out with another implementation of its description. A paper that differs would show a
/// worker's past attempt wrongly: these lines never change.
@Suite struct GoldenPaperBySectionTests {
    @Test("The algorithm has the number under which these papers were drawn, and new attempts use it")
    func algorithm() {
        #expect(Paper.Algorithm.bySection.rawValue == 2)
        #expect(Paper.Algorithm.newest == .bySection)
    }

    @Test(
        "A paper is the same for ever",
        arguments: [
            (
                .all, 0,
                """
                1 basics q-text
                2 basics q-ordering CABD 1,2,0,3
                3 basics q-truth
                4 basics q-last BCAZ 3
                5 basics q-single ADCB 3
                6 basics case-1-a CBA 2
                7 basics case-1-b
                8 more q-blanks 轻重 0
                9 more q-categorising CBEDA 1,0,1,1,0
                10 more q-multiple BADEC 1,3,4
                11 more r-2 AB 0
                12 more case-2-a BAC 1,0,2
                13 more case-2-b AB 0
                14 more r-1 BA 1
                15 more r-6 AB 0
                16 more q-number
                17 more q-fixed ABCD 2
                18 more r-3 BA 0
                """
            ),
            (
                .all, 1,
                """
                1 basics q-truth
                2 basics q-text
                3 basics q-ordering DBAC 2,1,3,0
                4 basics q-single CDBA 2
                5 basics case-1-a ABC 0
                6 basics case-1-b
                7 basics q-last CBAZ 3
                8 more case-2-a CAB 1,2,0
                9 more case-2-b BA 1
                10 more q-essay
                11 more r-4 BA 1
                12 more r-6 AB 0
                13 more q-categorising ECDBA 1,1,1,0,0
                14 more r-5 AB 1
                15 more q-fixed ABCD 2
                16 more r-1 BA 1
                17 more q-practical
                18 more q-number
                """
            ),
            (
                .all, 20_261_122,
                """
                1 basics case-1-a CAB 1
                2 basics case-1-b
                3 basics q-single CADB 3
                4 basics q-last BCAZ 3
                5 basics q-ordering BADC 1,0,3,2
                6 basics q-truth
                7 basics q-matching DCBA 3,2,1
                8 more r-6 AB 0
                9 more r-4 AB 0
                10 more q-practical
                11 more q-number
                12 more q-text
                13 more q-blanks 重轻 1
                14 more q-fixed ABCD 2
                15 more r-5 BA 0
                16 more r-3 AB 1
                17 more case-2-a ACB 0,2,1
                18 more case-2-b BA 1
                """
            ),
            (
                .all, .max,
                """
                1 basics q-single BDAC 0
                2 basics q-matching BDAC 2,0,3
                3 basics q-ordering ABDC 0,1,3,2
                4 basics q-last BCAZ 3
                5 basics q-truth
                6 basics case-1-a CBA 2
                7 basics case-1-b
                8 more q-text
                9 more q-essay
                10 more r-2 BA 1
                11 more r-1 AB 0
                12 more q-number
                13 more r-5 BA 0
                14 more q-fixed ABCD 2
                15 more case-2-a BAC 1,0,2
                16 more case-2-b BA 1
                17 more r-6 AB 0
                18 more q-blanks 轻重 0
                """
            ),
            (
                .questions, 0,
                """
                1 basics q-text
                2 basics q-ordering CABD 1,2,0,3
                3 basics q-truth
                4 basics q-last ABCZ 3
                5 basics q-single ABCD 1
                6 basics case-1-a ABC 0
                7 basics case-1-b
                8 more q-fixed ABCD 2
                9 more case-2-a BAC 1,0,2
                10 more case-2-b AB 0
                11 more q-blanks 轻重 0
                12 more r-5 AB 1
                13 more r-6 AB 0
                14 more q-multiple ABCDE 0,2,4
                15 more r-2 AB 0
                16 more q-categorising BACDE 0,0,1,1,1
                17 more q-essay
                18 more r-1 AB 0
                """
            ),
            (
                .questions, 7,
                """
                1 basics q-text
                2 basics q-single ABCD 1
                3 basics q-truth
                4 basics q-last ABCZ 3
                5 basics q-ordering DBAC 2,1,3,0
                6 basics case-1-a ABC 0
                7 basics case-1-b
                8 more q-multiple ABCDE 0,2,4
                9 more r-1 AB 0
                10 more q-fixed ABCD 2
                11 more r-5 AB 1
                12 more r-4 AB 0
                13 more q-blanks 轻重 0
                14 more r-3 AB 1
                15 more case-2-a BCA 2,0,1
                16 more case-2-b AB 0
                17 more q-number
                18 more q-matching CDBA 3,2,0
                """
            ),
            (
                .options, 0,
                """
                1 basics q-ordering BACD 1,0,2,3
                2 basics q-single BACD 0
                3 basics q-truth
                4 basics q-text
                5 basics case-1-a CAB 1
                6 basics case-1-b
                7 basics q-last BACZ 3
                8 more case-2-a CBA 2,1,0
                9 more case-2-b AB 0
                10 more r-1 BA 1
                11 more r-6 BA 1
                12 more r-2 BA 1
                13 more r-5 AB 1
                14 more q-fixed ABCD 2
                15 more q-multiple BACDE 1,2,4
                16 more q-blanks 重轻 1
                17 more q-categorising BCADE 0,1,0,1,1
                18 more q-essay
                """
            ),
            (
                .options, 7,
                """
                1 basics q-ordering DCBA 3,2,1,0
                2 basics q-single BDAC 0
                3 basics q-truth
                4 basics q-text
                5 basics case-1-a ABC 0
                6 basics case-1-b
                7 basics q-last CABZ 3
                8 more case-2-a BAC 1,0,2
                9 more case-2-b BA 1
                10 more r-1 BA 1
                11 more r-2 BA 1
                12 more r-3 AB 1
                13 more r-4 BA 1
                14 more q-fixed ABCD 2
                15 more q-multiple DBCAE 2,3,4
                16 more q-number
                17 more q-categorising ECDBA 1,1,1,0,0
                18 more q-essay
                """
            ),
            (
                .nothing, 0,
                """
                1 basics q-ordering BACD 1,0,2,3
                2 basics q-single ABCD 1
                3 basics q-truth
                4 basics q-text
                5 basics case-1-a ABC 0
                6 basics case-1-b
                7 basics q-last ABCZ 3
                8 more case-2-a CAB 1,2,0
                9 more case-2-b AB 0
                10 more r-1 AB 0
                11 more r-4 AB 0
                12 more r-3 AB 1
                13 more r-6 AB 0
                14 more q-fixed ABCD 2
                15 more q-number
                16 more q-blanks 轻重 0
                17 more q-matching ABDC 0,1,3
                18 more q-practical
                """
            ),
            (
                .nothing, 7,
                """
                1 basics q-ordering DCBA 3,2,1,0
                2 basics q-single ABCD 1
                3 basics q-truth
                4 basics q-text
                5 basics case-1-a ABC 0
                6 basics case-1-b
                7 basics q-last ABCZ 3
                8 more case-2-a BCA 2,0,1
                9 more case-2-b AB 0
                10 more r-1 AB 0
                11 more r-2 AB 0
                12 more r-3 AB 1
                13 more r-4 AB 0
                14 more q-fixed ABCD 2
                15 more q-number
                16 more q-categorising ABCDE 0,0,1,1,1
                17 more q-essay
                18 more q-practical
                """
            ),
        ] as [(Shuffling, UInt64, String)])
    func papers(shuffling: Shuffling, seed: UInt64, expected: String) throws {
        let course = try EveryKind.course(shuffling: shuffling)
        let quiz = try #require(course.quizzes.first)
        #expect(Self.text(Paper(course: course, quiz: quiz, seed: seed, algorithm: .bySection)) == expected)
    }

    @Test("A reader of another language has the same paper, and the same key")
    func language() throws {
        let course = try EveryKind.course()
        let english = course.inLanguage("en")
        for (quiz, translated) in zip(course.quizzes, english.quizzes) {
            for seed in 0..<50 as Range<UInt64> {
                let papers = [
                    Paper(course: course, quiz: quiz, seed: seed), Paper(course: english, quiz: translated, seed: seed),
                ]
                #expect(papers[0].items.map(\.question.id) == papers[1].items.map(\.question.id))
                #expect(papers[0].items.map { Self.key($0.body) } == papers[1].items.map { Self.key($0.body) })
            }
        }
    }

    /// A line for each item: number, section, question, its parts in their order and the key.
    private static func text(_ paper: Paper) -> String {
        paper.items.map { item in
            ["\(item.number)", item.section.rawValue, item.question.id.rawValue, key(item.body, withParts: true)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private static func key(_ body: QuestionBody, withParts: Bool = false) -> String {
        func line(_ texts: [LocalizedText], _ key: [Int]) -> String {
            (withParts ? texts.map(\.own.plain).joined() + " " : "") + key.map { String($0) }.joined(separator: ",")
        }
        return switch body {
        case .singleChoice(let options, let key): line(options.map(\.text), [key])
        case .multipleChoice(let options, let keys, _): line(options.map(\.text), keys)
        case .blanks(_, let blanks, _):
            blanks.compactMap { if case .choice(let options, let key) = $0 { line(options, [key]) } else { nil } }
                .joined(separator: " ")
        case .ordering(let items, let key, _): line(items, key)
        case .matching(_, let responses, let key, _): line(responses, key)
        case .categorising(_, let items, let key, _): line(items, key)
        case .trueFalse, .numeric, .shortText, .essay, .practicalTask: ""
        }
    }
}
