/// How minutes of training become class hours (学时). Rules of law are dated data: a rule that changes is a new one.
package struct ClassHourRule: Equatable, Sendable {
    /// Stable; entries of the ledger name it.
    package let id: String
    /// What it rests on.
    package let source: String
    package let effectiveFrom: CivilDate
    /// The last day; nil holds on.
    package let effectiveTo: CivilDate?
    package let minutesPerClassHour: Int

    /// The rules there are, the oldest first, without gaps.
    ///
    /// No article of a law or an order that was read says how many minutes a class hour has (矿山安全法实施条例 第三十五条 and
    /// 煤矿安全培训规定 count in hours and class hours and leave it open); teaching counts 45.
    package static let all = [
        ClassHourRule(
            id: "class-hour-45", source: "教学惯例：1 学时 = 45 分钟",
            effectiveFrom: CivilDate(daysSince1970: 0), effectiveTo: nil, minutesPerClassHour: 45)
    ]

    /// The rule of a date; of one before all rules the oldest.
    package static func on(_ date: CivilDate) -> ClassHourRule {
        all.last { $0.effectiveFrom <= date } ?? all[0]
    }

    /// Nil if there is no such rule.
    package static func named(_ id: String) -> ClassHourRule? { all.first { $0.id == id } }

    /// Class hours of so many minutes, in hundredths, rounded down (towards what is less).
    package func hundredths(minutes: Int) -> Int {
        let (quotient, remainder) = (minutes * 100).quotientAndRemainder(dividingBy: minutesPerClassHour)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The minutes that engaged time in a module earns: whole ones, and together with what the course has earned before no
    /// more than its stated class hours.
    ///
    /// - Parameters:
    ///   - milliseconds: engaged time.
    ///   - earned: engaged minutes that other modules of the course earned, in this enrolment and in those that it goes on with.
    package func minutes(engaged milliseconds: Int64, earned: Int, stated: ClassHours) -> Int {
        let limit = stated.halves * minutesPerClassHour / 2
        return max(0, min(Int(milliseconds / 60_000), limit - earned))
    }
}
