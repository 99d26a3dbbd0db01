package import LamproomAPI

extension LamproomClient {
    /// - Parameters:
    ///   - archive: a course package as ZIP.
    package func publishCourse(archive: [UInt8]) async throws -> PublishView {
        try await call(.publishCourse, body: .bytes(archive, contentType: "application/zip"))
    }

    package func courses() -> PageSequence<CourseSummary> {
        PageSequence { cursor in try await call(.listCourses, query: [QueryItem](given: ["cursor": cursor])) }
    }

    package func readCourse(_ course: String) async throws -> CourseDetail {
        try await call(.readCourse, ["course": course])
    }
}
