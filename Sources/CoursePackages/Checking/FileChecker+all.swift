import Dispatch
import Synchronization

extension FileChecker {
    /// Checks all XML files of a package, as many at a time as there are processors; in the order of the paths.
    static func checkAll(_ files: PackageFiles, limits: PackageLimits) -> [CheckedFile] {
        let paths = files.paths.filter(PackagePath.isXML)
        let results = Mutex([CheckedFile?](repeating: nil, count: paths.count))
        DispatchQueue.concurrentPerform(iterations: paths.count) { index in
            let file = check(path: paths[index], bytes: files[paths[index]] ?? [], limits: limits)
            results.withLock { $0[index] = file }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
