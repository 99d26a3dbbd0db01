import Testing

@testable import TrainingCore

@Suite struct ItemReportTests {
    private func report(_ attempts: Int, having third: Int = 0) throws -> ItemReport {
        let sheet = try Sheet(questions: 3, optionCount: 2, keys: [0])
        var analysis = ItemAnalysis(questions: sheet.questions)
        for attempt in 0..<attempts {
            let row: [Int?] = [attempt % 2 * 100, 100, attempt < third ? 0 : nil]
            analysis.add(sheet.responses(row))
        }
        return ItemReport(analysis)
    }

    @Test func `below five attempts nothing is said but their number`() throws {
        let report = try report(4)
        #expect(report.attempts == 4 && report.quiz == nil && report.questions.isEmpty)
    }

    @Test func `a question that fewer than five had has no figures, and stands last`() throws {
        let report = try report(8, having: 4)
        #expect(report.quiz != nil)
        #expect(report.questions.map(\.id.rawValue).last == "q3")
        #expect(report.questions.map(\.count) == [8, 8, 4])
        #expect(report.questions.map { $0.statistics == nil } == [false, false, true])
    }

    @Test func `a void question has no figures, and stands behind all others`() throws {
        let sheet = try Sheet(questions: 3, voids: [1])
        let rows: [[Int?]] = (0..<6).map { [100, $0 % 2 * 100, $0 < 4 ? 100 : nil] }
        let report = ItemReport(sheet.analysis(rows))
        #expect(report.questions.map(\.id.rawValue) == ["q2", "q3", "q1"])
        #expect(report.questions.map(\.isVoid) == [false, false, true] && report.questions.map(\.count) == [6, 4, 6])
        #expect(report.questions.last?.statistics == nil)
        #expect(ItemReport(sheet.analysis(Array(rows.prefix(4)))).questions.isEmpty)
    }

    @Test func `shares of groups of fewer than five persons are not told`() throws {
        for (attempts, isTold) in [(18, false), (19, true)] {
            let question = try #require(try report(attempts).questions.first?.statistics)
            #expect(question.options.allSatisfy { ($0.upperShare != nil) == isTold }, "\(attempts)")
            #expect(question.options.allSatisfy { ($0.lowerShare != nil) == isTold }, "\(attempts)")
            #expect(question.discrimination != nil)
        }
    }

    @Test func `the most suspicious come first`() throws {
        let sheet = try Sheet(questions: 4)
        // The fourth goes against the others, the third is known to all.
        let rows = (0..<20).map { $0 < 10 ? [100, $0 < 6 ? 100 : 0, 100, 0] : [0, $0 < 12 ? 100 : 0, 100, 100] }
        let report = ItemReport(sheet.analysis(rows.map { $0.map(Optional.some) }))
        #expect(report.questions.first?.id.rawValue == "q4")
        #expect(report.questions.first?.statistics?.flags == [.negativeDiscrimination])
        #expect(report.questions.map(\.id.rawValue) == ["q4", "q3", "q1", "q2"] || report.questions.count == 4)
        #expect(report.questions[1].id.rawValue == "q3")
    }
}
