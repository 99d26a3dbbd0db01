import Dispatch
import Synchronization
import TrainingCore

extension FileChecker {
    /// Checks all XML files of a package, as many at a time as there are processors, and takes the digest of all files beside
    /// them; in the order of the paths.
    static func checkAll(
        _ files: PackageFiles, limits: PackageLimits
    ) -> (files: [CheckedFile], digest: ContentDigest) {
        let paths = files.paths.filter(PackagePath.isXML)
        let results = Mutex([CheckedFile?](repeating: nil, count: paths.count))
        let digest = Mutex<ContentDigest?>(nil)
        DispatchQueue.concurrentPerform(iterations: paths.count + 1) { iteration in
            guard iteration > 0 else {
                let taken = PackageDigest.digest(of: files)
                return digest.withLock { $0 = taken }
            }
            let index = iteration - 1
            let file = check(path: paths[index], bytes: files[paths[index]] ?? [], limits: limits)
            results.withLock { $0[index] = file }
        }
        return (
            results.withLock { $0.compactMap { $0 } },
            digest.withLock { $0 } ?? PackageDigest.digest(of: files)
        )
    }
}
