import Foundation
package import Testing

/// Compares what was made with a file that somebody has looked at and found good.
///
/// The files stand in the folder `Snapshots` beside the test. With `LAMPROOM_RECORD_SNAPSHOTS=1` in the environment
/// they are written rather than compared; look at the difference before you commit it.
package func expectGoldenFile(
    _ name: String, is actual: some Sequence<UInt8>, testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let actual = Data(actual)
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["LAMPROOM_RECORD_SNAPSHOTS"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actual.write(to: file)
        return
    }
    guard let expected = try? Data(contentsOf: file) else {
        Issue.record("there is no \(file.path); see expectGoldenFile", sourceLocation: sourceLocation)
        return
    }
    guard expected != actual else { return }
    Issue.record("\(name) differs \(difference(expected, actual))", sourceLocation: sourceLocation)
}

/// The same for text.
package func expectGoldenFile(
    _ name: String, is actual: String, testFile: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    try expectGoldenFile(name, is: actual.utf8, testFile: testFile, sourceLocation: sourceLocation)
}

/// The first line that differs; for what is not text, the first byte.
private func difference(_ expected: Data, _ actual: Data) -> String {
    guard let expectedText = String(data: expected, encoding: .utf8),
        let actualText = String(data: actual, encoding: .utf8)
    else {
        let offset = zip(expected, actual).prefix { $0 == $1 }.count
        return "from byte \(offset); \(expected.count) bytes were expected, there are \(actual.count)"
    }
    let expectedLines = expectedText.split(separator: "\n", omittingEmptySubsequences: false)
    let actualLines = actualText.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(expectedLines, actualLines).prefix { $0 == $1 }.count
    let expectedLine = index < expectedLines.count ? "\(expectedLines[index])" : "the end"
    let actualLine = index < actualLines.count ? "\(actualLines[index])" : "the end"
    return "in line \(index + 1)\nexpected: \(expectedLine)\nactual:   \(actualLine)"
}
