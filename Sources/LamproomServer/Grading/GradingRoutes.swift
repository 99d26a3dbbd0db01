import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// What people grade.
enum GradingRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.listGrading) { call in
            try call.authorise(.grade)
            let limit = try call.pageLimit()
            let cursor = try call.query("cursor") { Int($0) } ?? 0
            var filter = GradingFilter()
            filter.course = try call.query("course") { CourseID($0) }
            filter.quiz = try call.query("quiz") { QuizID($0) }
            filter.classNumber = try call.query("class") { Int($0) }
            filter.includesGraded = try call.query("all") { Bool($0) } ?? false
            filter.otherThan = call.actor.person
            let (views, languages) = try await service.gradingQueue(filter, after: cursor, limit: limit + 1, call)
            let page = Page<GradingSummary>(views, limit: limit, cursor: { String($0.number) }) { $0 }
            return try EncodedJSON(page, languages: languages).response(to: call.request)
        }
        routes.signedIn(.readGrading) { call in
            try call.authorise(.grade)
            let (view, language) = try await service.gradingView(of: try await service.gradingItem(call), call)
            return try EncodedJSON(view, languages: [language]).response(to: call.request)
        }
        routes.signedIn(.awardGrade) { call in
            try call.authorise(.grade)
            let item = try await service.gradingItem(call)
            let body = try await call.request.decoded(AwardRequest.self)
            let marks = try body.marks.map { text in
                guard let marks = Marks(text) else { throw ProblemError.invalid("marks", text) }
                return marks
            }
            let comment = try body.comment.map { try GradeComment($0) }
            let endangers = try await service.award(marks, comment: comment, to: item, by: call.actor)
            let (view, language) = try await service.gradingView(
                of: try await service.gradingItem(call), endangersCertificate: endangers, call)
            return try .json(view, languages: [language])
        }
        routes.signedIn(.addGradingRemark) { call in
            try call.authorise(.grade)
            let item = try await service.gradingItem(call)
            let comment = try GradeComment(try await call.request.decoded(RemarkRequest.self).comment)
            let context = service.context
            try await service.database.write { transaction in
                try GradingCommands.remark(comment, on: item, by: call.actor, context: context, in: transaction)
            }
            let (view, language) = try await service.gradingView(of: item, call)
            return try .json(view, languages: [language])
        }
    }
}
