import Foundation
import Glibc

/// Waits for changes of packages on the disk: of names, sizes and times of change.
struct PackageWatch {
    let paths: [String]

    private static let pause = Duration.milliseconds(300)

    /// Calls `body` at once and after every change, until the user interrupts the program, which then ends with success.
    func run(_ body: () throws -> Void) async throws {
        // What is written goes to the terminal at once, so nothing is lost
        signal(SIGINT) { _ in _exit(0) }
        var seen = state
        do {
            try body()
            while true {
                try await Runtime.current.time.sleep(Self.pause)
                let now = state
                guard now != seen else { continue }
                seen = now
                try body()
            }
        } catch is CancellationError {
            return
        }
    }

    private struct FileState: Equatable {
        let path: String
        let size: Int
        let modified: Int64
    }

    private var state: [FileState] {
        paths.flatMap { path in ([path] + files(in: path)).compactMap(Self.state) }
    }

    /// Without what is no part of a package.
    private func files(in path: String) -> [String] {
        let below = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return below.filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
            .map { "\(path)/\($0)" }
    }

    private static func state(of path: String) -> FileState? {
        FileStatus(path: path).map { FileState(path: path, size: $0.size, modified: $0.modified) }
    }
}
