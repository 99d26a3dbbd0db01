/// What `lamproomd` says of the service's time and the machine's clock.
extension Text {
    package static let serviceClockAbstract = Text(
        zh: "服务时间和机器时钟（服务须先停止）", en: "The service's time and the machine's clock (while the service is stopped)")
    package static let serviceClockShowAbstract = Text(
        zh: "显示服务时间和机器时钟，不做改变", en: "Show both, and change nothing")
    package static let serviceClockAcceptAbstract = Text(
        zh: "让服务时间等于机器时钟；正在进行的考试剩余时间不变",
        en: "Put the service's time at the machine's; running attempts keep the time they have left")
    package static let serviceHelpClockReason = Text(
        zh: "原因，1 到 500 字，会被记录", en: "why, 1 to 500 characters; it is recorded")

    package static func clockService(_ time: String) -> Text {
        Text(zh: "服务时间：\(time)", en: "service's time: \(time)")
    }

    package static func clockMachine(_ time: String) -> Text {
        Text(zh: "机器时钟：\(time)", en: "machine's clock: \(time)")
    }

    /// - Parameters:
    ///   - seconds: how far the machine's clock is ahead; negative if it is behind.
    package static func clockFollowed(_ seconds: Int) -> Text {
        let amount = abs(seconds)
        guard amount > 0 else {
            return Text(zh: "机器时钟与服务时间一致", en: "the machine's clock agrees with the service's time")
        }
        return Text(
            zh: seconds < 0
                ? "机器时钟比服务时间慢 \(amount) 秒，服务时间会慢慢跟上" : "机器时钟比服务时间快 \(amount) 秒，服务时间会慢慢跟上",
            en: seconds < 0
                ? "the machine's clock is \(amount) s behind the service's time, which follows it slowly"
                : "the machine's clock is \(amount) s ahead of the service's time, which follows it slowly")
    }

    /// - Parameters:
    ///   - seconds: how far the machine's clock is ahead; negative if it is behind.
    package static func clockNotFollowed(_ seconds: Int) -> Text {
        let amount = abs(seconds)
        guard amount > 0 else {
            return Text(zh: "机器时钟与服务时间一致", en: "the machine's clock agrees with the service's time")
        }
        return Text(
            zh: seconds < 0
                ? "机器时钟比服务时间慢 \(amount) 秒，超过五分钟，服务时间不跟随；办法见 docs/operations.md"
                : "机器时钟比服务时间快 \(amount) 秒，超过五分钟，服务时间不跟随；办法见 docs/operations.md",
            en: seconds < 0
                ? "the machine's clock is \(amount) s behind the service's time, more than five minutes: "
                    + "it is not followed; see docs/operations.md"
                : "the machine's clock is \(amount) s ahead of the service's time, more than five minutes: "
                    + "it is not followed; see docs/operations.md")
    }

    package static func clockHint(_ folder: String) -> Text {
        Text(
            zh: "机器时钟不对：请校准机器时钟。机器时钟是对的：lamproomd clock accept --data \(folder) --reason 原因",
            en: "If the machine's clock is wrong, set it right. If it is right: "
                + "lamproomd clock accept --data \(folder) --reason TEXT")
    }

    package static func clockAccepted(_ before: String, _ after: String, _ attempts: Int) -> Text {
        Text(
            zh: "服务时间已从 \(before) 改为 \(after)；\(attempts) 场正在进行的考试剩余时间不变。",
            en: "The service's time was \(before) and is now \(after); "
                + "\(attempts) running attempts keep the time they have left.")
    }
}
