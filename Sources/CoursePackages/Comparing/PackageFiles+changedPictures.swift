extension PackageFiles {
    /// The pictures that two packages have under the same path with different content: a course knows only their paths.
    package func changedPictures(in newer: PackageFiles) -> Set<String> {
        Set(
            paths.filter { path in
                guard !PackagePath.isXML(path), let bytes = newer[path] else { return false }
                return bytes != self[path]
            })
    }
}
