/// What the service says when it does not do what was asked. Each names what is wrong and what to do.
extension Text {
    package static let problemNotFound = Text(
        zh: "没有找到。请检查地址或编号是否写对。", en: "Not found. Check the address or the number.")
    package static let problemUnauthenticated = Text(
        zh: "尚未登录，或登录已过期。请重新登录：lamproom login。",
        en: "You are not signed in, or the session has expired. Sign in again: lamproom login.")
    package static let problemForbidden = Text(
        zh: "您的账号没有这项权限。需要的话，请找管理员。",
        en: "Your account may not do this. If you need to, ask an administrator.")
    package static let problemWrongCredentials = Text(
        zh: "账号或密码不对。", en: "The name or the password is not right.")
    package static let problemWrongCode = Text(
        zh: "账号或激活码不对，或激活码已过期、已使用。请向管理员领取新的激活码。",
        en: "The name or the activation code is not right, or the code has expired or was used. Ask for a new one.")
    package static let problemMalformedBody = Text(
        zh: "请求的内容读不懂。格式见 /openapi.json。",
        en: "The content of the request cannot be read. /openapi.json describes it.")
    package static let problemTooLarge = Text(zh: "内容太大。", en: "The content is too large.")
    package static let problemUnavailable = Text(
        zh: "服务暂时不能使用数据库。请稍后再试。", en: "The service cannot use its database just now. Try again later.")
    package static let problemBusy = Text(
        zh: "服务正忙。请过几秒再试。", en: "The service is busy. Try again in a few seconds.")
    package static let problemInternal = Text(
        zh: "服务内部出错，已记入日志。请稍后再试；若仍不行，请告诉管理员。",
        en: "Something went wrong inside the service and was logged. Try again; if it goes on, tell an administrator.")
    package static let problemStorageFull = Text(
        zh: "服务器磁盘已满，这次没有保存。请告诉管理员；您的内容请先留着。",
        en: "The server's disk is full, and nothing was stored. Tell an administrator, and keep what you have.")
    package static let problemAccountTaken = Text(
        zh: "这个账号名已属于别人，或这名职工已有另一个账号。",
        en: "The account name belongs to someone else, or the person has another account.")

    package static let problemLastAdministrator = Text(
        zh: "这是最后一个管理员，不能取消。先让另一个账号成为管理员。",
        en: "This is the last administrator. Make another account an administrator first.")

    package static func problemWrongMethod(_ allowed: String) -> Text {
        Text(zh: "这个地址不能这样调用；可以用：\(allowed)。", en: "This address cannot be called so; it takes: \(allowed).")
    }

    package static func problemInvalidParameter(_ name: String, _ value: String) -> Text {
        Text(zh: "参数 \(name) 的值“\(value)”不能用。", en: "The value “\(value)” of \(name) cannot be used.")
    }

    package static func problemUnknownParameter(_ name: String) -> Text {
        Text(
            zh: "没有 \(name) 这个参数。可用的参数见 /openapi.json。",
            en: "There is no parameter \(name). /openapi.json lists those there are.")
    }

    package static func problemTooManySignIns(_ seconds: Int) -> Text {
        Text(zh: "失败次数太多，请 \(seconds) 秒后再试。", en: "Too many failures. Try again in \(seconds) seconds.")
    }

    package static func problemUnknownPeople(_ numbers: [String]) -> Text {
        Text(
            zh: "您管理的单位里没有这些工号：\(list(numbers).chinese)。",
            en: "No such employee numbers in your units: \(list(numbers).english).")
    }

    package static func problemUnknownUnit(_ path: String) -> Text {
        Text(
            zh: "没有“\(path)”这个单位，或其中没有人。单位写全路径，例如：华山矿业/一矿/综采一队。",
            en: "There is no unit “\(path)”, or nobody in it. Write the whole path, for instance A/B/C.")
    }

    package static func problemUnknownCourse(_ id: String) -> Text {
        Text(
            zh: "没有课程“\(id)”。用 lamproom courses 查看已发布的课程。",
            en: "There is no course “\(id)”. lamproom courses lists what is published.")
    }

    package static func problemUnknownAccount(_ name: String) -> Text {
        Text(zh: "没有账号“\(name)”。", en: "There is no account “\(name)”.")
    }

