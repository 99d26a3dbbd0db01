import Glibc

/// Names for what is not finished yet.
package enum TemporaryName {
    /// A path in the same folder that nobody else uses. The name is hidden, so that what a killed program leaves behind
    /// does not become part of a package.
    package static func beside(_ path: String) -> String {
        let end = path.lastIndex { $0 != "/" }.map { path.index(after: $0) } ?? path.endIndex
        let folder = path[..<end].lastIndex(of: "/").map { path[...$0] } ?? ""
        return "\(folder).lamproom-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
    }
}
