import Testing

@testable import TrainingCore

@Suite struct ItemAnalysisTests {
    /// Ten persons, four questions of a point each; their sums are 4 4 3 3 2 2 1 1 1 0.
    private func ten() throws -> ItemAnalysis {
        try Sheet(questions: 4).analysis(
            "1111", "1111", "1110", "1101", "1100", "1010", "1000", "0100", "0001", "0000")
    }

    @Test func `facility, discrimination and correlations are those worked by hand`() throws {
        let question = try #require(try ten().questions.last)
        #expect(question.count == 10)
        // Right are the 1st, 2nd, 4th and 9th of ten.
        #expect(isClose(question.facility, 0.4))
        // Groups of 2.7 persons. Upper: the two with 4 points, and 0.7 of the two with 3, of whom one is right:
        // (2 + 0.35) / 2.7. Lower: the one with 0 points, and 1.7 of the three with 1, of whom one is right:
        // (1.7 / 3) / 2.7.
        #expect(isClose(question.discrimination, (2.35 - 1.7 / 3) / 2.7))
        // Sums of those who are right: 4 4 3 1, mean 3; of the others 3 2 2 1 1 0, mean 1.5. Σ = 21, Σ² = 61, so the
        // variance over n is 6.1 − 4.41 = 1.69 and its root 1.3. (3 − 1.5) / 1.3 · √(0.4 · 0.6).
        #expect(isClose(question.totalCorrelation, 1.5 / 1.3 * 0.24.squareRoot()))
        // Without the question: 3 3 2 0, mean 2; 3 2 2 1 1 0, mean 1.5. Σ = 17, Σ² = 41, 4.1 − 2.89 = 1.21, root 1.1.
        #expect(isClose(question.restCorrelation, 0.5 / 1.1 * 0.24.squareRoot()))
    }

    @Test func `the quiz's figures are those worked by hand`() throws {
        let quiz = try #require(try ten().quiz)
        // 21 of 40 points; in the middle of 4 4 3 3 2 2 1 1 1 0 stands 2 of 4.
        #expect(isClose(quiz.mean, 21.0 / 40))
        #expect(isClose(quiz.median, 0.5))
        // Σ(x − 2.1)² = 61 − 10 · 4.41 = 16.9; over n − 1 = 9, in points; of four points.
        let deviation = (16.9 / 9).squareRoot() / 4
        #expect(isClose(quiz.standardDeviation, deviation))
        // Shares 0 (one), 0.25 (three), 0.5 (two), 0.75 (two), 1 (two).
        #expect(quiz.histogram == [1, 0, 3, 0, 0, 2, 0, 2, 0, 2])
        #expect(quiz.itemsPerPaper == 4)
        // p are 0.7 0.6 0.4 0.4, the sum of p(1 − p) is 0.21 + 3 · 0.24 = 0.93, that of the sums 1.69.
        let alpha = 4.0 / 3 * (1 - 0.93 / 1.69)
        #expect(isClose(quiz.alpha, alpha))
        #expect(isClose(quiz.standardError, deviation * (1 - alpha).squareRoot()))
    }

    @Test func `those who are equal across a group's border count with the same fraction, whatever their order`() throws
    {
        let sheet = try Sheet(questions: 2)
        let rows = [[100, 0], [0, 100], [100, 0], [0, 100], [0, 100]]
        for order in [rows, rows.reversed(), [rows[4], rows[0], rows[2], rows[1], rows[3]]] {
            let questions = sheet.analysis(order.map { $0.map(Optional.some) }).questions
            let first = try #require(questions.first { $0.question == sheet.questions[0].id })
            // All five are equal: two fifths of each group are right.
            #expect(isClose(first.discrimination, 0))
            #expect(isClose(first.facility, 0.4))
            // All paper shares are equal, and nothing correlates with what does not vary; the rest is the other question.
            #expect(first.totalCorrelation == nil)
            #expect(isClose(first.restCorrelation, -1))
        }
    }

    @Test func `too few attempts have no figures rather than wrong ones`() throws {
        let sheet = try Sheet(questions: 2)
        #expect(ItemAnalysis(questions: sheet.questions).quiz == nil)
        #expect(ItemAnalysis(questions: sheet.questions).questions.isEmpty)
        let one = sheet.analysis("10")
        #expect(one.quiz?.standardDeviation == nil && one.quiz?.alpha == nil && one.quiz?.standardError == nil)
        #expect(one.quiz?.mean == 0.5 && one.quiz?.median == 0.5)
        let two = try #require(sheet.analysis("10", "11").questions.last)
        #expect(two.totalCorrelation == nil && two.restCorrelation == nil && two.discrimination == nil)
        let three = sheet.analysis("10", "11", "00")
        #expect(three.questions.allSatisfy { $0.discrimination == nil && $0.totalCorrelation != nil })
        #expect(three.quiz?.alpha != nil)
        // 27 % of four are the first that are more than one person.
        #expect(sheet.analysis("10", "11", "00", "11").questions.allSatisfy { $0.discrimination != nil })
    }

