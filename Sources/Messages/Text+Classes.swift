/// What the service says of classes, their rosters and their attendance.
extension Text {
    package static func problemClass(_ code: String) -> Text {
        switch code {
        case "class-bad-title":
            Text(zh: "班名要写成一行，最多 100 个字。", en: "A class's title is one line of at most 100 characters.")
        case "class-bad-place":
            Text(zh: "地点要写成一行，最多 100 个字。", en: "A place is one line of at most 100 characters.")
        case "class-bad-subject":
            Text(
                zh: "课的内容写一行文字（最多 100 个字），或写课程的一个模块，两者选一。",
                en: "A session is about either a line of at most 100 characters or a module of the course.")
        case "class-bad-reason":
            Text(zh: "要写明原因：一行，最多 500 个字。", en: "A reason is needed: one line of at most 500 characters.")
        case "class-bad-document":
            Text(
                zh: "要有正文或文件名：正文最多 50000 个字，文件名一行，最多 200 个字；不能有控制字符。",
                en: "Text (at most 50000 characters) or a file's name (one line, at most 200) is needed, "
                    + "without control characters.")
        case "class-too-many-teachers":
            Text(
                zh: "一个班最多 50 名教员，每人只写一次。", en: "A class has at most 50 teachers, and each is named once.")
        case "class-days-reversed":
            Text(zh: "结束日期早于开始日期。", en: "The last day is before the first.")
        case "class-too-long": Text(zh: "一个班最长三年。", en: "A class lasts three years at most.")
        case "class-closed":
            Text(
                zh: "这一期已结档，不能再改；只有考勤可以写明原因更正。",
                en: "The class is closed and stays as it is; only its attendance can be corrected, with a reason.")
        case "no-such-session": Text(zh: "这一期没有这次课。", en: "The class has no such session.")
        case "session-outside-class":
            Text(
                zh: "课不在这一期的起止日期之内。先用 lamproom class change 改日期。",
                en: "The session is on none of the class's days. lamproom class change sets other days.")
        case "session-overlaps":
            Text(
                zh: "和这一期的另一次课时间重叠。", en: "Another session of the class takes place at the same time.")
        case "session-length":
            Text(zh: "一次课要有 1 到 720 分钟。", en: "A session lasts 1 to 720 minutes.")
        case "class-too-many-sessions": Text(zh: "一个班最多 500 次课。", en: "A class has at most 500 sessions.")
        case "session-not-begun":
            Text(zh: "这次课还没有开始，不能记考勤。", en: "The session has not begun; there is no attendance yet.")
        case "own-class":
            Text(
                zh: "你是这一期的学员，不能给自己记考勤，也不能改自己考试的条件。请这一期的另一名教员或管理员来做。",
                en: "You are a learner of this class: nobody records their own attendance or changes the conditions of "
                    + "their own quizzes. Another teacher of the class or an administrator can.")
        case "session-cancelled": Text(zh: "这次课已取消。", en: "The session was cancelled.")
        default:
            Text(
                zh: "这次课有人到过，不能取消。", en: "Someone attended the session; it cannot be cancelled.")
        }
    }

    package static func problemClassIncomplete(_ gaps: [Text]) -> Text {
        let bullet = "\n- "
        let (chinese, english) = (gaps.map { bullet + $0.chinese }, gaps.map { bullet + $0.english })
        let lines = Text(zh: chinese.joined(), en: english.joined())
        return Text(
            zh: "档案不全，还不能结档：\(lines.chinese)",
            en: "The record is not complete, so the class cannot be closed:\(lines.english)")
    }

    package static func problemCompletedInClass(_ numbers: [String]) -> Text {
        let names = list(numbers)
        return Text(
            zh: "已经在这个班完成课程的人不能移出：\(names.chinese)。谁也没有移出。",
            en:
                "People who completed the course in this class are not taken off it: \(names.english). Nobody was taken off."
        )
    }

