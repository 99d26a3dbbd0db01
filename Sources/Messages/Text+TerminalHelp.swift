// The help of the terminal client: what its commands and options do.

extension Text {
    package static let helpProgram = Text(
        zh: "矿灯房：职工培训、测验和完成记录。", en: "Lamproom: training, quizzes and completion records.")
    package static let helpExitCodes = Text(
        zh: "退出码：0 完成；1 所查的事不对（课程包有错、证明无效、测验没过）；2 命令用法不对；3 服务拒绝；4 连不上服务。",
        en:
            "Exit codes: 0 done; 1 the thing asked about is not right (a package with errors, a certificate that is not valid, "
            + "a quiz not passed); 2 wrong usage; 3 the service refused; 4 the service cannot be reached.")

    // MARK: Commands

    package static let helpLogin = Text(zh: "登录。", en: "Sign in.")
    package static let helpLogout = Text(zh: "退出登录。", en: "Sign out.")
    package static let helpActivate = Text(
        zh: "第一次登录：用激活码设定自己的密码。", en: "Sign in for the first time: set your password with an activation code.")
    package static let helpPassword = Text(zh: "修改密码。", en: "Change your password.")
    package static let helpWhoAmI = Text(zh: "看当前是谁登录、有什么角色。", en: "Show who is signed in, and with which roles.")
    package static let helpLearn = Text(zh: "学习课程、参加测验。", en: "Read a course and take its quizzes.")
    package static let helpProgress = Text(
        zh: "看学习进度：自己的，或者所管单位的。", en: "Show progress: your own, or that of your units.")
    package static let helpCertificate = Text(zh: "查看合格证明。", en: "See certificates.")
    package static let helpCertificateList = Text(zh: "列出合格证明。", en: "List certificates.")
    package static let helpCertificateShow = Text(
        zh: "查验一个编号是否有效，不用登录。", en: "Say whether a number is valid; no session is needed.")
    package static let helpCertificateRevoke = Text(zh: "撤销一份合格证明，要写明原因。", en: "Revoke a certificate, with a reason.")
    package static let helpEnrol = Text(zh: "给人员报名一门课程。", en: "Enrol people in a course.")
    package static let helpPeople = Text(zh: "列出人员。", en: "List people.")
    package static let helpRoster = Text(zh: "管理花名册。", en: "Manage the roster.")
    package static let helpRosterImport = Text(
        zh: "从 CSV 文件导入花名册，要么全部导入，要么都不导入。", en: "Import a roster from a CSV file, wholly or not at all.")
    package static let helpRecords = Text(zh: "完成记录。", en: "Completion records.")
    package static let helpRecordsExport = Text(zh: "导出完成记录。", en: "Export completion records.")
    package static let helpUserGroup = Text(zh: "管理账号。", en: "Manage accounts.")
    package static let helpUserCodes = Text(
        zh: "给职工生成激活码；以前的激活码随即作废。", en: "Make activation codes for workers; earlier ones are void from then on.")
    package static let helpUserPut = Text(
        zh: "新建账号，或者改账号的角色。", en: "Create an account, or set its role.")

    // MARK: Options and arguments

