import Glibc
import Messages

extension PackageFiles {
    /// Reads the folder or the ZIP file at `path`, whichever is there.
    package static func read(path: String, limits: PackageLimits = .standard) -> PackageReading {
        var status = stat()
        guard stat(path, &status) == 0 else {
            return failure(limits, .unreadablePackage, .unreadablePackage(DisplayText.quoted(path), systemMessage()))
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { return read(folder: path, limits: limits) }
        // An archive may be larger than its content only by its headers.
        let limit = limits.packageBytes + limits.files * 2048
        switch RegularFile.read(path, in: AT_FDCWD, limit: limit, followsLinks: true) {
        case .bytes(let bytes): return read(archive: bytes, limits: limits)
        case .tooLarge: return failure(limits, .packageTooLarge, .packageTooLarge(bytes: limits.packageBytes))
        case .notRegular: return failure(limits, .unreadablePackage, .notAPackage(DisplayText.quoted(path)))
        case .failed(let message):
            return failure(limits, .unreadablePackage, .unreadablePackage(DisplayText.quoted(path), message))
        }
    }

    private static func failure(
        _ limits: PackageLimits, _ identifier: DiagnosticIdentifier, _ text: Text.Fault
    ) -> PackageReading {
        var collector = PackageCollector(limits: limits)
        collector.report(identifier, path: "", text)
        return collector.reading()
    }
}