    package static func problemNotInClass(_ numbers: [String]) -> Text {
        Text(
            zh: "名单里没有这些工号：\(list(numbers).chinese)。谁也没有移出。",
            en: "Not on the roster of the class: \(list(numbers).english). Nobody was taken off.")
    }

    package static func problemUnknownTeacher(_ name: String) -> Text {
        Text(
            zh: "“\(name)”不能当教员：账号要是教员或管理员的；外聘教员写姓名，最多 60 个字。",
            en: "“\(name)” cannot teach: an account has to be an instructor's or an administrator's; "
                + "someone from outside is a name of at most 60 characters.")
    }

    // MARK: Conditions of quizzes

    package static func policyUnknownSetting(_ name: String, names: String) -> Text {
        Text(
            zh: "测验没有“\(name)”这个条件。可以改的有：\(names)。",
            en: "A quiz has no condition “\(name)”. There are: \(names).")
    }

    package static func policyBadValue(_ name: String, value: String) -> Text {
        Text(
            zh: "测验条件 \(name) 不能是“\(value)”。写法和课程包里测验的同名属性一样；none 取消限制，default 恢复课程包的设定。",
            en:
                "The condition \(name) of a quiz cannot be “\(value)”. It is written like the attribute in a course package; "
                + "none takes a limit away, default gives the quiz's own back.")
    }

    package static func policyRepeatedSetting(_ name: String) -> Text {
        Text(zh: "条件 \(name) 写了两次。", en: "The condition \(name) is given twice.")
    }

    package static func policyClosesTooEarly(_ closes: String) -> Text {
        Text(zh: "关闭时间 \(closes) 不晚于开放时间。", en: "The quiz would close at \(closes), before it opens.")
    }

    package static func policyBadSectionMark(_ word: String) -> Text {
        Text(
            zh:
                "各部分的合格线不能写成“\(word)”。每一项写成“部分的 id:百分数”，几项之间空一格，例如 theory:80 practice:75；theory:none 取消这个部分的合格线，整项写 default 恢复课程包的设定。",
            en:
                "The pass mark of a section cannot be “\(word)”. Write the section's id and the percent, several separated by "
                + "spaces, such as theory:80 practice:75; theory:none takes the section's mark away, and default alone gives "
                + "the quiz's own back.")
    }

    package static func policyUnknownSection(_ section: String, names: String) -> Text {
        Text(
            zh: "这个测验没有“\(section)”这个部分。它的部分有：\(names)。",
            en: "The quiz has no section “\(section)”. There are: \(names).")
    }

    package static func policyRepeatedSection(_ section: String) -> Text {
        Text(
            zh: "部分“\(section)”的合格线写了两次。", en: "The pass mark of the section “\(section)” is given twice.")
    }

    // MARK: Rosters

    package static func placementRefused(_ code: String) -> Text {
        switch code {
        case "in-another-class":
            Text(zh: "在这门课程的另一期里", en: "is in another class of the course")
        case "enrolled-at-other-version":
            Text(zh: "正在学这门课程的另一个版本", en: "is taking another version of the course")
        default:
            Text(
                zh: "已完成同一版本，证明仍然有效", en: "completed the same version, and the certificate is good")
        }
    }

    // MARK: Attendance

    package static func problemAttendance(_ count: Int) -> Text {
        Text(
            zh: "考勤有 \(count) 处错误，什么也没有记。改正后再记。",
            en: "The attendance is faulty (faults: \(count)), and nothing was recorded. Correct it and try again.")
    }

    package static func attendanceStatus(_ status: String) -> Text {
        switch status {
        case "present": Text(zh: "到", en: "present")
        case "late": Text(zh: "迟到", en: "late")
        case "absent": Text(zh: "缺勤", en: "absent")
        case "excused": Text(zh: "请假", en: "excused")
        default: .verbatim(status)
        }
    }

