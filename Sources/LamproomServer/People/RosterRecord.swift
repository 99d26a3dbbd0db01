import Messages

/// One row of a roster file before its cells are read.
struct RosterRecord {
    /// The line of the file on which it begins, counted from 1.
    let line: Int
    /// Without the line break that ends it.
    let text: String
    /// How many cells the quotes and delimiters make of it.
    let cellCount: Int
    /// Why its cells cannot be told apart.
    let fault: RosterFileFault?
}
