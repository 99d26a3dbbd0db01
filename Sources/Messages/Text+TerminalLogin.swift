// What the terminal client says around signing in.

extension Text {
    package static func loginPasswordPrompt(user: String) -> Text {
        Text(zh: "\(user) 的密码（输入时不显示）：", en: "Password of \(user) (not shown): ")
    }
    package static let loginCodePrompt = Text(zh: "激活码（输入时不显示）：", en: "Activation code (not shown): ")
    package static let passwordCurrentPrompt = Text(zh: "现在的密码（输入时不显示）：", en: "Current password (not shown): ")
    package static let passwordNewPrompt = Text(
        zh: "新密码，至少 8 个字符（输入时不显示）：", en: "New password, at least 8 characters (not shown): ")
    package static let passwordAgainPrompt = Text(zh: "再输入一遍新密码：", en: "New password once more: ")
    package static let passwordsDiffer = Text(
        zh: "两次输入的密码不一样，请重新输入。", en: "The two passwords differ. Type them again.")
    package static let passwordTooShort = Text(
        zh: "密码太短，至少要 8 个字符。可以用一句好记的话。",
        en: "The password is too short: at least 8 characters. A short sentence is easy to remember.")
    package static let passwordTooLong = Text(
        zh: "密码太长，最多 128 个字符。", en: "The password is too long: at most 128 characters.")
    package static let passwordIsAccountName = Text(
        zh: "密码不能和用户名一样。", en: "The password must not be the user name.")
    package static let passwordChanged = Text(
        zh: "密码已修改，别处的登录都已失效。", en: "The password is changed. You are signed out everywhere else.")

    package static func loginDone(name: String, until: String) -> Text {
        Text(zh: "你好，\(name)。已登录，有效期到 \(until)。", en: "Hello, \(name). You are signed in until \(until).")
    }
    package static let loginNeeded = Text(
        zh: "还没有登录。请先登录：\nlamproom login --server 网址 --user 用户名",
        en: "You are not signed in. Sign in first:\nlamproom login --server URL --user NAME")
    package static func loginNoTerminal(option: String) -> Text {
        Text(
            zh: "这里没有可以输入密码的终端。要从标准输入读取，请加 \(option)。密码不能写在命令行里，别人看得见。",
            en:
                "There is no terminal to type a password at. To read it from the standard input, add \(option). A password "
                + "never goes on the command line, where others can see it.")
    }
    package static let loginNothingTyped = Text(
        zh: "没有输入密码或激活码。请再试一次。", en: "No password or code was given. Try again.")
    package static func sessionWasOpen(path: String) -> Text {
        Text(
            zh: "登录文件 \(path) 原来别人也能读，现在已改成只有你能读。担心被人看过，就用 lamproom logout 退出后重新登录。",
            en:
                "Others could read the session file \(path); now only you can. If someone may have seen it, run lamproom "
                + "logout and sign in again.")
    }
    package static func sessionIsOpen(path: String) -> Text {
        Text(
            zh: "登录文件 \(path) 别人也能读，而且权限改不了。请让文件的主人执行 chmod 600。",
            en:
                "Others can read the session file \(path), and its mode cannot be changed. Its owner must run chmod 600."
        )
    }
    package static func accountWithoutPerson(user: String) -> Text {
        Text(
            zh: "账号 \(user) 不属于花名册里的任何人，所以没有自己的课程和证明。要学习，请用职工自己的账号登录，或者让管理员用 lamproom user put 的 --person 把账号和工号连起来。",
            en:
                "The account \(user) belongs to nobody of the roster, so it has no courses or certificates of its own. Sign in "
                + "with a worker's account, or let an administrator link it with lamproom user put and --person.")
    }
    package static let logoutDone = Text(zh: "已退出登录。", en: "You are signed out.")
    package static let logoutNothing = Text(zh: "本来就没有登录。", en: "You were not signed in.")

    package static let serverMissing = Text(
        zh: "不知道服务在哪里。请用 --server 网址 指明，或者设置环境变量 LAMPROOM_SERVER。",
        en: "The service's address is missing. Give it with --server URL, or set LAMPROOM_SERVER.")
    package static func serverMalformed(_ address: String) -> Text {
        Text(
            zh: "“\(address)”不是服务的网址。网址像这样：https://training.example.com",
            en: "“\(address)” is no address of a service. It looks like this: https://training.example.com")
    }
    package static func serverInsecure(_ address: String) -> Text {
        Text(
            zh: "\(address) 没有加密，密码在路上可能被人看到，所以没有发送。请用 https 网址；确实信任这段网络时，加 --insecure。",
            en:
                "\(address) is not encrypted: anyone on the way could read the password, so it was not sent. Use an https "
                + "address, or add --insecure if you trust this network.")
    }

    package static let whoUser = Text(zh: "用户名", en: "User")
    package static let whoRoles = Text(zh: "角色", en: "Roles")
    package static let whoServer = Text(zh: "服务", en: "Service")
    package static let whoUntil = Text(zh: "登录有效期", en: "Signed in until")
    package static let roleAdministrator = Text(zh: "系统管理员", en: "administrator")
    package static let roleInstructor = Text(zh: "教员", en: "instructor")
    package static let roleManager = Text(zh: "培训管理人员", en: "manager")
    package static let roleWorker = Text(zh: "职工", en: "worker")
}
