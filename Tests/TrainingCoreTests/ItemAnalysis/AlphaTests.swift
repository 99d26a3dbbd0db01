import Testing

@testable import TrainingCore

@Suite struct AlphaTests {
    @Test func `on complete data alpha is the usual one`() throws {
        var random = SeededGenerator(parts: ["alpha"], seed: 7)
        for count in [2, 5, 12] {
            let sheet = try Sheet(questions: count)
            let rows = (0..<50).map { _ -> [Int] in
                let ability = random.next(below: 5)
                return (0..<count).map { _ in (ability + random.next(below: 3)) * 10 }
            }
            let items = (0..<count).map { item in variance(rows.map { Double($0[item]) }) }
            let sums = variance(rows.map { Double($0.reduce(0, +)) })
            let usual = Double(count) / Double(count - 1) * (1 - items.reduce(0, +) / sums)
            #expect(isClose(sheet.analysis(rows.map { $0.map(Optional.some) }).alpha, usual))
        }
    }

    @Test func `of drawn papers alpha comes from the pairs that were had together`() throws {
        // Three questions, each paper has two.
        let analysis = try Sheet(questions: 3).analysis("11.", "00.", "1.1", "0.0", ".11", ".10")
        // q1: 1 0 1 0, mean 1/2, Σ(x − m)² = 1, over 3: 1/3. q2: 1 0 1 1, mean 3/4, 3/4 over 3: 1/4. q3: 1 0 1 0: 1/3.
        // All were had by four: mean variance (1/3 + 1/4 + 1/3) / 3 = 11/36; V = 2 · 11/36 = 11/18.
        // q1 q2: (1,1) (0,0), covariance 1/2. q1 q3: the same. q2 q3: (1,1) (1,0), covariance 0. All had by two: mean
        // 1/3; C = 2 · 1 · 1/3 = 2/3. alpha = 2 / 1 · (2/3) / (11/18 + 2/3) = 24/23, above 1: sparse pairs say nothing.
        #expect(analysis.alpha == nil)
        // With the next two papers q1 q2: (1,1) (0,0) (1,0), means 2/3 and 1/3, Σ products 1 − 3 · 2/9 = 1/3, over 2: 1/6;
        // q2 q3: (1,1) (1,0) (0,1), means 2/3 and 2/3, 1 − 3 · 4/9 = −1/3, over 2: −1/6. q1 q3 as before, 1/2.
        // Weighted by 3, 3 and 2: (1/2 − 1/2 + 1) / 8 = 1/8; C = 1/4.
        // q1: 1 0 1 1 0, 6/5 over 4: 3/10. q2: 1 0 0 1 1 0, 3/2 over 5: 3/10. q3: 1 0 1 0 1, 3/10. V = 2 · 3/10.
        let more = try Sheet(questions: 3).analysis("11.", "00.", "10.", "1.1", "0.0", ".11", ".10", ".01")
        #expect(isClose(more.alpha, 2.0 / 1 * 0.25 / (0.6 + 0.25)))
    }

    @Test func `papers that are drawn so that no pair comes twice have no alpha`() throws {
        #expect(try Sheet(questions: 6).analysis("11....", "..10..", "....01").alpha == nil)
    }

    @Test func `an alpha below zero is told, but has no standard error`() throws {
        let quiz = try #require(try Sheet(questions: 2).analysis("10", "01", "10", "01", "11").quiz)
        let alpha = try #require(quiz.alpha)
        #expect(alpha < 0 && quiz.standardError == nil)
    }

    @Test func `with more questions than pairs are kept of there is no alpha, and all the rest`() throws {
        let count = PairTable.mostQuestions + 1
        let sheet = try Sheet(questions: count)
        var analysis = ItemAnalysis(questions: sheet.questions)
        for start in stride(from: 0, to: count - 1, by: 2) {
            for earned in [0, 100] {
                analysis.add(
                    sheet.questions[start...min(start + 2, count - 1)].map {
                        ItemResponse(question: $0.id, earned: Marks(hundredths: earned), isAnswered: true)
                    })
            }
        }
        #expect(analysis.alpha == nil && analysis.quiz?.standardDeviation != nil)
        #expect(analysis.questions.count == count)
        var merged = sheet.analysis("10", "01", "11")
        #expect(merged.alpha != nil)
        merged.merge(analysis)
        #expect(merged.alpha == nil && merged.attempts == analysis.attempts + 3)
    }

    private func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }
}
