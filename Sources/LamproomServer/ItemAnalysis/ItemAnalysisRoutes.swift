import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// What the attempts at a quiz say of its questions.
enum ItemAnalysisRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.readItemReport) { call in
            try call.authorise(.analyseItems)
            let course: CourseID = try call.parameter("course") { CourseID($0) }
            let quiz: QuizID = try call.parameter("quiz") { QuizID($0) }
            let version = try call.query("version") { CourseVersion($0) }
            let classNumber = try call.query("class") { Int($0) }
            let (from, to) = (try call.query("from") { CivilDate($0) }, try call.query("to") { CivilDate($0) })
            let (published, inClass) = try await service.analysed(course, version: version, classNumber: classNumber)
            var filter = ItemAnalysisFilter(course: course, digest: published, quiz: quiz)
            filter.inClass = inClass
            filter.from = from.map(service.settings.start)
            filter.until = to.map { service.settings.start(of: $0.adding(days: 1)) }
            let report = try await service.itemReport(filter)
            let compiled = try await service.courses.compiled(published, preferring: call.request.languageTags)
            guard let shown = compiled.course.quiz(quiz) else { throw EnrolmentError.noSuchQuiz }
            let view = ItemReportView(
                report, of: shown, in: compiled.course, inClass: classNumber, from: from, to: to)
            return try EncodedJSON(view, languages: [compiled.language]).response(to: call.request)
        }
    }
}

extension LamproomService {
    /// The digest of the version that is analysed: the one named, else that of the class, else the newest.
    fileprivate func analysed(
        _ course: CourseID, version: CourseVersion?, classNumber: Int?
    ) async throws -> (digest: ContentDigest, inClass: ClassID?) {
        let found = try await database.read { transaction in
            let row = try classNumber.map { try ClassQueries.trainingClass(number: $0, in: transaction) }
            let named = try version.map { try CourseQueries.version($0, of: course, in: transaction) }
            return (row: row, named: named)
        }
        let newest = try await newest(of: course)
        if let version, let named = found.named, named == nil {
            throw ProblemError.unknownVersion(version.description, of: course.rawValue)
        }
        guard let row = found.row else { return ((found.named ?? nil)?.digest ?? newest.digest, nil) }
        guard let trainingClass = row?.trainingClass, trainingClass.course == course else {
            throw ProblemError.notFound
        }
        return ((found.named ?? nil)?.digest ?? trainingClass.digest, trainingClass.id)
    }
}
