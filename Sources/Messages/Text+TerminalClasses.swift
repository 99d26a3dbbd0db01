// What the terminal client says of classes.

extension Text {
    package static let classesNone = Text(
        zh: "没有培训班。办一期：\nlamproom class new --course 课程 --title 班名 --from 日期 --to 日期",
        en: "There is no class. Make one:\nlamproom class new --course ID --title TITLE --from DATE --to DATE")

    // MARK: What was done

    package static func classMade(number: Int, title: String) -> Text {
        Text(zh: "已建第 \(number) 号班：\(title)。", en: "Made class \(number): \(title).")
    }
    package static func classChanged(number: Int) -> Text {
        Text(zh: "第 \(number) 号班已改。", en: "Changed class \(number).")
    }
    package static func classClosed(number: Int) -> Text {
        Text(zh: "第 \(number) 号班已结档，档案齐全。", en: "Closed class \(number); its record is complete.")
    }
    package static func classEnrolled(enrolled: Int, placed: Int, stayed: Int) -> Text {
        Text(
            zh: "新报名并编入 \(enrolled) 人，原有报名编入 \(placed) 人，原来就在班里 \(stayed) 人。",
            en: "Enrolled into the class: \(enrolled), enrolled before and put into it: \(placed), "
                + "in it already: \(stayed).")
    }
    package static func classWouldEnrol(enrolled: Int, placed: Int, stayed: Int) -> Text {
        Text(
            zh: "只是试算，什么都没有改：会新报名 \(enrolled) 人，原有报名编入 \(placed) 人，原来就在班里 \(stayed) 人。",
            en: "Dry run, nothing was changed. Would be enrolled: \(enrolled), "
                + "enrolled before and put into it: \(placed), in it already: \(stayed).")
    }
    package static func classRefused(_ count: Int) -> Text {
        Text(zh: "不能编入的 \(count) 人：", en: "Cannot be in the class (people: \(count)):")
    }
    package static func classRemoved(_ count: Int) -> Text {
        Text(
            zh: "已移出 \(count) 人；他们的报名还在，可以自学。",
            en: "Taken off the class: \(count). Their enrolments go on without it.")
    }
    package static func classSessionAdded(_ number: Int, start: String, subject: String) -> Text {
        Text(zh: "已加第 \(number) 次课：\(start)，\(subject)。", en: "Added session \(number): \(start), \(subject).")
    }
    package static func classSessionCancelled(_ number: Int) -> Text {
        Text(zh: "第 \(number) 次课已取消。", en: "Cancelled session \(number).")
    }
    package static func attendanceDone(present: Int, late: Int, absent: Int, excused: Int, unchanged: Int) -> Text {
        Text(
            zh: "已记：到 \(present)，迟到 \(late)，缺勤 \(absent)，请假 \(excused)；原来就这样 \(unchanged)。",
            en: "Recorded. Present: \(present), late: \(late), absent: \(absent), excused: \(excused); "
                + "on record before: \(unchanged).")
    }
    package static func attendanceWould(present: Int, late: Int, absent: Int, excused: Int, unchanged: Int) -> Text {
        Text(
            zh: "只是试算，什么都没有记：到 \(present)，迟到 \(late)，缺勤 \(absent)，请假 \(excused)；原来就这样 \(unchanged)。",
            en: "Dry run, nothing was recorded. Present: \(present), late: \(late), absent: \(absent), "
                + "excused: \(excused); on record before: \(unchanged).")
    }
    package static func classDocumentFiled(_ head: Text) -> Text {
        Text(zh: "“\(head.chinese)”已存档。", en: "Filed: \(head.english).")
    }
    package static let classDocumentNameOnly = Text(
        zh: "这个文件不是文本，只登记了文件名；文件请另行保管。",
        en: "The file is no text: only its name was filed. Keep the file itself elsewhere.")
    package static let classConditionsNone = Text(
        zh: "这一期没有改动测验的条件。", en: "The class changes no conditions of quizzes.")

    package static func extraTimeGranted(person: String, minutes: Int) -> Text {
        Text(zh: "已给 \(person) 加时 \(minutes) 分钟。", en: "\(person) has \(minutes) extra minutes.")
    }
    package static func extraTimeNobody(person: String) -> Text {
        Text(zh: "\(person) 不在这个班里，或者没有在学这门课程。", en: "\(person) is not in the class, or not taking the course.")
    }

    // MARK: Wrong usage

    package static let usageClassOrCourse = Text(
        zh: "--class 和 --course 两者选一。", en: "Give either --class or --course.")