    package static func problemBadRole(_ role: String, _ roles: String) -> Text {
        Text(
            zh: "角色“\(role)”不能这样用。角色有：\(roles)；manager 必须写明单位，其他角色不写单位。",
            en: "The role “\(role)” cannot be given so. There are: \(roles); manager needs a unit, and only manager.")
    }

    package static func problemDueInThePast(_ date: String) -> Text {
        Text(zh: "完成期限 \(date) 已经过去。", en: "The due date \(date) has gone by.")
    }

    package static func problemRoster(_ count: Int) -> Text {
        Text(
            zh: "花名册有 \(count) 处错误，什么也没有导入。改正后再导入。",
            en: "The roster is faulty (faults: \(count)), and nothing was imported. Correct it and import again.")
    }

    package static func problemPackage(_ count: Int) -> Text {
        Text(
            zh: "课程包有 \(count) 处错误，没有发布。先用 lamproom check 检查并改正。",
            en:
                "The course package is faulty (faults: \(count)) and was not published. lamproom check shows what to correct."
        )
    }

    package static func problemEnrolment(_ code: String) -> Text {
        switch code {
        case "enrolment-not-active":
            Text(zh: "这项学习已经结束，不能再更改。", en: "This enrolment has ended and cannot be changed.")
        case "no-such-module": Text(zh: "课程里没有这个模块。", en: "The course has no such module.")
        case "no-such-quiz": Text(zh: "课程里没有这个测验。", en: "The course has no such quiz.")
        case "requirements-unread":
            Text(
                zh: "学这个模块以前，先完成它要求的模块。", en: "Complete the modules that this one requires first.")
        case "no-sign-off":
            Text(zh: "这个模块不需要签字确认。", en: "This module asks for no sign-off.")
        case "course-withdrawn":
            Text(
                zh: "这门课程已停用，不能再安排人学习；已在学的可以学完。需要的话，请教员恢复使用。",
                en: "The course is withdrawn: nobody else can be enrolled, who is enrolled goes on. "
                    + "An instructor can reinstate it.")
        default:
            Text(
                zh: "先完成测验以前的模块，才能开始测验。",
                en: "Complete the modules before this quiz first; then it can be started.")
        }
    }

    package static func problemPublish(_ code: String) -> Text {
        switch code {
        case "version-taken":
            Text(
                zh: "这个版本号已经发布过不同的内容。已发布的版本不会改变；请在 course.xml 里写更高的版本号。",
                en: "Other content was published under this version. A published version never changes: "
                    + "raise the version in course.xml.")
        default:
            Text(
                zh: "已经发布了更新的版本。请在 course.xml 里写更高的版本号。",
                en: "A newer version is published already. Raise the version in course.xml.")
        }
    }

    package static func problemPassword(_ code: String) -> Text {
        switch code {
        case "password-too-short": Text(zh: "密码至少 8 个字符。", en: "A password has at least 8 characters.")
        case "password-too-long": Text(zh: "密码最多 128 个字符。", en: "A password has at most 128 characters.")
        default: Text(zh: "密码不能和账号名相同。", en: "The password must not be the account's name.")
        }
    }

    package static func problemAnswer(_ code: String) -> Text {
        switch code {
        case "answer-wrong-kind":
            Text(zh: "答案的类型与题型不符。", en: "The answer is of another kind than the question asks for.")
        case "answer-no-such-option":
            Text(zh: "没有这个选项，或同一选项写了两次。", en: "There is no such option, or one is named twice.")
        case "answer-not-a-number": Text(zh: "这里要填一个数。", en: "A number is wanted here.")
        case "answer-wrong-count":
            Text(
                zh: "答案的项数与题目不符：每一项都要有一个位置。",
                en: "The answer has more or fewer parts than the question.")
        case "answer-not-answerable":
            Text(
                zh: "这道题当着评分人的面完成，不在这里作答。", en: "This is done before a grader; nothing is answered here.")
        case "answer-empty": Text(zh: "答案是空的。", en: "The answer is empty.")
        case "answer-too-long":
            Text(
                zh: "答案太长。论述题按题目规定的字数，其他最多 500 个字符。",
                en: "The answer is too long: an essay as the question says, others at most 500 characters.")
        default: Text(zh: "答案里有不能使用的控制字符。", en: "The answer holds control characters.")
        }
    }
}
