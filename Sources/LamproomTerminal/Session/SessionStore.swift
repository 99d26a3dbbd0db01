import Foundation
import Glibc

/// The file that holds the session: `lamproom/session.json` in the user's state folder (XDG Base Directory
/// Specification). Only its owner can read it, from its first moment on.
package struct SessionStore: Sendable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// A folder that is not absolute is ignored, as the specification asks.
    package init(environment: [String: String]) {
        var base = environment["XDG_STATE_HOME"] ?? ""
        if !base.hasPrefix("/") {
            base = (environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path) + "/.local/state"
        }
        path = base + "/lamproom/session.json"
    }

    /// Nil if there is none, or none that can be read.
    package func load() -> StoredSession? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try? JSONDecoder().decode(StoredSession.self, from: data)
    }

    /// What was found when the file was looked at.
    package enum Privacy: Sendable {
        /// Nobody but the owner could read it, or there is none.
        case kept
        /// Others could, but cannot any more.
        case restored
        /// Others can.
        case lost
    }

    /// Closes the file to others, if it is open to them.
    package func restorePrivacy() -> Privacy {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .kept }
        defer { close(descriptor) }
        guard let status = FileStatus(descriptor: descriptor), status.isFile, status.isOpenToOthers else {
            return .kept
        }
        return fchmod(descriptor, 0o600) == 0 ? .restored : .lost
    }

    /// - Throws: `FileFailure`.
    package func save(_ session: StoredSession) throws {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: (folder as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        } catch {
            throw FileFailure(path: folder, reason: error.localizedDescription)
        }
        guard mkdir(folder, 0o700) == 0 || (errno == EEXIST && chmod(folder, 0o700) == 0) else {
            throw FileFailure(path: folder, number: errno)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var file = try AtomicFile(path: path, mode: 0o600)
        try file.write([UInt8](try encoder.encode(session)) + [0x0A])
        try file.commit()
    }

    package func remove() {
        unlink(path)
    }
}
