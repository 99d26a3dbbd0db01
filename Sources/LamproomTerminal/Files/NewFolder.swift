import Foundation
import Glibc
import Messages

/// A folder that appears whole or not at all.
enum NewFolder {
    /// - Parameters:
    ///   - files: paths below the folder, with `/`.
    /// - Throws: `CommandFailure` if there is anything at `path`; `FileFailure`.
    static func write(_ files: [(path: String, text: String)], to path: String) throws {
        guard FileStatus(path: path) == nil else {
            throw CommandFailure(.notRight, .newFolderExists(path: SafeText.shown(path)))
        }
        let temporary = TemporaryName.beside(path)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        for file in files {
            let target = "\(temporary)/\(file.path)"
            try makeFolder(above: target, of: path)
            _ = try AtomicFile.write(Array(file.text.utf8), to: target)
        }
        guard rename(temporary, path) == 0 else { throw FileFailure(path: path, number: errno) }
    }

    private static func makeFolder(above file: String, of path: String) throws {
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FileFailure(path: path, reason: error.localizedDescription)
        }
    }
}
