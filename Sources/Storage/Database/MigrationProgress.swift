/// How far a migration is, told when each part begins and after each batch of rows.
package struct MigrationProgress: Equatable, Sendable {
    package enum Part: Equatable, Sendable {
        /// The statement that begins now, counted from 1 within its step, and of how many.
        case statement(Int, of: Int)
        /// The rows that are done, and of how many.
        case rows(Int, of: Int)
    }

    /// The number of the step in the schema.
    package let number: Int
    /// Which of the missing steps it is, counted from 1, and of how many.
    package let step: Int
    package let steps: Int
    package let part: Part

    package init(number: Int, step: Int, steps: Int, part: Part) {
        self.number = number
        self.step = step
        self.steps = steps
        self.part = part
    }
}
