import Foundation

/// The repository that the tests lie in.
enum Repository {
    private static let root = URL(fileURLWithPath: #filePath)
        .resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

    static func folders(_ name: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
        return names.sorted().map { path(name + "/" + $0) }.filter {
            FileManager.default.fileExists(atPath: $0 + "/course.xml")
        }
    }
}
