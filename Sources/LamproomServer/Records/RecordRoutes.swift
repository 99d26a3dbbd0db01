import Documents
import Hummingbird
import LamproomAPI
import Messages
import NIOCore
import Storage
import TrainingCore

/// The export of completion records.
enum RecordRoutes {
    /// Records read at a time, so that memory does not grow with the export and no snapshot is held for long.
    private static let pageSize = 1000

    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.exportRecords) { call in
            let filter = try service.recordFilter(call)
            let format = try call.query("format") { RecordDocument.Format(rawValue: $0) } ?? .json
            let zone = service.settings.zoneOffset
            let language = call.request.language
            // The first page is read before the head is sent, so that what is wrong is still told as a problem.
            let first = try await service.recordPage(filter, after: 0, limit: pageSize)
            let body = ResponseBody { writer in
                var document = RecordDocument(format: format, language: language, zoneOffset: zone)
                var page = first
                while true {
                    var bytes: [UInt8] = []
                    bytes.reserveCapacity(page.count * 320 + 1024)
                    for row in page { document.append(RecordLine(row), to: &bytes) }
                    if page.count < pageSize { document.end(&bytes) }
                    try await writer.write(ByteBuffer(bytes: bytes))
                    guard page.count == pageSize, let last = page.last else { break }
                    page = try await service.recordPage(filter, after: last.sequence, limit: pageSize)
                }
                try await writer.finish(nil)
            }
            return Response(
                status: .ok,
                headers: [
                    .contentType: format == .csv ? "text/csv; charset=utf-8" : "application/json",
                    .contentDisposition: "attachment; filename=\"completion-records.\(format.rawValue)\"",
                    .cacheControl: "no-store",
                ], body: body)
        }
    }
}

extension LamproomService {
    fileprivate func recordFilter(_ call: Call) throws -> RecordFilter {
        let unit = try call.query("unit") { UnitPath($0) }
        try call.authorise(.exportRecords, unit.map { .unit($0) } ?? .everything)
        var filter = RecordFilter(units: call.actor.visibleUnits)
        filter.unit = unit
        filter.course = try call.query("course") { CourseID($0) }
        filter.from = try call.query("from") { CivilDate($0) }.map(settings.start)
        filter.until = try call.query("to") { CivilDate($0) }.map { settings.start(of: $0.adding(days: 1)) }
        return filter
    }

    fileprivate func recordPage(_ filter: RecordFilter, after sequence: Int64, limit: Int) async throws -> [RecordRow] {
        try await database.read { try RecordQueries.page(filter, after: sequence, limit: limit, in: $0) }
    }
}

extension RecordLine {
    fileprivate init(_ row: RecordRow) {
        self.init(
            completedAt: row.completedAt, personNumber: row.personNumber, personName: row.personName, unit: row.unit,
            post: row.post, employment: row.employment, course: row.course, courseTitle: row.courseTitle,
            version: row.version, digest: row.digest, classHalves: row.classHalves, earned: row.earned,
            possible: row.possible, result: row.earned == nil ? .completed : .passed, certificate: row.certificate,
            record: row.id)
    }
}
