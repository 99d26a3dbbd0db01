import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

/// The tests' clock stands at 2026-11-18 19:06:40 in Shanghai.
extension Caller {
    /// Makes a class of the small course from 18 to 20 November 2026.
    @discardableResult
    func makeClass(
        _ title: String = "2026-11 小课程 第1期", from first: String = "2026-11-18", to last: String = "2026-11-20",
        place: String? = "培训中心 301", teachers: [TeacherRequest] = [TeacherRequest(account: "teacher")],
        course: String = "small"
    ) async throws -> ClassDetail {
        try await post(
            Endpoint.makeClass.path(),
            ClassRequest(
                course: course, version: nil, title: title, firstDay: first, lastDay: last, place: place,
                teachers: teachers), expecting: 201)
    }

    @discardableResult
    func addSession(
        _ start: String = "2026-11-18T18:00", minutes: Int = 90, place: String? = nil, subject: String? = "通风",
        module: String? = nil, teacher: TeacherRequest? = nil, in number: Int = 1
    ) async throws -> ClassSessionView {
        try await post(
            Endpoint.addClassSession.path(["class": String(number)]),
            ClassSessionRequest(
                start: start, minutes: minutes, place: place, subject: module == nil ? subject : nil, module: module,
                teacher: teacher), expecting: 201)
    }

    @discardableResult
    func enrolInClass(
        _ people: [String]?, unit: String? = nil, in number: Int = 1, query: String = ""
    ) async throws -> ClassEnrolView {
        try await post(
            Endpoint.enrolInClass.path(["class": String(number)]) + query,
            ClassEnrolRequest(people: people, unit: unit, due: nil))
    }

    @discardableResult
    func attend(
        _ entries: [(String, String, Int?)], session: Int = 1, in number: Int = 1, rest: Bool = false,
        reason: String? = nil, query: String = ""
    ) async throws -> AttendanceReport {
        try await put(
            Self.attendance(session, in: number) + query, AttendanceRequest(entries, rest: rest, reason: reason))
    }

    /// Records attendance that is refused row by row.
    func attendRefused(
        _ entries: [(String, String, Int?)], session: Int = 1, rest: Bool = false, reason: String? = nil
    ) async throws -> [RosterFault] {
        let body = Array(try JSONEncoder().encode(AttendanceRequest(entries, rest: rest, reason: reason)))
        let response = try await send(.put, Self.attendance(session, in: 1), body: body)
        #expect(response.status.code == 422)
        let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
        #expect(problem.code == "attendance-faults")
        return problem.rows ?? []
    }

    func file(_ head: String, text: String? = "内容", fileName: String? = nil) async throws {
        let _: ClassDocumentView = try await put(
            Endpoint.fileClassDocument.path(["class": "1", "head": head]),
            ClassDocumentRequest(text: text, fileName: fileName))
    }

    func learners(of number: Int = 1) async throws -> [ClassLearnerView] {
        let page: Page<ClassLearnerView> = try await get(
            Endpoint.listClassLearners.path(["class": String(number)]) + "?limit=500")
        return page.items
    }

    func readClass(_ number: Int = 1) async throws -> ClassDetail {
        try await get(Endpoint.readClass.path(["class": String(number)]))
    }

    static func attendance(_ session: Int, in number: Int) -> String {
        Endpoint.recordAttendance.path(["class": String(number), "session": String(session)])
    }
}

extension AttendanceRequest {
    init(_ entries: [(String, String, Int?)], rest: Bool = false, reason: String? = nil) {
        self.init(
            entries: entries.map { AttendanceEntryRequest(number: $0.0, status: $0.1, minutes: $0.2) },
            isRestPresent: rest, reason: reason)
    }
}
