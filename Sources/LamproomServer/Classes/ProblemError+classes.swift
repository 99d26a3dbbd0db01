import LamproomAPI
import Messages
import Storage
import TrainingCore

extension ProblemError {
    /// 409: the class is not in a state in which this can be done; 422 and 404 where the request says or names what cannot be.
    init(_ error: ClassError) {
        let status =
            switch error {
            case .badTitle, .badPlace, .badSubject, .badReason, .badDocument, .tooManyTeachers, .daysReversed, .tooLong,
                .sessionOutside, .sessionLength, .tooManySessions:
                422
            case .noSuchSession: 404
            case .ownClass: 403
            case .closed, .sessionOverlaps, .sessionNotBegun, .sessionCancelled, .sessionAttended: 409
            }
        self.init(status, error.rawValue, .problemClass(error.rawValue))
    }

    /// 422 with a row for each fault: nothing was recorded.
    init(_ faults: AttendanceFaults, zone: (Timestamp) -> String, language: Language) {
        let rows = faults.faults.map { fault in
            RosterFault(
                row: fault.row, column: nil, code: fault.error.rawValue, message: fault.text(zone: zone)(language))
        }
        self.init(422, "attendance-faults", .problemAttendance(rows.count), rows: rows)
    }

    /// 409, with what is missing: it can be closed when that is there.
    init(_ error: ClassIncomplete) {
        self.init(409, "class-incomplete", .problemClassIncomplete(error.gaps.map(\.text)))
    }

    /// 422: the quiz cannot have such conditions.
    init(_ error: PolicyError) {
        let (setting, value) = (String(error.setting.prefix(64)), String(error.value.prefix(100)))
        let names = PolicySetting.allCases.map(\.rawValue).joined(separator: ", ")
        let text: Text =
            switch error.code {
            case .unknownSetting: .policyUnknownSetting(setting, names: names)
            case .badValue where error.setting == PolicySetting.sectionPassPercent.rawValue:
                .policyBadSectionMark(value)
            case .badValue: .policyBadValue(setting, value: value)
            case .repeatedSetting: .policyRepeatedSetting(setting)
            case .closesTooEarly: .policyClosesTooEarly(value)
            case .unknownSection:
                .policyUnknownSection(value, names: error.known.prefix(20).joined(separator: ", "))
            case .repeatedSection: .policyRepeatedSection(value)
            }
        self.init(422, error.code.rawValue, text)
    }

    init(_ error: NotInClass) {
        self.init(422, "not-in-class", .problemNotInClass(error.numbers.prefix(20).map(\.text)))
    }

    init(_ error: CompletedInClass) {
        self.init(409, "completed-in-class", .problemCompletedInClass(error.numbers.prefix(20).map(\.text)))
    }

    static func unknownTeacher(_ name: String) -> ProblemError {
        ProblemError(422, "unknown-teacher", .problemUnknownTeacher(String(name.prefix(60))))
    }
}

extension AttendanceFault {
    fileprivate func text(zone: (Timestamp) -> String) -> Text {
        let number = String(number.prefix(40))
        guard error == .reasonMissing, let recorded else { return .attendanceFault(error.rawValue, number: number) }
        return .attendanceRecorded(
            number: number, status: .attendanceStatus(recorded.attendance.status.rawValue),
            minutes: recorded.attendance.minutes, by: recorded.recordedBy,
            at: zone(recorded.recordedAt).replacing("T", with: " "))
    }
}

extension ClassGap {
    /// The head, and what it lacks.
    var text: Text { .classHead(head.rawValue, lacks: lack) }

    private var lack: Text {
        switch self {
        case .noPlan: .gapPlan
        case .noSessions: .gapSessions
        case .noPlace(let sessions): .gapPlace(Self.listed(sessions))
        case .noTeacher(let sessions): .gapTeacher(Self.listed(sessions))
        case .noLearners: .gapLearners
        case .noAttendance(let session, let learners): .gapAttendance(session: session, learners: learners)
        case .noResult(let learners): .gapResults(learners)
        case .noEvaluation: .gapEvaluation
        }
    }

    private static func listed(_ sessions: [Int]) -> Text {
        .list(sessions.prefix(20).map(String.init) + (sessions.count > 20 ? ["…"] : []))
    }
}
