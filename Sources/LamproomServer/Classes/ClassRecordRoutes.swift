import Hummingbird
import LamproomAPI
import Messages
import Storage
import TrainingCore

/// What is filed for the record of a class, and what the class changes of the conditions of quizzes.
enum ClassRecordRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.readClassDocument) { call in
            let row = try await service.trainingClass(call, .runClass).row
            let head = try call.documentHead()
            let id = row.trainingClass.id
            let filed = try await service.database.read { try ClassRecordQueries.document(head, of: id, in: $0) }
            guard let filed else { throw ProblemError.notFound }
            return try EncodedJSON(ClassDocumentView(filed)).response(to: call.request)
        }
        routes.signedIn(.fileClassDocument) { call in
            _ = try await service.trainingClass(call, .runClass)
            let head = try call.documentHead()
            let body = try await call.request.decoded(ClassDocumentRequest.self)
            let document = try ClassDocument(text: body.text ?? "", fileName: body.fileName)
            let filed = try await service.changingClass(call) { row, context, transaction in
                try ClassCommands.file(
                    document, for: head, of: row.trainingClass, by: call.actor.account, context: context,
                    in: transaction)
                return try ClassRecordQueries.document(head, of: row.trainingClass.id, in: transaction)
            }.result
            guard let filed else { throw ProblemError.notFound }
            return try .json(ClassDocumentView(filed))
        }
        routes.signedIn(.listClassConditions) { call in
            let row = try await service.trainingClass(call, .runClass).row
            let id = row.trainingClass.id
            let history = try await service.database.read { try ClassQueries.conditionsHistory(of: id, in: $0) }
            return try EncodedJSON(views(of: history)).response(to: call.request)
        }
        routes.signedIn(.changeClassConditions) { call in
            let digest = try await service.trainingClass(call, .runClass).row.trainingClass.digest
            let id: QuizID = try call.parameter("quiz") { QuizID($0) }
            let body = try await call.request.decoded(ClassConditionsRequest.self)
            let reason = try Reason(ofClass: body.reason)
            guard let quiz = try await service.courses.course(digest).quiz(id) else { throw EnrolmentError.noSuchQuiz }
            let changes = try changes(body.settings)
            let history = try await service.withVersions([digest]) { versions in
                try await service.changingClass(call) { row, context, transaction in
                    let id = row.trainingClass.id
                    try ClassCommands.checkIsNoLearner(call.actor.person, of: id, in: transaction)
                    _ = try ClassCommands.change(
                        changes, of: quiz, reason: reason, in: row.trainingClass, by: call.actor.account,
                        context: context, in: transaction)
                    try ProgressCommands.conditionsChanged(
                        for: ProgressCommands.enrolments(in: id, in: transaction), versions: versions,
                        context: context, in: transaction)
                    return try ClassQueries.conditionsHistory(of: id, in: transaction)
                }.result
            }
            return try .json(views(of: history))
        }
    }

    private static func changes(_ settings: [ClassSetting]) throws -> PolicyChanges {
        guard !settings.isEmpty else { throw ProblemError.invalid("settings", "") }
        return try PolicyChanges(settings.map { (name: $0.name, value: $0.value) })
    }

    /// The newest first; of each quiz the newest holds.
    private static func views(of history: [ClassConditionsRow]) -> [ClassConditionsView] {
        var seen: Set<QuizID> = []
        return history.map { row in
            ClassConditionsView(
                quiz: row.quiz.rawValue, isHolding: seen.insert(row.quiz).inserted,
                settings: PolicySetting.allCases.compactMap { setting in
                    row.changes.values[setting].map { ClassSetting(name: setting.rawValue, value: $0) }
                }, reason: row.reason, recordedAt: row.recordedAt.rfc3339, recordedBy: row.recordedBy)
        }
    }
}

extension Call {
    /// The head that a path names, if documents are filed for it.
    fileprivate func documentHead() throws -> ClassHead {
        try parameter("head") { ClassHead(rawValue: $0).flatMap { $0.isDocument ? $0 : nil } }
    }
}

extension ClassDocumentView {
    fileprivate init(_ row: ClassDocumentRow) {
        self.init(summary: ClassDocumentSummary(row), text: row.text)
    }
}
