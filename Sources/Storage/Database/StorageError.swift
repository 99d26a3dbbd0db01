/// What a database engine could not do.
package struct StorageError: Error, Equatable, Sendable {
    package enum Code: String, Sendable {
        /// A unique key is taken.
        case duplicate
        /// Another constraint of the schema: a reference, a check, an append-only table.
        case constraint
        /// The disk is full, or a limit of the file system was reached.
        case full
        /// The disk could not be read or written.
        case inputOutput = "input-output"
        /// What is stored is not what a database file or a row should be.
        case corrupt
        /// Another process uses the data folder.
        case locked
        /// The data were written by a newer version of Lamproom.
        case newerSchema = "newer-schema"
        case other
    }

    package let code: Code
    /// For the log; says what the engine said. Never shown to a user.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
