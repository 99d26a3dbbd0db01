// What the terminal client says where something cannot be done.

extension Text {
    package static func serverUnreachable(_ server: String) -> Text {
        Text(zh: "连不上服务 \(server)。", en: "The service at \(server) cannot be reached.")
    }
    package static let reachRefused = Text(
        zh: "那里没有服务在运行。请核对网址和端口，或者请管理员看看服务是否已启动。",
        en: "Nothing runs at this address. Check address and port, or ask the administrator whether the service is up.")
    package static let reachTimedOut = Text(
        zh: "等了很久没有回应。请检查网络，过一会儿再试。", en: "No answer came in time. Check the network and try again later.")
    package static let reachUnknownHost = Text(
        zh: "找不到这个主机名。请核对网址，检查网络。", en: "The host's name is unknown. Check the address and the network.")
    package static let reachLost = Text(
        zh: "连接中途断了。请再试一次。", en: "The connection was lost on the way. Try again.")
    package static func reachEncryption(_ reason: String) -> Text {
        Text(
            zh: "无法建立可信的加密连接（\(reason)）。请把这条信息告诉管理员。",
            en: "No trusted encrypted connection could be made (\(reason)). Tell the administrator.")
    }
    package static func reachOther(_ reason: String) -> Text {
        Text(zh: "系统的说明：\(reason)", en: "The system says: \(reason)")
    }
    package static func serverUnexpected(_ server: String, status: Int) -> Text {
        Text(
            zh: "\(server) 的回答看不懂（状态 \(status)）：那里可能不是矿灯房服务，或者版本不同。请核对网址。",
            en:
                "\(server) gave an answer that makes no sense (status \(status)): it may not be a Lamproom service, or one of "
                + "another version. Check the address.")
    }
    package static func fileUnreadable(path: String) -> Text {
        Text(
            zh: "读不了文件 \(path)。请核对文件名和权限。", en: "The file \(path) cannot be read. Check its name and permissions.")
    }
    package static func fileFailed(path: String, reason: String) -> Text {
        Text(zh: "写不了 \(path)：\(reason)", en: "\(path) cannot be written: \(reason)")
    }

    // MARK: Usage

    package static func usageMissing(_ name: String) -> Text {
        Text(zh: "命令不完整，缺少：\(name)", en: "The command is incomplete; missing: \(name)")
    }
    package static func usageMissingValue(_ name: String) -> Text {
        Text(zh: "\(name) 后面缺少内容。", en: "A value is missing behind \(name).")
    }
    package static func usageUnknownOption(_ name: String) -> Text {
        Text(zh: "没有这个选项：\(name)", en: "There is no option \(name).")
    }
    package static func usageUnexpected(_ name: String) -> Text {
        Text(zh: "这里不该有：\(name)", en: "This does not belong here: \(name)")
    }
    package static func usageInvalidValue(_ value: String, name: String) -> Text {
        Text(zh: "\(name) 不能是“\(value)”。", en: "“\(value)” is not possible for \(name).")
    }
    package static func usageOther(_ sentence: String) -> Text {
        Text(zh: "命令用法不对：\(sentence)", en: "Wrong usage: \(sentence)")
    }
    package static func usageNotADate(option: String, value: String) -> Text {
        Text(
            zh: "\(option) 后面的“\(value)”不是日期。日期写成 2026-11-22 这样。",
            en: "“\(value)” behind \(option) is no date. Write dates like 2026-11-22.")
    }
    package static func usageDatesReversed(from: String, to: String) -> Text {
        Text(
            zh: "--from \(from) 比 --to \(to) 还晚，不会有记录。请核对两个日期。",
            en: "--from \(from) is later than --to \(to), so nothing can match. Check the two dates.")
    }
    package static let usageUnitOrPerson = Text(
        zh: "--unit 和 --person 不能一起用，请只选一个。", en: "--unit and --person exclude each other: give one of them.")
    package static let usagePersonOrUnit = Text(
        zh: "请用 --person 工号 指明人员，或者用 --unit 路径 指明单位，两者选一。",
        en: "Name people with --person NUMBER or a unit with --unit PATH: one of the two.")
    package static let usageManagerUnit = Text(
        zh: "培训管理人员必须用 --unit 指明所管的单位；其他角色不带 --unit。",
        en: "A manager needs --unit with the unit to manage; no other role has one.")
    package static func usageOutputInPackage(path: String, package: String) -> Text {
        Text(
            zh: "\(path) 在课程包 \(package) 里面，会变成课程包的一部分。请写到课程包外面的地方。",
            en: "\(path) is inside the package \(package) and would become part of it. Write to a place outside of it.")
    }
    package static func usageOutputIsXML(path: String) -> Text {
        Text(
            zh: "\(path) 是已有的 XML 文件，没有动它。请换一个文件名。",
            en: "\(path) is an XML file that exists already, and was left as it is. Choose another name.")
    }
    package static func usageAccountName(_ name: String) -> Text {
        Text(
            zh: "“\(name)”不能作用户名。用户名是 1 到 32 个英文字母、数字或 - _ . 。",
            en: "“\(name)” cannot be a user name: 1 to 32 letters a–z, digits, - _ and . can.")
    }
}
