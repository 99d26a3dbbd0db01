import Hummingbird
import LamproomAPI
import NIOCore
import Storage
import TrainingCore

/// The catalogue of courses, and publishing.
enum CourseRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.publishCourse) { call in
            try call.authorise(.publishCourse)
            let view = try await service.publish(
                call.request.body, by: call.actor.account, language: call.request.language)
            return try .json(view, status: view.isNew ? .created : .ok)
        }
        routes.signedIn(.listCourses) { call in
            try call.authorise(.readCourses)
            let limit = try call.pageLimit()
            let cursor = call.request.query("cursor")
            let published = try await service.database.read { transaction in
                try CourseQueries.newest(after: cursor, limit: limit + 1, in: transaction)
            }
            var courses: [CourseSummary] = []
            for version in published {
                courses.append(CourseSummary(try await service.courses.course(version.digest), version))
            }
            let page = Page<CourseSummary>(courses, limit: limit, cursor: \.id) { $0 }
            return try EncodedJSON(page).response(to: call.request)
        }
        routes.signedIn(.readCourse) { call in
            try call.authorise(.readCourses)
            let id: CourseID = try call.parameter("course") { CourseID($0) }
            let published = try await service.database.read { try CourseQueries.newest(of: id, in: $0) }
            guard let published else { throw ProblemError.unknownCourse(id.rawValue) }
            let course = try await service.courses.course(published.digest)
            return try EncodedJSON(CoursePresenter.detail(of: course, published)).response(to: call.request)
        }
    }
}
