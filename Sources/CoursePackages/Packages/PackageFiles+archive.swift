import Messages

extension PackageFiles {
    /// Reads the files of a ZIP archive. If there is no `course.xml` at its root and everything lies in one folder that has
    /// one, that folder is taken as the root.
    package static func read(archive bytes: [UInt8], limits: PackageLimits = .standard) -> PackageReading {
        var collector = PackageCollector(limits: limits)
        let directory = ZipDirectory(of: bytes)
        for name in directory.backslashed.values.sorted() {
            collector.refuse(name, .invalidPath, .invalidPath(DisplayText.quoted(name), .pathHasBackslash))
        }
        do throws(ArchiveError) {
            let prefix = try commonFolder(in: bytes)
            try ZipReader.forEachEntry(in: bytes) { entry throws(ArchiveError) in
                if let name = entry.path, directory.refuses(name) { return true }
                try take(entry, named: entry.path.map(directory.written), prefix: prefix, into: &collector)
                return !collector.isFull
            }
            for name in directory.special.sorted() {
                collector.refuse(name, .specialFile, .specialFile(DisplayText.quoted(name)))
            }
        } catch {
            collector.report(.damagedArchive, path: "", .damagedArchive(DisplayText.quoted(error.message)))
        }
        return collector.reading()
    }

    private static func take(
        _ entry: ZipReader.Entry, named name: String?, prefix: String, into collector: inout PackageCollector
    ) throws(ArchiveError) {
        guard let name else {
            collector.report(.invalidPath, path: "", .invalidPath("?", .pathIsNotUTF8))
            return
        }
        let path = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        if entry.kind == .folder {
            takeFolder(path, into: &collector)
            return
        }
        // `..` begins with a dot, too, and is not to be passed over.
        guard !PackagePath.isHidden(path) || path.split(separator: "/").contains("..") else { return }
        switch entry.kind {
        case .link: collector.refuse(path, .linkInPackage, .linkInPackage(DisplayText.quoted(path)))
        case .other: collector.refuse(path, .specialFile, .specialFile(DisplayText.quoted(path)))
        case .folder, .file:
            guard !entry.isEncrypted else {
                collector.refuse(path, .encryptedArchive, .encryptedArchive(DisplayText.quoted(path)))
                return
            }
            guard collector.admits(path) else { return }
            let limit = min(collector.limits.bytes(ofFileAt: path), collector.remainingBytes)
            switch try entry.read(limit) {
            case .bytes(let bytes): collector.add(path, bytes)
            case .tooLarge: collector.refuseTooLarge(path)
            }
        }
    }

    /// A folder is only looked at for where it leads.
    private static func takeFolder(_ path: String, into collector: inout PackageCollector) {
        let name = path.utf8.last == 0x2F ? String(path.dropLast()) : path
        guard !name.isEmpty, name.split(separator: "/").contains("..") || !PackagePath.isHidden(name) else { return }
        do throws(PackagePath.Fault) {
            try PackagePath.check(name, limits: collector.limits)
        } catch {
            collector.refuse(name, .invalidPath, .invalidPath(DisplayText.quoted(name), error.reason))
        }
    }

    /// `folder/` if every entry lies in it and `course.xml` is there and not at the root; otherwise empty.
    private static func commonFolder(in bytes: [UInt8]) throws(ArchiveError) -> String {
        var prefix: String?
        var hasCourse = false
        try ZipReader.forEachEntry(in: bytes) { entry throws(ArchiveError) in
            guard let path = entry.path, let slash = path.firstIndex(of: "/"), slash != path.startIndex else {
                prefix = ""
                return false
            }
            let folder = String(path[...slash])
            guard prefix == nil || prefix == folder, folder.utf8.first != 0x2E else {
                prefix = ""
                return false
            }
            prefix = folder
            hasCourse = hasCourse || path == folder + PackagePath.courseFile
            return true
        }
        return hasCourse ? prefix ?? "" : ""
    }
}
