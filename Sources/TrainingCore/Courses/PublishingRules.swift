/// Why a course version cannot be published.
package enum PublishError: String, Error, Sendable, CaseIterable {
    /// Other content was published under this version.
    case versionTaken = "version-taken"
    /// A newer version is published already.
    case versionNotNewer = "version-not-newer"
}

/// What decides about publishing of a version: its number and its content.
package struct VersionIdentity: Equatable, Sendable {
    package let version: CourseVersion
    package let digest: ContentDigest

    package init(version: CourseVersion, digest: ContentDigest) {
        self.version = version
        self.digest = digest
    }

    /// Whether this is to be published beside the versions of the same course that are: false if the same content is
    /// published already.
    ///
    /// - Throws: `versionTaken` if other content has this version, `versionNotNewer` if a newer version is published.
    package func isNew(among published: [VersionIdentity]) throws(PublishError) -> Bool {
        if published.contains(where: { $0.digest == digest }) { return false }
        if published.contains(where: { $0.version == version }) { throw .versionTaken }
        if published.contains(where: { $0.version > version }) { throw .versionNotNewer }
        return true
    }
}
