/// Adds a session to a class.
package struct ClassSessionRequest: WireType {
    /// `2026-11-28T08:30`, in the enterprise's zone.
    package let start: String
    package let minutes: Int
    /// Nil is the class's.
    package let place: String?
    /// What it is about; nil with `module`.
    package let subject: String?
    /// The module of the course that it is about; nil with `subject`.
    package let module: String?
    /// Nil is the class's teachers.
    package let teacher: TeacherRequest?

    package init(
        start: String, minutes: Int, place: String?, subject: String?, module: String?, teacher: TeacherRequest?
    ) {
        self.start = start
        self.minutes = minutes
        self.place = place
        self.subject = subject
        self.module = module
        self.teacher = teacher
    }
}

package struct ClassSessionView: WireType {
    /// Counted from 1 within the class.
    package let number: Int
    package let startsAt: String
    /// `2026-11-28T08:30`: the same in the enterprise's zone.
    package let start: String
    package let minutes: Int
    /// Its own, else the class's.
    package let place: String?
    /// In words, or the title of the module.
    package let subject: String
    package let module: String?
    /// Its own, else the class's.
    package let teachers: [TeacherView]
    /// Why it was cancelled.
    package let cancellation: String?
    /// For whoever runs the class.
    package let attendance: AttendanceCounts?

    package init(
        number: Int, startsAt: String, start: String, minutes: Int, place: String?, subject: String, module: String?,
        teachers: [TeacherView], cancellation: String?, attendance: AttendanceCounts?
    ) {
        self.number = number
        self.startsAt = startsAt
        self.start = start
        self.minutes = minutes
        self.place = place
        self.subject = subject
        self.module = module
        self.teachers = teachers
        self.cancellation = cancellation
        self.attendance = attendance
    }
}

/// How many learners of the roster attended a session, and how.
package struct AttendanceCounts: WireType {
    package let present: Int
    package let late: Int
    package let absent: Int
    package let excused: Int

    package init(present: Int, late: Int, absent: Int, excused: Int) {
        self.present = present
        self.late = late
        self.absent = absent
        self.excused = excused
    }
}

/// Why something of a class is done; it stays on record.
package struct ClassReasonRequest: WireType {
    /// 1 to 500 characters on one line.
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}

/// Records attendance at a session, all or nothing.
package struct AttendanceRequest: WireType {
    package let entries: [AttendanceEntryRequest]
    /// Who is not named and has nothing on record was there to the end.
    package let isRestPresent: Bool?
    /// Why what is on record is followed by something else; needed only then.
    package let reason: String?

    package init(entries: [AttendanceEntryRequest], isRestPresent: Bool?, reason: String?) {
        self.entries = entries
        self.isRestPresent = isRestPresent
        self.reason = reason
    }
}

package struct AttendanceEntryRequest: WireType {
    /// An employee number.
    package let number: String
    /// `present`, `late`, `absent` or `excused`; 到, 迟到, 缺勤, 请假 and the like are understood.
    package let status: String
    /// Needed for `late`; the whole session if left out for `present`.
    package let minutes: Int?

    package init(number: String, status: String, minutes: Int?) {
        self.number = number
        self.status = status
        self.minutes = minutes
    }
}

/// What was recorded, or would be.
package struct AttendanceReport: WireType {
    package let isDryRun: Bool
    package let recorded: AttendanceCounts
    /// Of whom the same was on record.
    package let unchangedCount: Int

    package init(isDryRun: Bool, recorded: AttendanceCounts, unchangedCount: Int) {
        self.isDryRun = isDryRun
        self.recorded = recorded
        self.unchangedCount = unchangedCount
    }
}
