/// What paths of files in a package look like: relative, `/` between the parts, nothing that leads out of the folder.
enum PackagePath {
    static let courseFile = "course.xml"

    enum Fault: Error {
        case empty
        case absolute
        /// `.` or `..`, or nothing between two slashes.
        case leadsElsewhere
        case backslash
        case controlCharacter
        case tooLong
    }

    static func isXML(_ path: String) -> Bool {
        path.utf8.suffix(4).elementsEqual(".xml".utf8)
    }

    /// Whether a part of the path begins with a dot: such files are not part of a package.
    static func isHidden(_ path: String) -> Bool {
        path.utf8.first == 0x2E || path.contains("/.") || path.split(separator: "/").first == "__MACOSX"
    }

    static func check(_ path: String, limits: PackageLimits) throws(Fault) {
        guard !path.isEmpty else { throw .empty }
        guard !path.utf8.contains(0x5C) else { throw .backslash }
        guard path.utf8.first != 0x2F, !hasDrive(path) else { throw .absolute }
        guard path.utf8.count <= limits.pathBytes else { throw .tooLong }
        guard !path.unicodeScalars.contains(where: DisplayText.isForbidden) else { throw .controlCharacter }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= limits.pathLevels else { throw .tooLong }
        guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { throw .leadsElsewhere }
    }

    /// `C:` at the beginning.
    private static func hasDrive(_ path: String) -> Bool {
        let start = Array(path.utf8.prefix(2))
        return start.count == 2 && start[1] == 0x3A && (start[0] | 0x20) >= 0x61 && (start[0] | 0x20) <= 0x7A
    }
}
