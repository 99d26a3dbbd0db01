// What the terminal client says of exports and accounts.

extension Text {
    package static func recordsWritten(path: String) -> Text {
        Text(zh: "完成记录已导出：\(path)", en: "Completion records written: \(path)")
    }
    package static let userCodesNone = Text(
        zh: "没有需要激活码的人。", en: "Nobody there needs an activation code.")
    package static func userCodesWritten(count: Int, path: String) -> Text {
        Text(
            zh: "\(count) 个激活码已写入 \(path)。激活码只显示这一次，请当面发给本人。",
            en:
                "Activation codes written: \(count), to \(path). They are shown only once; hand each to its owner in person."
        )
    }
    package static func userCreated(name: String, code: String, until: String) -> Text {
        Text(
            zh: "账号 \(name) 已设好。激活码：\(code)（\(until) 前有效，只显示这一次）。本人激活：\nlamproom activate --server 网址 --user \(name)",
            en:
                "Account \(name) is set. Activation code: \(code) (valid until \(until), shown only once). Its owner runs: "
                + "lamproom activate --server URL --user \(name)")
    }
    package static func userChanged(name: String) -> Text {
        Text(zh: "账号 \(name) 的角色已更新。", en: "The roles of account \(name) are updated.")
    }
}
