/// What a package may be at most. Source: docs/course-format.md, "Limits".
package struct PackageLimits: Sendable {
    /// Bytes of one XML file.
    package var xmlFileBytes = 8 << 20
    /// Bytes of any other file.
    package var assetBytes = 16 << 20
    /// Number of files.
    package var files = 2000
    /// Bytes of all files together.
    package var packageBytes = 256 << 20
    /// Levels of folders in a path, and bytes of a path.
    package var pathLevels = 16
    package var pathBytes = 512
    /// Levels of elements, the root being the first.
    package var depth = 64
    /// Elements in one file.
    package var elements = 200_000
    /// Attributes of one element, namespace declarations among them; also prefixes declared in one file.
    package var attributes = 64
    /// Bytes of text directly in one element, and of one attribute.
    package var textBytes = 64 << 10
    /// Draws and listed questions in one quiz.
    package var draws = 200
    /// Questions in all banks together.
    package var questions = 200_000
    /// Diagnostics of one check; what is beyond is summed up in one more.
    package var diagnostics = 5000

    package init() {}

    /// The limits of the course format.
    package static let standard = PackageLimits()

    /// Bytes that a file of this name may have.
    func bytes(ofFileAt path: String) -> Int {
        PackagePath.isXML(path) ? xmlFileBytes : assetBytes
    }
}
