/// Lays out an XML file of a course package in the one canonical way, with the same meaning and all its comments.
///
/// - The XML declaration, no byte order mark, lines that end with a line feed, two spaces for each level.
/// - An element that holds elements has each of them on a line of its own; at most one blank line is kept between two.
/// - An element that holds text is one line, with white space as readers see it (docs/course-format.md, "Text").
/// - Attributes in the order of the format, in double quotes; characters instead of references wherever XML allows it.
/// - A comment stands on a line of its own between elements, and in the line within a text; its inner lines stay as they are.
///
/// Names that the format does not know are kept as they are, and laid out by what they hold.
package enum PackageFormatter {
    /// The file is not well-formed, or holds what no course file may hold.
    package struct Failure: Error, Equatable, Sendable {
        /// Errors and perhaps warnings of the form of the file, sorted by place; never empty.
        package let diagnostics: [Diagnostic]
    }

    /// Formatting what was formatted changes nothing.
    ///
    /// - Parameters:
    ///   - bytes: an XML file.
    ///   - path: where it stands in its package, for the diagnostics.
    package static func format(
        _ bytes: [UInt8], path: String, limits: PackageLimits = .standard
    ) throws(Failure) -> [UInt8] {
        var faults = FaultList(limit: limits.diagnostics)
        let document = XMLReader.read(path: path, bytes: bytes, limits: limits, faults: &faults)
        guard document != nil, !faults.hasErrors else {
            throw Failure(diagnostics: FaultResolver.resolve(faults, in: PackageFiles([path: bytes])))
        }
        var lexer = MarkupLexer(bytes)
        var writer = MarkupWriter()
        writer.write(lexer.nodes())
        return writer.output
    }
}