    package static func usageAttendanceEntry(_ text: String) -> Text {
        Text(
            zh: "“\(text)”应当写成 工号、工号:情况 或 工号:情况:分钟，例如 10003:late:60。",
            en: "“\(text)” should be NUMBER, NUMBER:STATUS or NUMBER:STATUS:MINUTES, for instance 10003:late:60.")
    }
    package static let usageAttendance = Text(
        zh: "写明谁到了：列出工号，或者 --all（其余的人都到，--except 写例外），或者 --file。",
        en: "Say who attended: numbers, or --all (the rest, with --except), or --file.")
    package static let usageExcept = Text(
        zh: "--except 要和 --all 一起用。", en: "--except goes with --all.")
    package static let usageSubject = Text(
        zh: "--subject 和 --module 两者选一。", en: "Give either --subject or --module.")
    package static let usageOneTeacher = Text(
        zh: "--teacher 和 --outside-teacher 只选一个。", en: "Give --teacher or --outside-teacher, not both.")
    package static let usageDocument = Text(
        zh: "--file 和 --text 只选一个。", en: "Give --file or --text, not both.")
    package static func usageSetting(_ text: String) -> Text {
        Text(
            zh: "“\(text)”应当写成 名称=值，例如 attempts=3。", en: "“\(text)” should be NAME=VALUE, for instance attempts=3.")
    }
    package static let usageConditions = Text(
        zh: "改条件要同时写 --quiz、--set 和 --reason。", en: "A change needs --quiz, --set and --reason.")
    package static func usageNotAStart(_ text: String) -> Text {
        Text(
            zh: "“\(text)”不是日期和时间。写成 2026-11-28 08:30。",
            en: "“\(text)” is no date and time. Write it as 2026-11-28 08:30.")
    }

    // MARK: Screens

    package static let classStatePlanned = Text(zh: "未开班", en: "planned")
    package static let classStateRunning = Text(zh: "进行中", en: "running")
    package static let classStateClosed = Text(zh: "已结档", en: "closed")
    package static let columnClassNumber = Text(zh: "班号", en: "Class")
    package static let columnDays = Text(zh: "起止日期", en: "Days")
    package static let columnPlace = Text(zh: "地点", en: "Place")
    package static let columnTeachers = Text(zh: "教员", en: "Teachers")
    package static let columnLearners = Text(zh: "人数", en: "Learners")
    package static let columnSessions = Text(zh: "课次", en: "Sessions")
    package static let columnSession = Text(zh: "次", en: "No.")
    package static let columnStart = Text(zh: "时间", en: "Start")
    package static let columnSubject = Text(zh: "内容", en: "Subject")
    package static let columnAttendance = Text(zh: "出勤", en: "Attendance")
    package static let columnAttended = Text(zh: "到课", en: "Attended")
    package static let columnResults = Text(zh: "成绩", en: "Results")
    package static let classSessionsHeading = Text(zh: "课程安排", en: "Sessions")
    package static let classSessionsNone = Text(zh: "还没有安排课。", en: "There are no sessions yet.")
    package static let classRosterHeading = Text(zh: "名册", en: "Roster")
    package static let classRecordHeading = Text(zh: "一期一档", en: "Record")
    package static let classRecordComplete = Text(
        zh: "档案齐全，可以结档。", en: "The record is complete; the class can be closed.")
    package static let classRecordMissing = Text(zh: "结档以前还缺：", en: "Missing before it can be closed:")
    package static let classHandouts = Text(zh: "课程包", en: "the course package")
    package static let classMadeBy = Text(zh: "开班人", en: "Made by")
    package static let classClosedAt = Text(zh: "结档时间", en: "Closed")
    package static let classNotYet = Text(zh: "未定", en: "not yet known")
    package static let attendanceOwn = Text(zh: "本人", en: "You")
    package static let attendanceNothing = Text(zh: "未记", en: "none yet")
    package static let classSuperseded = Text(zh: "已改", en: "earlier")
    package static let classConditionsOwn = Text(zh: "和课程包一样", en: "as in the course package")

    package static func classConditionsReason(_ reason: String, by account: String, at time: String) -> Text {
        Text(zh: "原因：\(reason)（\(account)，\(time)）", en: "Reason: \(reason) (\(account), \(time))")
    }
    package static func classSessionCancelledBecause(_ reason: String) -> Text {
        Text(zh: "已取消：\(reason)", en: "cancelled: \(reason)")
    }
    package static func classAttendanceCounts(there: Int, recorded: Int, all: Int) -> Text {
        Text(zh: "到 \(there)，已记 \(recorded)/\(all)", en: "\(there) there, \(recorded)/\(all) recorded")
    }
    package static func classMinutes(_ minutes: Int) -> Text {
        Text(zh: "\(minutes) 分钟", en: "\(minutes) min.")
    }
    /// One sign for each session.
    package static func attendanceMark(_ status: String?) -> Text {
        switch status {
        case "present": Text(zh: "到", en: "P")
        case "late": Text(zh: "迟", en: "L")
        case "absent": Text(zh: "缺", en: "A")
        case "excused": Text(zh: "假", en: "E")
        default: Text(zh: "未", en: "-")
        }
    }
    package static let attendanceMarks = Text(
        zh: "每次课一个字：到、迟（迟到）、缺（缺勤）、假（请假）、未（未记）。",
        en: "A letter for each session: P present, L late, A absent, E excused, - nothing on record.")

    // MARK: Learners

    package static let columnClass = Text(zh: "班", en: "Class")
    package static let columnNextSession = Text(zh: "下次课", en: "Next session")

    package static func learnClass(_ title: String) -> Text { Text(zh: "班：\(title)", en: "Class: \(title)") }
    package static func learnNextSession(start: String, minutes: Int, subject: String) -> Text {
        Text(
            zh: "下次课：\(start)，\(minutes) 分钟，\(subject)", en: "Next session: \(start), \(minutes) minutes, \(subject)")
    }
}
