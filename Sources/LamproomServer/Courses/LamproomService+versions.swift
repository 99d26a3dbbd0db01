import Storage
import TrainingCore

extension LamproomService {
    /// Runs `body` with course versions, and again with more where it turns out to need them.
    func withVersions<Result: Sendable>(
        _ digests: Set<ContentDigest>, _ body: @Sendable (CourseVersions) async throws -> Result
    ) async throws -> Result {
        var versions: CourseVersions = [:]
        for digest in digests { versions[digest] = try await courses.course(digest) }
        while true {
            do {
                return try await body(versions)
            } catch let missing as VersionMissing where versions[missing.digest] == nil {
                versions[missing.digest] = try await courses.course(missing.digest)
            }
        }
    }
}
