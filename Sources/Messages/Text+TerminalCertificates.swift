// What the terminal client says of certificates.

extension Text {
    package static let certificatesNone = Text(zh: "还没有合格证明。", en: "There are no certificates yet.")
    package static let certificateValid = Text(zh: "有效", en: "valid")
    package static let certificateExpired = Text(zh: "已过期", en: "expired")
    package static let certificateRevoked = Text(zh: "已撤销", en: "revoked")
    package static let certificateUnknown = Text(zh: "查无此证", en: "unknown")
    package static let certificateForEver = Text(zh: "长期", en: "does not expire")
    package static let certificateMistyped = Text(
        zh: "这个编号不成立（校验位不对或有漏字），请照证明重新输入，例如 LR-2026-7K3M9QXD-E。",
        en:
            "This cannot be a number: its check character is wrong or something is missing. Copy it from the certificate; "
            + "it looks like LR-2026-7K3M9QXD-E.")
}
