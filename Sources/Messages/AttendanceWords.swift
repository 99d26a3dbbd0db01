/// The words that people use for attendance, in every language at once. Letters are half width and lower case here, as
/// `TextFolding` makes them.
package enum AttendanceWords {
    // Names of columns
    package static let statusColumn = ["出勤", "status", "考勤", "出勤情况", "签到", "attendance"]
    package static let minutesColumn = ["分钟", "minutes", "出勤分钟", "时长"]

    package static let statuses: [(status: String, words: Set<String>)] = [
        ("present", ["到", "出勤", "已到", "到课", "正常", "√", "present", "yes"]),
        ("late", ["迟到", "late"]),
        ("absent", ["缺勤", "缺席", "旷课", "未到", "×", "absent", "no"]),
        ("excused", ["请假", "事假", "病假", "公假", "excused"]),
    ]
}
