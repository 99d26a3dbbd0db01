import HTTPTypes
import Hummingbird
import LamproomAPI
import NIOCore
import Storage
import TrainingCore

/// The catalogue of courses, and their history.
enum CourseRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.listCourses) { call in
            try call.authorise(.readCourses)
            let limit = try call.pageLimit()
            let cursor = call.request.query("cursor")
            let published = try await service.database.read { transaction in
                try CourseQueries.newest(after: cursor, limit: limit + 1, in: transaction)
            }
            let (courses, languages) = try await service.inLanguage(of: call, published) { course, published in
                CourseSummary(course, published)
            }
            let page = Page<CourseSummary>(courses, limit: limit, cursor: \.id) { $0 }
            return try EncodedJSON(page, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readCourse) { call in
            try call.authorise(.readCourses)
            let id: CourseID = try call.parameter("course") { CourseID($0) }
            return try await service.detail(of: try await service.newest(of: id), for: call)
        }
        routes.signedIn(.listCourseVersions) { call in
            try call.authorise(.readCourses)
            let limit = try call.pageLimit()
            let id: CourseID = try call.parameter("course") { CourseID($0) }
            let cursor = try call.query("cursor") { CourseVersion($0) }
            let published = try await service.database.read { transaction in
                try CourseQueries.versions(of: id, before: cursor, limit: limit + 1, in: transaction)
            }
            if published.isEmpty { _ = try await service.newest(of: id) }
            let (versions, languages) = try await service.inLanguage(of: call, published) { course, published in
                CourseVersionView(
                    course, publishedAt: published.publishedAt, publishedBy: published.publishedBy)
            }
            let page = Page<CourseVersionView>(versions, limit: limit, cursor: \.version) { $0 }
            return try EncodedJSON(page, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readCourseVersion) { call in
            try call.authorise(.readCourses)
            return try await service.detail(of: try await service.version(call), for: call)
        }
        routes.signedIn(.readPackage) { call in
            try call.authorise(.readPackages)
            let published = try await service.version(call)
            guard let bytes = try await service.database.read({ try CourseQueries.package(published.digest, in: $0) })
            else { throw ProblemError.notFound }
            return Response(
                status: .ok,
                headers: [
                    .contentType: "application/zip", .eTag: "\"\(published.digest)\"",
                    .cacheControl: "private, no-cache",
                ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }
}

extension LamproomService {
    /// The newest version of a course.
    func newest(of course: CourseID) async throws -> PublishedCourse {
        guard let published = try await database.read({ try CourseQueries.newest(of: course, in: $0) }) else {
            throw ProblemError.unknownCourse(course.rawValue)
        }
        return published
    }

    /// The version that a path names.
    fileprivate func version(_ call: Call) async throws -> PublishedCourse {
        let id: CourseID = try call.parameter("course") { CourseID($0) }
        let version: CourseVersion = try call.parameter("version") { CourseVersion($0) }
        let published = try await database.read { try CourseQueries.version(version, of: id, in: $0) }
        if let published { return published }
        _ = try await newest(of: id)
        throw ProblemError.unknownVersion(version.description, of: id.rawValue)
    }

    fileprivate func detail(of published: PublishedCourse, for call: Call) async throws -> Response {
        let (details, languages) = try await inLanguage(of: call, [published]) { course, published in
            CourseDetail(course, summary: CourseSummary(course, published))
        }
        guard let detail = details.first else { throw ProblemError.notFound }
        return try EncodedJSON(detail, languages: languages).response(to: call.request)
    }

    /// A view of each version, with its course in the language of the request, and the languages that these are.
    fileprivate func inLanguage<View>(
        of call: Call, _ published: [PublishedCourse], _ view: (Course, PublishedCourse) -> View
    ) async throws -> (views: [View], languages: Set<String>) {
        let tags = call.request.languageTags
        var views: [View] = []
        var languages: Set<String> = []
        for version in published {
            let compiled = try await courses.compiled(version.digest, preferring: tags)
            languages.insert(compiled.language)
            views.append(view(compiled.course, version))
        }
        return (views, languages)
    }
}

extension CourseSummary {
    init(_ course: Course, _ published: PublishedCourse) {
        self.init(course, publishedAt: published.publishedAt, isWithdrawn: published.isWithdrawn)
    }
}
