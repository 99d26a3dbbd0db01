// The help of the commands about classes.

extension Text {
    package static let helpClass = Text(zh: "培训班：开班、名册、上课、考勤、结档。", en: "Classes: roster, sessions, attendance, record.")
    package static let helpClassNew = Text(zh: "为一门课程开一个班。", en: "Make a class of a course.")
    package static let helpClassList = Text(
        zh: "列出培训班：自己办的、有本单位人员的、自己在的。", en: "List classes: those you run, have people in, or are in.")
    package static let helpClassShow = Text(
        zh: "看一个班：安排、名册、考勤，还缺什么。", en: "Show a class: sessions, roster, attendance, what is missing.")
    package static let helpClassChange = Text(
        zh: "改班名、日期、地点或教员；没写的不变。", en: "Change title, days, place or teachers; the rest stays.")
    package static let helpClassEnrol = Text(
        zh: "把人编入班里；没报名的同时报名。", en: "Put people into a class; who is not enrolled is enrolled.")
    package static let helpClassRemove = Text(
        zh: "把人移出班，要写明原因；报名还在。", en: "Take people off a class, with the reason; their enrolments go on.")
    package static let helpClassSession = Text(zh: "安排或取消课。", en: "Add or cancel sessions.")
    package static let helpClassSessionAdd = Text(zh: "加一次课。", en: "Add a session.")
    package static let helpClassSessionCancel = Text(
        zh: "取消一次没人上过的课，要写明原因。", en: "Cancel a session that nobody attended, with the reason.")
    package static let helpClassAttend = Text(
        zh: "记一次课的考勤，要么全部记上，要么都不记。更正要写明原因，原来的记录还在。",
        en: "Record attendance at a session, all or nothing. A correction needs a reason; what was on record stays.")
    package static let helpClassConditions = Text(
        zh: "看或改这一期测验的条件（次数、时限、开放时间等），要写明原因。",
        en:
            "Show or change the conditions of a quiz for a class (attempts, time limit, opening times and so on), with the reason."
    )
    package static let helpClassDocument = Text(
        zh: "存或看培训计划（plan）、讲义（handouts）、综合考评报告（evaluation）。",
        en: "File or show the plan, the handouts or the evaluation of a class.")
    package static let helpClassClose = Text(
        zh: "结档：档案缺哪一项就说哪一项，齐全才能结。",
        en: "Close a class. Says what its record lacks; closes when nothing does.")

    package static let helpExtraTime = Text(
        zh: "给一个人的测验加时，要写明原因；正在考的也马上加上。",
        en: "Give a person more time for a quiz, with the reason; an attempt that runs gets it at once.")
    package static let helpExtraTimeClass = Text(zh: "这个人所在的班。", en: "The class that the person is in.")
    package static let helpExtraTimeCourse = Text(zh: "这个人正在学的课程。", en: "The course that they are taking.")
    package static let helpExtraTimeMinutes = Text(
        zh: "比时限多多少分钟，0 到 1440；代替以前加的。", en: "Minutes beyond the time limit, 0 to 1440; in place of earlier ones.")

    package static let helpClassNumber = Text(zh: "班号。", en: "Number of the class.")
    package static let helpClassVersion = Text(zh: "课程版本；不写就用最新的。", en: "Version of the course; by default the newest.")
    package static let helpClassTitle = Text(zh: "班名，例如：2026-11 瓦斯防治 第3期。", en: "Title of the class.")
    package static let helpClassFrom = Text(zh: "第一天。", en: "First day.")
    package static let helpClassTo = Text(zh: "最后一天。", en: "Last day.")
    package static let helpClassPlace = Text(zh: "地点。", en: "Place.")
    package static let helpClassTeacher = Text(zh: "教员的账号，可以写几个。", en: "Accounts of teachers.")
    package static let helpClassOutsideTeacher = Text(zh: "外聘教员的姓名，可以写几个。", en: "Names of teachers from outside.")
    package static let helpClassState = Text(zh: "只列这种状态的：", en: "Only classes in this state:")
    package static let helpSessionNumber = Text(zh: "第几次课。", en: "Number of the session.")
    package static let helpSessionStart = Text(
        zh: "开始时间，企业所在时区：2026-11-28 08:30。", en: "Start in the enterprise's zone: 2026-11-28 08:30.")
    package static let helpSessionMinutes = Text(zh: "多少分钟。", en: "Length in minutes.")
    package static let helpSessionSubject = Text(zh: "内容，一行文字。", en: "What it is about, one line.")
    package static let helpSessionModule = Text(zh: "内容是课程的哪个模块。", en: "The module of the course that it is about.")
    package static let helpSessionPlace = Text(zh: "地点；不写就是班的地点。", en: "Place; by default the class's.")
    package static let helpSessionTeacher = Text(
        zh: "教员的账号；不写就是班的教员。", en: "Account of the teacher; by default the class's teachers.")
    package static let helpSessionOutsideTeacher = Text(zh: "外聘教员的姓名。", en: "Name of a teacher from outside.")
    package static let helpAttendEntries = Text(
        zh: "工号、工号:情况 或 工号:情况:分钟；情况是 present 到、late 迟到、absent 缺勤、excused 请假。只写工号就是到。",
        en:
            "NUMBER, NUMBER:STATUS or NUMBER:STATUS:MINUTES; the status is present, late, absent or excused. A number alone was present."
    )
    package static let helpAttendAll = Text(
        zh: "没有写到、也没有记录的人都到了。", en: "Everyone who is not named and has nothing on record was present.")
    package static let helpAttendExcept = Text(
        zh: "和 --all 一起：例外的人，例如 10003:excused 10007:late:60。",
        en: "With --all: the exceptions, for instance 10003:excused 10007:late:60.")
    package static let helpAttendFile = Text(
        zh: "CSV 文件，列有 工号、出勤，需要时 分钟。", en: "A CSV file with the columns number, status and, where wanted, minutes.")
    package static let helpAttendReason = Text(zh: "更正的原因。", en: "Reason for a correction.")
    package static let helpClassReason = Text(zh: "原因，会留在记录里。", en: "The reason; it stays on record.")
    package static let helpConditionsQuiz = Text(zh: "课程里的测验。", en: "A quiz of the course.")
    package static let helpConditionsSet = Text(
        zh: "名称=值，名称和课程包里测验的属性一样；none 取消限制，default 恢复课程包的设定。各部分的合格线：\"section-pass-percent=theory:80 practice:75\"。",
        en:
            "NAME=VALUE, with the names of a quiz's attributes; none takes a limit away, default gives the quiz's own back. "
            + "Pass marks of sections: \"section-pass-percent=theory:80 practice:75\".")
    package static let helpDocumentHead = Text(zh: "哪一项：", en: "Which:")
    package static let helpDocumentFile = Text(
        zh: "文件；文本文件连正文一起存，其他只登记文件名。", en: "A file; of a text the content is filed, of others the name.")
    package static let helpDocumentText = Text(zh: "正文。", en: "The text.")
}
