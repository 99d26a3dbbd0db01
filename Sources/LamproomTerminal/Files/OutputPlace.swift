import Glibc
import Messages

/// Where a file must not be written to: its place is checked before anything else is done.
enum OutputPlace {
    /// - Parameters:
    ///   - package: the package that the file is made from.
    /// - Throws: `CommandFailure` if there is an XML file at `path`, which may be part of someone's course, or if the
    ///   file would become part of the package; `FileFailure`.
    static func check(_ path: String, package: String? = nil) throws {
        guard !OutputStreams.isStream(path) else { return }
        let target = try SymbolicLinks.target(of: path)
        if target.lowercased().hasSuffix(".xml"), FileStatus(path: target) != nil {
            throw CommandFailure(.wrongUsage, .usageOutputIsXML(path: SafeText.shown(path)))
        }
        if let package, isInside(target, folder: package) {
            throw CommandFailure(
                .wrongUsage,
                .usageOutputInPackage(path: SafeText.shown(path), package: SafeText.shown(package)))
        }
    }

    private static func isInside(_ path: String, folder: String) -> Bool {
        guard FileStatus(path: folder)?.isFolder == true, let folder = resolved(folder) else { return false }
        let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let parent = resolved(parent) else { return false }
        return (parent + "/").hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// Absolute, and without links; nil if there is nothing.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
