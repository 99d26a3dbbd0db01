/// What a person earned in a civil year.
package struct ClassHourYear: Equatable, Sendable {
    package let year: Int
    package let minutes: Int
    /// Class hours in hundredths, the minutes of each rule by that rule, rounded down.
    package let hundredths: Int

    /// The sums of entries by the years of their dates, the earliest first.
    package static func sums(of entries: [ClassHourEntry]) -> [ClassHourYear] {
        Dictionary(grouping: entries, by: \.earnedOn.year).map { year, entries in
            let hundredths = ClassHourRule.all.reduce(0) { sum, rule in
                let minutes = entries.reduce(0) { $1.rule == rule ? $0 + $1.minutes : $0 }
                return sum + rule.hundredths(minutes: minutes)
            }
            return ClassHourYear(
                year: year, minutes: entries.reduce(0) { $0 + $1.minutes }, hundredths: hundredths)
        }.sorted { $0.year < $1.year }
    }
}
