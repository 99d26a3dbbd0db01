import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Publishing of packages, and withdrawing of courses.
enum PublishingRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.publishCourse) { call in
            try call.authorise(.publishCourse)
            let (view, language) = try await service.publish(call.request, by: call.actor.account)
            return try .json(view, status: view.isNew ? .created : .ok, languages: [language])
        }
        routes.signedIn(.withdrawCourse) { call in
            try call.authorise(.withdrawCourse)
            let id: CourseID = try call.parameter("course") { CourseID($0) }
            guard let reason = Reason(try await call.request.decoded(WithdrawalRequest.self).reason) else {
                throw ProblemError.invalidReason
            }
            return try .json(
                try await service.recordWithdrawal(of: id) { context, transaction in
                    try WithdrawalCommands.withdraw(
                        id, reason: reason, by: call.actor.account, context: context, in: transaction)
                })
        }
        routes.signedIn(.reinstateCourse) { call in
            try call.authorise(.withdrawCourse)
            let id: CourseID = try call.parameter("course") { CourseID($0) }
            return try .json(
                try await service.recordWithdrawal(of: id) { context, transaction in
                    try WithdrawalCommands.reinstate(
                        id, by: call.actor.account, context: context, in: transaction)
                })
        }
    }
}

extension LamproomService {
    /// Runs a command about the withdrawal of a published course, and gives what holds after it.
    fileprivate func recordWithdrawal(
        of course: CourseID, _ command: @escaping @Sendable (CommandContext, any Transaction) throws -> Void
    ) async throws -> WithdrawalView {
        _ = try await newest(of: course)
        let context = context
        let (latest, requiring) = try await database.write { transaction in
            try command(context, transaction)
            return (
                try WithdrawalQueries.latest(of: course, in: transaction),
                try RequirementQueries.requiring(course, in: transaction)
            )
        }
        let isWithdrawn = latest?.isWithdrawn ?? false
        return WithdrawalView(
            course: course.rawValue, isWithdrawn: isWithdrawn, reason: latest?.reason,
            recordedAt: latest?.recordedAt.rfc3339, recordedBy: latest?.recordedBy,
            requiredBy: isWithdrawn && !requiring.isEmpty ? requiring.map(\.rawValue) : nil)
    }
}
