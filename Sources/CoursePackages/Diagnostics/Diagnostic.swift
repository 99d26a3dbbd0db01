package import Messages

/// Something that is wrong, or looks wrong, in a course package, with its place.
package struct Diagnostic: Equatable, Sendable {
    package enum Severity: String, Codable, Sendable {
        /// The package cannot be published.
        case error
        /// A lint: the package can be published.
        case warning
    }

    /// Another place that belongs to the matter, for instance the first of two equal ids.
    package struct Note: Equatable, Sendable {
        package let text: Text
        package let path: String
        package let line: Int
        package let column: Int
        /// From the start of the file.
        package let byteOffset: Int?
    }

    package let severity: Severity
    /// Stable and kebab-case; explained in docs/diagnostics.md.
    package let identifier: String
    /// Relative to the package folder; empty where the matter is the package as a whole.
    package let path: String
    /// From 1.
    package let line: Int
    /// From 1, counted in characters (Unicode scalar values).
    package let column: Int
    /// From the start of the file; nil where there is no file.
    package let byteOffset: Int?
    /// What is wrong, in one sentence.
    package let summary: Text
    /// What to write instead.
    package let solution: Text?
    package let notes: [Note]
}
