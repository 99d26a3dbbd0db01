/// What `lamproomd` says to an administrator.
extension Text {
    package static let serviceAbstract = Text(
        zh: "Lamproom 培训服务", en: "The Lamproom training service")
    package static let serviceInitAbstract = Text(
        zh: "建立数据目录和管理员账号", en: "Create the data folder and the administrator")
    package static let serviceServeAbstract = Text(
        zh: "运行服务，直到收到 SIGTERM 或 SIGINT", en: "Run the service until SIGTERM or SIGINT")
    package static let serviceUserAbstract = Text(
        zh: "管理账号（服务须先停止）", en: "Manage accounts (while the service is stopped)")
    package static let serviceUserAddAbstract = Text(
        zh: "新建账号，或更改已有账号的角色", en: "Create an account, or change the roles of one")
    package static let serviceUserPasswordAbstract = Text(
        zh: "重设忘记的密码", en: "Set a password that was forgotten")
    package static let serviceUserCodesAbstract = Text(
        zh: "为一个单位的职工生成激活码，以 CSV 输出（账号、姓名、单位、激活码、有效期）",
        en: "Make activation codes for the workers of a unit, as CSV (user, name, unit, code, expiry)")
    package static let serviceUserListAbstract = Text(zh: "列出账号和角色", en: "List accounts and their roles")
    package static let serviceRosterAbstract = Text(
        zh: "导入花名册（服务须先停止）", en: "Import a roster (while the service is stopped)")
    package static let serviceDoctorAbstract = Text(
        zh: "检查数据、版本、磁盘和设置", en: "Check data, versions, disk and settings")

    package static let serviceHelpData = Text(zh: "数据目录", en: "the data folder")
    package static let serviceHelpAdmin = Text(zh: "管理员账号名", en: "the administrator's account name")
    package static let serviceHelpPasswordFile = Text(
        zh: "从文件第一行读取密码；不写则另行生成，只显示一次",
        en: "read the password from a file's first line; without it a password or code is made and shown once")
    package static let serviceHelpHost = Text(
        zh: "监听地址（默认 127.0.0.1）", en: "address to listen on (127.0.0.1 by default)")
    package static let serviceHelpPort = Text(
        zh: "监听端口（默认 8080；0 由系统选择）", en: "port to listen on (8080 by default; 0 lets the system choose)")
    package static let serviceHelpName = Text(zh: "账号名", en: "account name")
    package static let serviceHelpRole = Text(
        zh: "角色：administrator、instructor、manager 或 worker；可写多次",
        en: "administrator, instructor, manager or worker; may be given several times")
    package static let serviceHelpUnit = Text(
        zh: "单位全路径，例如 华山矿业/一矿", en: "a unit's whole path, for instance A/B")
    package static let serviceHelpPerson = Text(zh: "职工工号", en: "employee number of the person")
    package static let serviceHelpRosterFile = Text(zh: "CSV 花名册文件", en: "a roster as CSV")
    package static let serviceHelpDryRun = Text(
        zh: "只显示会改变什么，不做改变", en: "say what would change, and change nothing")

    package static func serviceInitialised(_ folder: String, _ admin: String) -> Text {
        Text(
            zh: "已在 \(folder) 建立数据目录，管理员账号是 \(admin)。",
            en: "The data folder \(folder) is ready; the administrator is \(admin).")
    }

    package static func serviceFirstPassword(_ password: String) -> Text {
        Text(
            zh: "密码（只显示这一次，请记下，登录后用 lamproom password 更改）：\(password)",
            en: "Password (shown only now; note it down, and change it with lamproom password): \(password)")
    }

    package static func serviceNextServe(_ folder: String) -> Text {
        Text(zh: "下一步：lamproomd serve --data \(folder)", en: "Next: lamproomd serve --data \(folder)")
    }

    package static func serviceListening(_ address: String) -> Text {
        Text(zh: "服务已启动：\(address)（按 Ctrl+C 停止）", en: "Listening on \(address) (Ctrl+C stops it)")
    }

    package static func serviceCannotCreate(_ folder: String) -> Text {
        Text(
            zh: "不能建立目录 \(folder)。请检查上级目录和权限。",
            en: "The folder \(folder) cannot be created. Check the folder above it and its permissions.")
    }

    package static func serviceNotInitialised(_ folder: String) -> Text {
        Text(
            zh: "\(folder) 里还没有数据。先运行：lamproomd init --data \(folder)",
            en: "There are no data in \(folder). First run: lamproomd init --data \(folder)")
    }

    package static func serviceAlreadyInitialised(_ folder: String) -> Text {
        Text(
            zh: "\(folder) 里已有数据，没有改变任何东西。忘记密码请用 lamproomd user password。",
            en: "\(folder) holds data already, and nothing was changed. For a lost password: lamproomd user password.")
    }

    package static func serviceLocked(_ folder: String, _ detail: String) -> Text {
        Text(
            zh: "数据目录 \(folder) 正被另一个进程使用（\(detail)）。先停止它，或通过服务来做（lamproom 命令）。",
            en: "Another process uses the data folder \(folder) (\(detail)). Stop it first, or go through the service "
                + "(the lamproom command).")
    }

