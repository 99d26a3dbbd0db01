import LamproomAPI

@testable import LamproomServer

extension AccessTests {
    /// What is asked of a class that `teacher` made, with the worker 10001 in it.
    static func classCases(_ caller: Caller, everyone: Set<String>) async throws -> [Case] {
        let teacher = try await caller.signedIn(as: "teacher")
        try await teacher.makeClass(teachers: [])
        try await teacher.addSession()
        try await teacher.enrolInClass(["10001"])
        let (runners, concerned): (Set, Set) = (["admin", "teacher"], ["admin", "teacher", "manager1", "10001"])
        let number = ["class": "1"]
        let session = ["class": "1", "session": "1"]
        let plan = ["class": "1", "head": "plan"]
        let new = ClassRequest(
            course: "small", version: nil, title: "x", firstDay: "2026-11-18", lastDay: "2026-11-18", place: nil,
            teachers: nil)
        let change = ClassChangeRequest(title: "y", firstDay: nil, lastDay: nil, place: nil, teachers: nil)
        let sessionRequest = ClassSessionRequest(
            start: "2026-11-19T08:00", minutes: 60, place: nil, subject: "x", module: nil, teacher: nil)
        let setting = ClassConditionsRequest(
            settings: [ClassSetting(name: "attempts", value: "5")], reason: "x")
        return [
            Case(endpoint: .makeClass, parameters: [:], body: new, allowed: runners),
            Case(endpoint: .listClasses, parameters: [:], allowed: everyone),
            Case(endpoint: .readClass, parameters: number, allowed: concerned),
            Case(endpoint: .changeClass, parameters: number, body: change, allowed: runners),
            Case(endpoint: .closeClass, parameters: number, body: Nothing(), allowed: runners),
            Case(endpoint: .readClassHistory, parameters: number, allowed: runners),
            Case(endpoint: .listClassLearners, parameters: number, allowed: concerned),
            Case(
                endpoint: .enrolInClass, parameters: number,
                body: ClassEnrolRequest(people: ["10001"], unit: nil, due: nil),
                allowed: ["admin", "teacher", "manager1"]),
            Case(endpoint: .addClassSession, parameters: number, body: sessionRequest, allowed: runners),
            Case(
                endpoint: .recordAttendance, parameters: session, body: AttendanceRequest([], rest: true),
                allowed: runners),
            Case(endpoint: .importAttendance, parameters: session, body: Nothing(), allowed: runners),
            Case(
                endpoint: .fileClassDocument, parameters: plan, body: ClassDocumentRequest(text: "x", fileName: nil),
                allowed: runners),
            Case(endpoint: .readClassDocument, parameters: plan, allowed: runners),
            Case(endpoint: .listClassConditions, parameters: number, allowed: runners),
            Case(
                endpoint: .changeClassConditions, parameters: ["class": "1", "quiz": "final"], body: setting,
                allowed: runners),
            Case(
                endpoint: .cancelClassSession, parameters: ["class": "1", "session": "2"],
                body: ClassReasonRequest(reason: "x"), allowed: runners),
            Case(
                endpoint: .removeFromClass, parameters: number,
                body: ClassRemovalRequest(people: ["20001"], reason: "x"), allowed: runners),
        ]
    }
}