    @Test func `what does not vary has no correlation and no reliability`() throws {
        let sheet = try Sheet(questions: 3)
        let constant = sheet.analysis("110", "110", "110", "110", "110")
        #expect(constant.quiz?.standardDeviation == 0)
        #expect(constant.quiz?.alpha == nil && constant.quiz?.standardError == nil)
        #expect(constant.questions.allSatisfy { $0.totalCorrelation == nil && $0.restCorrelation == nil })
        #expect(constant.questions.allSatisfy { $0.discrimination == 0 })
        let single = try Sheet(questions: 1).analysis("1", "0", "1", "0")
        #expect(single.quiz?.alpha == nil, "a paper of one item has no inner consistency")
        #expect(single.questions.first?.restCorrelation == nil, "and no rest")
        #expect(isClose(single.questions.first?.totalCorrelation, 1))
    }

    @Test func `an attempt without any answer is counted apart`() throws {
        let sheet = try Sheet(questions: 2)
        var analysis = sheet.analysis("10", "11")
        let silent = sheet.questions.map { ItemResponse(question: $0.id, earned: .zero, isAnswered: false) }
        analysis.add(silent)
        #expect(analysis.attempts == 2 && analysis.blanks == 1)
        #expect(analysis.questions.allSatisfy { $0.count == 2 })
        analysis.add([sheet.responses([100])[0], silent[1]])
        #expect(analysis.attempts == 3)
        #expect(isClose(analysis.questions.last?.nonResponse, 1.0 / 3))
    }

    @Test func `a paper of which nothing is graded, and unknown questions, count for nothing`() throws {
        var analysis = try Sheet(questions: 1).analysis()
        analysis.add([])
        analysis.add([ItemResponse(question: try authoredID("other"), earned: .zero, isAnswered: true)])
        #expect(analysis.attempts == 0 && analysis.blanks == 0 && analysis.quiz == nil)
    }

    @Test func `points below zero lower the facility and stay in the lowest tenth`() throws {
        let analysis = try Sheet(questions: 2).analysis([[-50, -25], [100, 100], [100, -25], [-50, 100]])
        #expect(analysis.quiz?.histogram == [1, 0, 1, 1, 0, 0, 0, 0, 0, 1])
        #expect(isClose(analysis.questions.first?.facility, 0.25))
        #expect(isClose(analysis.quiz?.mean, (-0.375 + 1 + 0.375 + 0.25) / 4))
    }

    @Test func `times have a median and a mean of what is known`() throws {
        let sheet = try Sheet(questions: 1)
        var analysis = ItemAnalysis(questions: sheet.questions)
        for seconds in [10, nil, 30, 20, 90, nil, -3] {
            analysis.add([
                ItemResponse(question: sheet.questions[0].id, earned: .zero, isAnswered: true, seconds: seconds)
            ])
        }
        let question = try #require(analysis.questions.first)
        // 10 20 30 90
        #expect(question.medianSeconds == 25 && question.meanSeconds == 37.5)
        #expect(try Sheet(questions: 1).analysis("1").questions.first?.medianSeconds == nil)
    }

    @Test func `a void question is counted, and changes no figure of the others`() throws {
        let plain = try Sheet(questions: 3).analysis("110", "111", "010", "100", "001", "110")
        // The fourth would go with nothing, and is worth as much as the others.
        let sheet = try Sheet(questions: 4, voids: [4])
        var analysis = sheet.analysis("1101", "1111", "0101", "1001", "001.", "1101")
        #expect(analysis.attempts == 6 && analysis.voids == [sheet.questions[3].id: 5])
        #expect(analysis.quiz == plain.quiz && analysis.quiz?.itemsPerPaper == 3)
        #expect(analysis.questions == plain.questions)
        var parts = sheet.analysis("1101")
        parts.merge(sheet.analysis("1111", "001."))
        #expect(parts.voids.values.first == 2)
        // Who answered nothing else answered nothing that counts.
        analysis.add([
            ItemResponse(question: sheet.questions[0].id, earned: .zero, isAnswered: false),
            ItemResponse(question: sheet.questions[3].id, earned: Marks(hundredths: 100), isAnswered: true),
        ])
        #expect(analysis.attempts == 6 && analysis.blanks == 1 && analysis.voids.values.first == 5)
    }

    @Test func `what is analysed in parts and merged is the same as in one`() throws {
        var random = SeededGenerator(parts: ["merging"], seed: 1)
        let sheet = try Sheet(questions: 7)
        let rows = (0..<60).map { _ -> [Int?] in
            sheet.questions.map { _ in random.next(below: 4) == 0 ? nil : random.next(below: 5) * 25 }
        }
        let whole = sheet.analysis(rows)
        for size in [1, 7, 59] {
            var merged = ItemAnalysis(questions: sheet.questions)
            for start in stride(from: 0, to: rows.count, by: size).reversed() {
                merged.merge(sheet.analysis(Array(rows[start..<min(start + size, rows.count)])))
            }
            #expect(merged.attempts == 60 && merged.quiz?.histogram == whole.quiz?.histogram)
            #expect(isClose(merged.quiz?.alpha, whole.quiz?.alpha))
            #expect(isClose(merged.quiz?.standardDeviation, whole.quiz?.standardDeviation))
            for question in whole.questions {
                let other = try #require(merged.questions.first { $0.question == question.question })
                #expect(other.count == question.count && other.facility == question.facility)
                #expect(isClose(other.discrimination, question.discrimination))
                #expect(isClose(other.totalCorrelation, question.totalCorrelation))
                #expect(isClose(other.restCorrelation, question.restCorrelation))
            }
        }
    }
}
