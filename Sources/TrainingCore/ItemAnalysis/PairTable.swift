/// The sums for every pair of questions, and for every question with itself. A triangle of cells that grows with the
/// questions seen: 100 questions are 5,050 cells of 32 bytes, whatever the number of attempts.
struct PairTable: Equatable, Sendable {
    /// Beyond so many questions (128 MB of cells) covariances are not kept, and alpha is not given.
    static let mostQuestions = 2_800

    private var cells: [MarkSums] = []
    private(set) var isKept = true

    subscript(first: Int, second: Int) -> MarkSums? {
        let index = Self.index(first, second)
        return index < cells.count ? cells[index] : nil
    }

    /// Every pair of one attempt's marks; `questions` are different numbers, counted from 0.
    mutating func add(questions: [Int], marks: [Int]) {
        guard isKept, let last = questions.max() else { return }
        guard grow(to: last + 1) else { return }
        for row in questions.indices {
            let (first, mark) = (questions[row], marks[row])
            for column in 0...row {
                let second = questions[column]
                if first >= second {
                    cells[Self.index(first, second)].add(mark, marks[column])
                } else {
                    cells[Self.index(first, second)].add(marks[column], mark)
                }
            }
        }
    }

    /// - Parameters:
    ///   - numbers: for each question of the other table its number in this one.
    mutating func merge(_ other: PairTable, numbers: [Int]) {
        guard other.isKept, grow(to: (numbers.max() ?? -1) + 1) else {
            drop()
            return
        }
        for row in numbers.indices {
            for column in 0...row {
                guard let sums = other[row, column] else { continue }
                let isInOrder = numbers[row] >= numbers[column]
                cells[Self.index(numbers[row], numbers[column])].merge(isInOrder ? sums : sums.transposed)
            }
        }
    }

    private static func index(_ first: Int, _ second: Int) -> Int {
        let (larger, smaller) = first >= second ? (first, second) : (second, first)
        return larger * (larger + 1) / 2 + smaller
    }

    private mutating func grow(to questions: Int) -> Bool {
        guard isKept, questions <= Self.mostQuestions else {
            drop()
            return false
        }
        let size = questions * (questions + 1) / 2
        if cells.count < size { cells += Array(repeating: MarkSums(), count: size - cells.count) }
        return true
    }

    private mutating func drop() {
        isKept = false
        cells = []
    }
}
