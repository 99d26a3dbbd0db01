import Messages
import TrainingCore

/// Points for the criteria of a rubric, as options give them: `1=4`, `2=3.5`.
enum CriterionMarks {
    /// By criterion, counted from 1.
    ///
    /// - Throws: `CommandFailure`.
    static func parse(_ options: [String]) throws -> [Int: Marks] {
        var marks: [Int: Marks] = [:]
        for option in options {
            let parts = option.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int(parts[0]), number > 0, let points = Marks(parts[1]) else {
                throw CommandFailure(.wrongUsage, .gradeCriterionMalformed(SafeText.shown(option)))
            }
            guard marks.updateValue(points, forKey: number) == nil else {
                throw CommandFailure(.wrongUsage, .gradeCriterionTwice(number))
            }
        }
        return marks
    }

    /// In the order of the rubric.
    ///
    /// - Throws: `CommandFailure` unless each of the `count` criteria is given, and no other.
    static func ordered(_ marks: [Int: Marks], count: Int) throws -> [Marks] {
        let ordered = (0..<count).compactMap { marks[$0 + 1] }
        guard ordered.count == count, marks.count == count else {
            throw CommandFailure(.wrongUsage, .gradeCriteriaWanted(count: count))
        }
        return ordered
    }
}