    package static func attendanceFault(_ code: String, number: String) -> Text {
        switch code {
        case "not-in-class":
            Text(zh: "\(number)：这一期的名单里没有这个工号。", en: "\(number): not on the roster of the class.")
        case "named-twice": Text(zh: "\(number)：写了两次。", en: "\(number): named twice.")
        case "unknown-status":
            Text(
                zh: "\(number)：出勤情况写 到、迟到、缺勤、请假 之一。",
                en: "\(number): attendance is one of present, late, absent, excused.")
        case "bad-minutes": Text(zh: "\(number)：分钟数至少是 1。", en: "\(number): attended for a minute at least.")
        case "minutes-beyond-session":
            Text(zh: "\(number)：分钟数比这次课还长。", en: "\(number): more minutes than the session lasts.")
        case "minutes-missing":
            Text(zh: "\(number)：迟到的要写明听了多少分钟。", en: "\(number): late, so say for how many minutes.")
        default:
            Text(zh: "\(number)：没有到的不写分钟数。", en: "\(number): who was not there has no minutes.")
        }
    }

    package static func attendanceRecorded(
        number: String, status: Text, minutes: Int, by: String, at: String
    ) -> Text {
        Text(
            zh: "\(number)：已记为“\(status.chinese)” \(minutes) 分钟（\(by)，\(at)）；要更正，请写明原因。",
            en: "\(number): on record as \(status.english), \(minutes) minutes (\(by), \(at)); "
                + "to correct it, give the reason.")
    }

    package static let attendanceColumns = Text(
        zh: "第一行要有列名“工号”和“出勤”，需要时还有“分钟”；列之间用逗号、分号或制表符。",
        en: "The first line names the columns: number, status and, where wanted, minutes; "
            + "separated by comma, semicolon or tab.")
    package static let attendanceNoRows = Text(
        zh: "除了列名，文件里没有人。", en: "There is nobody in the file beneath the column names.")

    package static func attendanceBadMinutes(_ text: String) -> Text {
        Text(zh: "“\(text)”不是分钟数。", en: "“\(text)” is no number of minutes.")
    }

    // MARK: The record (一期一档)

    package static func classHeadName(_ head: String) -> Text {
        switch head {
        case "plan": Text(zh: "培训计划", en: "plan")
        case "time-and-place": Text(zh: "培训时间和地点", en: "time and place")
        case "hours-and-teachers": Text(zh: "课时和授课教员", en: "hours and teachers")
        case "handouts": Text(zh: "课程讲义", en: "handouts")
        case "roster": Text(zh: "学员名册、考勤和考核", en: "roster, attendance and results")
        default: Text(zh: "综合考评报告", en: "evaluation")
        }
    }

    package static func classHead(_ head: String, lacks lack: Text) -> Text {
        let name = classHeadName(head)
        return Text(zh: "“\(name.chinese)”：\(lack.chinese)", en: "\(name.english): \(lack.english)")
    }

    package static let gapPlan = Text(zh: "还没有。", en: "there is none.")
    package static let gapSessions = Text(zh: "一次课也没有。", en: "there is no session.")
    package static let gapLearners = Text(zh: "名单里还没有人。", en: "nobody is on the roster.")
    package static let gapEvaluation = Text(zh: "还没有。", en: "there is none.")

    package static func gapPlace(_ sessions: Text) -> Text {
        Text(zh: "没有地点的课：\(sessions.chinese)。", en: "sessions without a place: \(sessions.english).")
    }

    package static func gapTeacher(_ sessions: Text) -> Text {
        Text(zh: "没有教员的课：\(sessions.chinese)。", en: "sessions without a teacher: \(sessions.english).")
    }

    package static func gapAttendance(session: Int, learners: Int) -> Text {
        Text(
            zh: "第 \(session) 次课还有 \(learners) 人没有考勤。",
            en: "session \(session), learners without attendance: \(learners).")
    }

    package static func gapResults(_ learners: Int) -> Text {
        Text(
            zh: "上过课的人里有 \(learners) 人没有考核结果，或还在等评分。",
            en: "learners who attended and have no result, or wait for a grade: \(learners).")
    }
}
