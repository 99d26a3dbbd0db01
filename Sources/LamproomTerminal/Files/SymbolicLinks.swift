import Glibc

/// Following links by hand, which also finds the place of a file that does not exist yet.
enum SymbolicLinks {
    /// As many as Linux follows (`path_resolution(7)`).
    private static let most = 40

    /// The path at the end of all links.
    ///
    /// - Throws: `FileFailure` if they go round in a circle.
    static func target(of path: String) throws(FileFailure) -> String {
        var current = path
        for _ in 0...most {
            guard let next = link(at: current) else { return current }
            let folder = current.lastIndex(of: "/").map { current[...$0] } ?? ""
            current = next.hasPrefix("/") ? next : folder + next
        }
        throw FileFailure(path: path, number: ELOOP)
    }

    /// What stands in a link; nil if the path is none.
    private static func link(at path: String) -> String? {
        var text = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &text, text.count)
        return count > 0 ? String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