    package static let helpLanguage = Text(zh: "界面语言；不写就按系统语言。", en: "Language; by default that of the locale.")
    package static let helpJSON = Text(zh: "输出 JSON，供程序读取。", en: "Print JSON, for programs.")
    package static let helpServer = Text(
        zh: "服务的网址；也可以放在环境变量 LAMPROOM_SERVER 里。", en: "The service's address; LAMPROOM_SERVER gives it as well.")
    package static let helpServerPublic = Text(
        zh: "服务的网址；不写就用 LAMPROOM_SERVER 或登录过的服务。",
        en: "The service's address; by default LAMPROOM_SERVER or where you are signed in.")
    package static let helpUser = Text(zh: "用户名；职工用工号。", en: "User name; a worker's is the employee number.")
    package static let helpPasswordStdin = Text(
        zh: "从标准输入的第一行读密码。", en: "Read the password from the first line of the standard input.")
    package static let helpPasswordsStdin = Text(
        zh: "从标准输入读：第一行现在的密码，第二行新密码。",
        en: "Read the standard input: the current password on the first line, the new one on the second.")
    package static let helpCodeStdin = Text(
        zh: "从标准输入读：第一行激活码，第二行新密码。",
        en: "Read the standard input: the code on the first line, the password on the second.")
    package static let helpInsecure = Text(
        zh: "允许把密码发给没有加密的服务；只在信任的网络里用。",
        en: "Send the password to a service without encryption; only on a network that you trust.")
    package static let helpPlain = Text(zh: "逐行模式（目前只有这一种）。", en: "Line by line (the only mode at present).")
    package static let helpLearnCourse = Text(
        zh: "课程编号；不写就列出来选。", en: "The course's id; left out, your courses are listed.")
    package static let helpCourse = Text(zh: "课程编号。", en: "The course's id.")
    package static let helpUnit = Text(
        zh: "单位路径，例如 一矿/采煤一队；包括下属单位。", en: "A unit's path, as MINE/TEAM; it and all below it.")
    package static let helpPerson = Text(zh: "工号。", en: "An employee number.")
    package static let helpPersons = Text(zh: "一个或几个工号。", en: "One or more employee numbers.")
    package static let helpDue = Text(zh: "完成期限，写成 2026-11-22。", en: "To be completed by, as 2026-11-22.")
    package static let helpRosterFile = Text(
        zh: "花名册 CSV 文件，UTF-8 或 GB18030。", en: "The roster, a CSV file in UTF-8 or GB18030.")
    package static let helpDryRun = Text(zh: "只看会改什么，不真的改。", en: "Say what would change, and change nothing.")
    package static let helpOutput = Text(zh: "写到这个文件。", en: "Write to this file.")
    package static let helpCodesOutput = Text(
        zh: "写到这个 CSV 文件；新文件只有自己能读。", en: "Write to this CSV file; a new one only you can read.")
    package static let helpRole = Text(
        zh: "角色：administrator 系统管理员、instructor 教员、manager 培训管理人员、worker 职工。",
        en: "administrator, instructor, manager or worker.")
    package static let helpRoleUnit = Text(zh: "培训管理人员所管单位的路径。", en: "Path of the unit that a manager manages.")
    package static let helpRolePerson = Text(
        zh: "账号属于花名册里的谁：工号。", en: "To whom of the roster the account belongs: an employee number.")
    package static let helpCertificateNumber = Text(
        zh: "证明编号，例如 LR-2026-7K3M9QXD-E。", en: "The certificate's number, as LR-2026-7K3M9QXD-E.")
    package static let helpReason = Text(zh: "撤销的原因。", en: "Why it is revoked.")
    package static let helpRecordFormat = Text(
        zh: "csv（可用电子表格打开）或 json。", en: "csv (for spreadsheets) or json.")
    package static let helpFrom = Text(zh: "从哪天起完成的，写成 2026-01-01。", en: "First day of completion, as 2026-01-01.")
    package static let helpTo = Text(zh: "到哪天为止完成的，写成 2026-12-31。", en: "Last day of completion, as 2026-12-31.")

    // MARK: Words of the help itself

    package static let helpOverviewHeading = Text(zh: "简介：", en: "OVERVIEW:")
    package static let helpUsageHeading = Text(zh: "用法：", en: "USAGE:")
    package static let helpArgumentsHeading = Text(zh: "参数：", en: "ARGUMENTS:")
    package static let helpOptionsHeading = Text(zh: "选项：", en: "OPTIONS:")
    package static let helpSubcommandsHeading = Text(zh: "命令：", en: "SUBCOMMANDS:")
    package static let helpShowHelp = Text(zh: "显示这份说明。", en: "Show help information.")
    package static let helpShowVersion = Text(zh: "显示版本。", en: "Show the version.")
    package static let helpSubcommandPlaceholder = Text(zh: "<命令>", en: "<subcommand>")
    package static let helpDefaultPhrase = Text(zh: "(默认 ", en: "(default: ")
    package static let helpDefaultMark = Text(zh: "(默认) ", en: "(default) ")
    package static let helpValuesPhrase = Text(zh: "(可选 ", en: "(values: ")
    package static let helpDefaultAlso = Text(zh: "；默认 ", en: "; default: ")
    package static func helpSeeMore(command: String) -> Text {
        Text(zh: "详细说明：\(command) <命令>", en: "See “\(command) <subcommand>” for detailed help.")
    }
}
