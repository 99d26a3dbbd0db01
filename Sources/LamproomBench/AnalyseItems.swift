import ArgumentParser
import Foundation
import TrainingCore

/// Runs the core's item analysis over data sets in JSON, for `scripts/check-item-analysis` to compare with its own figures.
struct AnalyseItems: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "analyse-items")

    @Argument(help: "a JSON file: an array of data sets") var file: String

    func run() throws {
        let sets = try JSONDecoder().decode([DataSet].self, from: try Data(contentsOf: URL(fileURLWithPath: file)))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        FileHandle.standardOutput.write(try encoder.encode(try sets.map { Figures(try $0.analysis()) }))
    }

    private struct DataSet: Decodable {
        struct Question: Decodable {
            let id: String
            /// Hundredths of points.
            let points: Int
            let options: Int
            let keys: [Int]
        }

        struct Response: Decodable {
            let question: String
            let earned: Int
            let answered: Bool
            let chosen: [Int]
            let seconds: Int?
        }

        let questions: [Question]
        let attempts: [[Response]]
        /// In so many parts, analysed apart and merged.
        let parts: Int

        func analysis() throws -> ItemAnalysis {
            let known = try questions.map {
                AnalysedQuestion(
                    id: try id($0.id), points: Marks(hundredths: $0.points), optionCount: $0.options, keys: $0.keys)
            }
            var whole = ItemAnalysis(questions: known)
            let size = max(1, (attempts.count + parts - 1) / parts)
            for start in stride(from: 0, to: attempts.count, by: size) {
                var part = ItemAnalysis(questions: known)
                for attempt in attempts[start..<min(start + size, attempts.count)] {
                    part.add(
                        try attempt.map {
                            ItemResponse(
                                question: try id($0.question), earned: Marks(hundredths: $0.earned),
                                isAnswered: $0.answered, chosen: $0.chosen, seconds: $0.seconds)
                        })
                }
                whole.merge(part)
            }
            return whole
        }

        private func id(_ text: String) throws -> QuestionID {
            guard let id = QuestionID(text) else { throw ValidationError("\(text) is no id of a question") }
            return id
        }
    }

    /// What is not defined is left out.
    private struct Figures: Encodable {
        let attempts: Int
        let blanks: Int
        let mean, median, deviation, alpha, standardError: Double?
        let histogram: [Int]?
        let questions: [String: QuestionFigures]

        init(_ analysis: ItemAnalysis) {
            attempts = analysis.attempts
            blanks = analysis.blanks
            let quiz = analysis.quiz
            mean = quiz?.mean
            median = quiz?.median
            deviation = quiz?.standardDeviation
            alpha = quiz?.alpha
            standardError = quiz?.standardError
            histogram = quiz?.histogram
            questions = Dictionary(
                uniqueKeysWithValues: analysis.questions.map { ($0.question.rawValue, QuestionFigures($0)) })
        }
    }

    private struct QuestionFigures: Encodable {
        let count: Int
        let facility: Double
        let discrimination, total, rest, medianSeconds, meanSeconds: Double?
        let nonResponse: Double
        let chosen: [Int]
        let upper, lower: [Double]?
        let flags: [String]

        init(_ question: QuestionStatistics) {
            count = question.count
            facility = question.facility
            discrimination = question.discrimination
            total = question.totalCorrelation
            rest = question.restCorrelation
            medianSeconds = question.medianSeconds
            meanSeconds = question.meanSeconds
            nonResponse = question.nonResponse
            chosen = question.options.map(\.count)
            let upper = question.options.compactMap(\.upperShare)
            let lower = question.options.compactMap(\.lowerShare)
            self.upper = discrimination == nil ? nil : upper
            self.lower = discrimination == nil ? nil : lower
            flags = question.flags.map(\.rawValue)
        }
    }
}
