/// Packages as one file.
package enum PackageArchive {
    /// Why no archive could be written: what libarchive says.
    package struct Failure: Error, Equatable {
        package let message: String
    }

    /// A ZIP archive of the files: sorted, with the same modes and without times, so the same files give the same bytes
    /// (with the same version of zlib).
    package static func pack(_ files: PackageFiles) throws(Failure) -> [UInt8] {
        do throws(ArchiveError) {
            return try ZipWriter.archive(files.paths.map { (path: $0, bytes: files[$0] ?? []) })
        } catch {
            throw Failure(message: error.message)
        }
    }
}
