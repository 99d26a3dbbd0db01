import Messages

/// Takes the files of a package one by one, from whatever they are read, and refuses what a package must not hold.
struct PackageCollector {
    let limits: PackageLimits
    private var contents: [String: [UInt8]] = [:]
    private var byteCount = 0
    private var fileCount = 0
    private var refused: Set<String> = []
    private var faults: FaultList
    /// The spelling by which a folder or file was first seen, by its spelling without case.
    private var spellings: [String: String] = [:]
    private var folders: Set<String> = []
    private(set) var isFull = false

    init(limits: PackageLimits) {
        self.limits = limits
        faults = FaultList(limit: limits.diagnostics)
    }

    /// Bytes that the next file may have.
    var remainingBytes: Int { max(0, limits.packageBytes - byteCount) }

    /// Whether a file may stand at `path`; if not, the fault is reported.
    mutating func admits(_ path: String) -> Bool {
        do throws(PackagePath.Fault) {
            try PackagePath.check(path, limits: limits)
        } catch {
            refuse(path, .invalidPath, .invalidPath(DisplayText.quoted(path), error.reason))
            return false
        }
        guard contents[path] == nil, !folders.contains(path) else {
            refuse(path, .duplicatePath, .duplicatePath(DisplayText.quoted(path)))
            return false
        }
        guard fileCount < limits.files else {
            if !isFull { report(.tooManyFiles, path: "", .tooManyFiles(limits.files)) }
            isFull = true
            return false
        }
        fileCount += 1
        return hasOwnSpelling(path)
    }

    mutating func add(_ path: String, _ bytes: [UInt8]) {
        byteCount += bytes.count
        contents[path] = bytes
    }

    mutating func refuse(_ path: String, _ identifier: DiagnosticIdentifier, _ text: Text.Fault) {
        refused.insert(path)
        report(identifier, path: path, text)
    }

    /// For a file with more bytes than it, or the package, may have.
    mutating func refuseTooLarge(_ path: String) {
        if remainingBytes < limits.bytes(ofFileAt: path) {
            if !isFull { report(.packageTooLarge, path: "", .packageTooLarge(bytes: limits.packageBytes)) }
            isFull = true
            refused.insert(path)
        } else {
            let limit = limits.bytes(ofFileAt: path)
            refuse(path, .fileTooLarge, .fileTooLarge(DisplayText.quoted(path), bytes: limit))
        }
    }

    mutating func report(_ identifier: DiagnosticIdentifier, path: String, _ text: Text.Fault) {
        faults.report(identifier, at: Place(path: path, offset: nil), text)
    }

    func reading() -> PackageReading {
        let files = PackageFiles(contents, refusedPaths: refused)
        return PackageReading(files: files, diagnostics: FaultResolver.resolve(faults, in: files))
    }

    /// Whether no folder or file differs from this one, or one of its folders, in upper and lower case only.
    private mutating func hasOwnSpelling(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        for count in 1...parts.count {
            let prefix = parts.prefix(count).joined(separator: "/")
            let folded = prefix.lowercased()
            if let first = spellings[folded], !first.utf8.elementsEqual(prefix.utf8) {
                let text = Text.Fault.caseCollision(DisplayText.quoted(prefix), DisplayText.quoted(first))
                refuse(path, .caseCollision, text)
                return false
            }
            spellings[folded] = prefix
            guard count < parts.count else { continue }
            if contents[prefix] != nil {
                refuse(path, .duplicatePath, .duplicatePath(DisplayText.quoted(prefix)))
                return false
            }
            folders.insert(prefix)
        }
        return true
    }
}

extension PackagePath.Fault {
    var reason: Text {
        switch self {
        case .empty: .pathIsEmpty
        case .absolute: .pathIsAbsolute
        case .leadsElsewhere: .pathLeadsElsewhere
        case .backslash: .pathHasBackslash
        case .controlCharacter: .pathHasControlCharacter
        case .tooLong: .pathIsTooLong
        }
    }
}
