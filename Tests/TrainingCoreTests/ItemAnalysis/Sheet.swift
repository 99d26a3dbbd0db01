import Testing

@testable import TrainingCore

/// Answer sheets for item analysis: a row for each attempt, a column for each question, of one point each unless said.
struct Sheet {
    let questions: [AnalysedQuestion]

    /// - Parameters:
    ///   - voids: the numbers of those that are void, counted from 1.
    init(
        questions count: Int, points: Int = 100, optionCount: Int = 0, keys: [Int] = [], voids: Set<Int> = []
    ) throws {
        questions = try (1...count).map { number in
            AnalysedQuestion(
                id: try authoredID("q\(number)"), points: Marks(hundredths: points), optionCount: optionCount,
                keys: keys, isVoid: voids.contains(number))
        }
    }

    /// Hundredths of points; nil where the attempt does not have the question.
    func analysis(_ rows: [[Int?]]) -> ItemAnalysis {
        var analysis = ItemAnalysis(questions: questions)
        for row in rows { analysis.add(responses(row)) }
        return analysis
    }

    func responses(_ row: [Int?]) -> [ItemResponse] {
        zip(questions, row).compactMap { question, earned in
            earned.map {
                ItemResponse(question: question.id, earned: Marks(hundredths: $0), isAnswered: true)
            }
        }
    }

    /// `1101` is right, right, wrong, right; a dot is a question that the attempt does not have.
    func analysis(_ rows: String...) -> ItemAnalysis {
        analysis(rows.map { row in row.map { $0 == "." ? nil : $0 == "1" ? 100 : 0 } })
    }
}

/// Whether two figures agree to twelve digits after the point.
func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-12
}
