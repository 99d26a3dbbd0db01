import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// Enrolments with the classes that they belong to, and what comes next in them.
    func namingClasses(of views: [EnrolmentView]) async throws -> [EnrolmentView] {
        let ids = views.compactMap { EnrolmentID($0.id) }
        let now = context.now
        let classes = try await database.read { try ClassQueries.classes(of: ids, now: now, in: $0) }
        guard !classes.isEmpty else { return views }
        var named = views
        for index in named.indices {
            guard let row = EnrolmentID(named[index].id).flatMap({ classes[$0] }) else { continue }
            let modules = named[index].modules
            named[index].trainingClass = EnrolmentClassView(
                row, title: { module in modules.first { $0.id == module.rawValue }?.title }, settings: settings)
        }
        return named
    }
}

extension EnrolmentClassView {
    /// - Parameters:
    ///   - title: of a module of the course, in the reader's language.
    fileprivate init(_ row: EnrolmentClassRow, title: (ModuleID) -> String?, settings: Settings) {
        self.init(
            number: row.number, title: row.title,
            nextSession: row.next.map { next in
                NextSessionView(
                    number: next.session.number, startsAt: next.session.startsAt.rfc3339,
                    start: settings.civilText(next.session.startsAt), minutes: next.session.minutes,
                    place: next.session.place ?? row.place, subject: next.session.subject.text(title))
            })
    }
}

extension ClassSubject {
    /// In words, or the title of the module.
    func text(_ title: (ModuleID) -> String?) -> String {
        switch self {
        case .text(let text): text
        case .module(let module): title(module) ?? module.rawValue
        }
    }
}
