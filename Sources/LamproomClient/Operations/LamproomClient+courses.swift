package import LamproomAPI

extension LamproomClient {
    /// - Parameters:
    ///   - archive: a course package as ZIP.
    ///   - progress: how much of it is sent; at the end it is still being checked.
    package func publish(
        _ archive: [UInt8], progress: @escaping UploadProgress = { _, _ in }
    ) async throws -> PublishView {
        try await upload(.publishCourse, archive, contentType: "application/zip", progress: progress)
    }

    package func courses() -> PageSequence<CourseSummary> {
        PageSequence { cursor in try await call(.listCourses, query: [QueryItem](given: ["cursor": cursor])) }
    }

    package func readCourse(_ course: String) async throws -> CourseDetail {
        try await call(.readCourse, ["course": course])
    }

    /// The versions of a course, the newest first.
    package func courseVersions(of course: String) -> PageSequence<CourseVersionView> {
        PageSequence { cursor in
            try await call(
                .listCourseVersions, ["course": course], query: [QueryItem](given: ["cursor": cursor]))
        }
    }

    package func readCourse(_ course: String, version: String) async throws -> CourseDetail {
        try await call(.readCourseVersion, ["course": course, "version": version])
    }

    /// Hands the archive of a version's package on as it comes.
    package func package(
        of course: String, version: String, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        try await download(.readPackage, ["course": course, "version": version], receive: receive)
    }

    package func withdraw(_ course: String, reason: String) async throws -> WithdrawalView {
        try await call(.withdrawCourse, ["course": course], body: .json(WithdrawalRequest(reason: reason)))
    }

    package func reinstate(_ course: String) async throws -> WithdrawalView {
        try await call(.reinstateCourse, ["course": course])
    }
}