    package static func serviceCannotOpen(_ folder: String, _ detail: String) -> Text {
        Text(
            zh: "不能使用数据目录 \(folder)：\(detail)", en: "The data folder \(folder) cannot be used: \(detail)")
    }

    package static func serviceFailed(_ detail: String) -> Text {
        Text(zh: "没有成功：\(detail)", en: "This failed: \(detail)")
    }

    package static func serviceUnitWithoutManager() -> Text {
        Text(zh: "--unit 只和 --role manager 一起用。", en: "--unit goes only with --role manager.")
    }

    package static let serviceNewerSchema = Text(
        zh: "数据由更新版本的 Lamproom 写成。请安装那个版本或更新的版本。",
        en: "The data were written by a newer version of Lamproom. Install that version, or a later one.")

    package static func serviceBadSetting(_ key: String, _ value: String) -> Text {
        Text(
            zh: "设置 \(key) 的值“\(value)”不能用。允许的值见 docs/operations.md。",
            en: "The value “\(value)” of the setting \(key) cannot be used. docs/operations.md lists what can.")
    }

    package static func serviceBadSettingsFile(_ path: String, _ detail: String) -> Text {
        Text(zh: "设置文件 \(path) 读不懂：\(detail)", en: "The settings file \(path) cannot be read: \(detail)")
    }

    package static func serviceBadName(_ name: String) -> Text {
        Text(
            zh: "“\(name)”不能作账号名：1 到 32 个英文字母、数字、-、_ 或 .。",
            en: "“\(name)” cannot be an account name: 1 to 32 letters a–z, digits, -, _ or .")
    }

    package static func serviceCannotRead(_ path: String) -> Text {
        Text(zh: "读不到文件 \(path)，或文件是空的。", en: "The file \(path) cannot be read, or is empty.")
    }

    package static func serviceCannotListen(_ host: String, _ port: Int, _ detail: String) -> Text {
        Text(
            zh: "不能在 \(host):\(port) 监听：\(detail)。端口可能已被占用，用 --port 换一个。",
            en: "Cannot listen on \(host):\(port): \(detail). The port may be taken; choose another with --port.")
    }

    package static func serviceUserCode(_ user: String, _ code: String, _ expiry: String) -> Text {
        Text(
            zh: "账号 \(user) 的激活码（只显示这一次，有效至 \(expiry)）：\(code)\n本人运行：lamproom activate --user \(user)",
            en: "Activation code of \(user) (shown only now, good until \(expiry)): \(code)\n"
                + "The person runs: lamproom activate --user \(user)")
    }

    package static func serviceUserAdded(_ user: String) -> Text {
        Text(zh: "账号 \(user) 已就绪。", en: "The account \(user) is ready.")
    }

    package static func serviceRosterWould(_ added: Int, _ changed: Int, _ same: Int) -> Text {
        Text(
            zh: "试运行：会新增 \(added) 人，更改 \(changed) 人，不变 \(same) 人。什么也没有改变。",
            en: "Dry run: \(added) would be added, \(changed) changed, \(same) stay. Nothing was changed.")
    }

    package static func serviceRosterDone(_ added: Int, _ changed: Int, _ same: Int) -> Text {
        Text(
            zh: "已新增 \(added) 人，更改 \(changed) 人，不变 \(same) 人。",
            en: "\(added) added, \(changed) changed, \(same) unchanged.")
    }

    package static func doctorVersion(_ version: String) -> Text {
        Text(zh: "版本：lamproomd \(version)", en: "version: lamproomd \(version)")
    }

    package static func doctorSettings(_ settings: String) -> Text {
        Text(zh: "设置：\(settings)", en: "settings: \(settings)")
    }

    package static func doctorDisk(_ mebibytes: Int64) -> Text {
        Text(zh: "磁盘剩余 \(mebibytes) MiB（至少需要 1024）", en: "\(mebibytes) MiB of disk free (1024 needed)")
    }

    package static func doctorPermissions(_ mode: String) -> Text {
        Text(
            zh: "数据目录权限 \(mode)（应只有所有者可用：700）",
            en: "data folder permissions \(mode) (for its owner alone: 700)")
    }

    package static func doctorEngine(_ engine: String) -> Text {
        Text(zh: "数据库：\(engine)", en: "database: \(engine)")
    }

    package static let doctorIntegrity = Text(zh: "数据完整", en: "the data are whole")

    package static func doctorBroken(_ faults: String) -> Text {
        Text(zh: "数据有损坏：\(faults)", en: "the data are damaged: \(faults)")
    }

    package static func doctorCounts(_ counts: String) -> Text {
        Text(zh: "记录数：\(counts)", en: "rows: \(counts)")
    }

    package static let doctorCourses = Text(
        zh: "已发布的课程版本都能读出", en: "every published course version can be read")

    package static func doctorUnreadable(_ versions: [String]) -> Text {
        let names = versions.joined(separator: ", ")
        return Text(
            zh: "这些已发布的课程版本读不出：\(names)。办法见 docs/operations.md。",
            en: "these published course versions cannot be read: \(names); see docs/operations.md")
    }

    package static func doctorFaults(_ count: Int) -> Text {
        Text(zh: "发现 \(count) 个问题。", en: "\(count) faults found.")
    }
}
