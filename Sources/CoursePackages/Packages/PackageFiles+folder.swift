import Glibc
import Messages

extension PackageFiles {
    /// Reads the files below a folder. Names that begin with a dot are passed over; symbolic links and whatever is not
    /// a regular file are faults. Folders are opened by their parents, so a folder that is exchanged for a link
    /// meanwhile does not lead outside.
    package static func read(folder path: String, limits: PackageLimits = .standard) -> PackageReading {
        var collector = PackageCollector(limits: limits)
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 {
            collector.report(
                .unreadablePackage, path: "", .unreadablePackage(DisplayText.quoted(path), systemMessage()))
        } else {
            FolderReader.read(descriptor, prefix: "", level: 1, into: &collector)
        }
        return collector.reading()
    }
}

private enum FolderReader {
    /// Takes over `descriptor` and closes it.
    static func read(_ descriptor: Int32, prefix: String, level: Int, into collector: inout PackageCollector) {
        guard let stream = fdopendir(descriptor) else {
            collector.refuse(prefix, .unreadableFile, .unreadableFile(prefix, systemMessage()))
            close(descriptor)
            return
        }
        defer { closedir(stream) }
        for name in names(stream) {
            guard !collector.isFull else { return }
            guard name.first != 0x2E else { continue }
            guard let text = String(validating: name, as: UTF8.self) else {
                let shown = prefix + String(decoding: name, as: UTF8.self)
                collector.refuse(shown, .invalidPath, .invalidPath(DisplayText.quoted(shown), .pathIsNotUTF8))
                continue
            }
            readEntry(text, in: dirfd(stream), path: prefix + text, level: level, into: &collector)
        }
    }

    /// The names in a folder, as bytes, in byte order.
    private static func names(_ stream: OpaquePointer) -> [[UInt8]] {
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            names.append(name)
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func readEntry(
        _ name: String, in folder: Int32, path: String, level: Int, into collector: inout PackageCollector
    ) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            collector.refuse(path, .unreadableFile, .unreadableFile(DisplayText.quoted(path), systemMessage()))
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            readFolder(name, in: folder, path: path, level: level, into: &collector)
        case S_IFREG:
            guard collector.admits(path) else { return }
            readFile(name, in: folder, path: path, into: &collector)
        case S_IFLNK:
            collector.refuse(path, .linkInPackage, .linkInPackage(DisplayText.quoted(path)))
        default:
            collector.refuse(path, .specialFile, .specialFile(DisplayText.quoted(path)))
        }
    }

    private static func readFolder(
        _ name: String, in folder: Int32, path: String, level: Int, into collector: inout PackageCollector
    ) {
        guard level < collector.limits.pathLevels else {
            collector.refuse(path, .invalidPath, .invalidPath(DisplayText.quoted(path), .pathIsTooLong))
            return
        }
        let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            collector.refuse(path, .unreadableFile, .unreadableFile(DisplayText.quoted(path), systemMessage()))
            return
        }
        read(descriptor, prefix: path + "/", level: level + 1, into: &collector)
    }

    private static func readFile(_ name: String, in folder: Int32, path: String, into collector: inout PackageCollector)
    {
        let limit = min(collector.limits.bytes(ofFileAt: path), collector.remainingBytes)
        switch RegularFile.read(name, in: folder, limit: limit) {
        case .bytes(let bytes): collector.add(path, bytes)
        case .tooLarge: collector.refuseTooLarge(path)
        case .notRegular: collector.refuse(path, .specialFile, .specialFile(DisplayText.quoted(path)))
        case .failed(let message):
            collector.refuse(path, .unreadableFile, .unreadableFile(DisplayText.quoted(path), message))
        }
    }
}
