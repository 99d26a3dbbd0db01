import Testing

@testable import TrainingCore

@Suite struct AttendanceTests {
    @Test(arguments: [
        (Attendance.Status.present, nil, 90), (.present, 90, 90), (.present, 45, 45), (.present, 1, 1),
        (.late, 60, 60), (.late, 90, 90), (.absent, nil, 0), (.absent, 0, 0), (.excused, nil, 0), (.excused, 0, 0),
    ])
    func `minutes follow from the status where they are not said`(
        status: Attendance.Status, said: Int?, expected: Int
    ) throws {
        #expect(try Attendance(status, minutes: said, sessionMinutes: 90).minutes == expected)
    }

    @Test(arguments: [
        (Attendance.Status.late, nil, AttendanceError.minutesMissing), (.present, 91, .minutesBeyondSession),
        (.late, 91, .minutesBeyondSession), (.present, 0, .badMinutes), (.late, -5, .badMinutes),
        (.absent, 1, .minutesOfAbsence), (.excused, 90, .minutesOfAbsence), (.absent, -1, .minutesOfAbsence),
        (.present, .max, .minutesBeyondSession),
    ])
    func `nobody attends longer than there is something to attend`(
        status: Attendance.Status, said: Int?, error: AttendanceError
    ) {
        #expect(throws: error) { try Attendance(status, minutes: said, sessionMinutes: 90) }
    }

    @Test func `what differs from the record follows it with a reason, what is the same does not`() throws {
        let present = try Attendance(.present, minutes: nil, sessionMinutes: 90)
        let late = try Attendance(.late, minutes: 60, sessionMinutes: 90)
        for hasReason in [false, true] {
            #expect(try present.follows(nil, hasReason: hasReason))
            #expect(try !present.follows(present, hasReason: hasReason))
        }
        #expect(try late.follows(present, hasReason: true))
        #expect(throws: AttendanceError.reasonMissing) { try late.follows(present, hasReason: false) }
        // Fewer minutes are another statement.
        let left = try Attendance(.present, minutes: 60, sessionMinutes: 90)
        #expect(throws: AttendanceError.reasonMissing) { try left.follows(present, hasReason: false) }
    }
}
