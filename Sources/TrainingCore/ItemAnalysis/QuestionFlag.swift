/// What an instructor should look at. A flag is a reason to read the question again, not a verdict.
package enum QuestionFlag: String, CaseIterable, Sendable {
    /// In the upper group a wrong option was chosen by a whole person more than the right one (of several right ones, than
    /// the one chosen least): the key may be wrong, or the question ambiguous.
    case miskeyed
    /// Those who do well otherwise do worse at it: the difference of the groups is below zero, and the item-rest correlation
    /// is so by more than 1 / √(n − 1), the standard error of a correlation where there is none.
    case negativeDiscrimination = "negative-discrimination"
    case tooHard = "too-hard"
    case tooEasy = "too-easy"
    /// A wrong option that hardly anybody chooses makes the question easier than it looks.
    case idleDistractor = "idle-distractor"

    /// Below so many attempts there are no flags, and below this number of persons chance speaks. 27 % of ten are just under
    /// three. Our own choice, for want of a source.
    package static let leastAttempts = 10
    /// Below so many attempts an option is not called idle: from 20 on, one person is at most 5 %. Our own choice.
    package static let leastAttemptsForIdle = 20
    /// A facility below it is too hard. Source: the documentation of Moodle's quiz statistics calls a facility up to 20 %
    /// difficult, up to 10 % very difficult, and up to 5 % extremely difficult, or a sign of something wrong.
    package static let hardFacility = 0.20
    /// A facility from here on is too easy to tell anything. Source: the same calls 95 % and more extremely easy.
    package static let easyFacility = 0.95
    /// A wrong option chosen by a smaller share does not work. Source: Haladyna and Downing, "How many options is enough for
    /// a multiple-choice test item?", Educational and Psychological Measurement 53 (1993).
    package static let idleShare = 0.05

    /// What differs by less is equal: shares of groups are sums of fractions.
    private static let rounding = 1e-9

    /// Whether the flag puts the key itself in doubt.
    package var isSuspicion: Bool { self == .miskeyed || self == .negativeDiscrimination }

    static func flags(
        count: Int, facility: Double, discrimination: Double?, rest: Double?, options: [OptionStatistics]
    ) -> [QuestionFlag] {
        guard count >= leastAttempts else { return [] }
        var flags: [QuestionFlag] = []
        let persons = Double(ItemAnalysis.groupPercent * count) / 100
        if lead(options) * persons >= 1 - rounding { flags.append(.miskeyed) }
        let chance = 1 / Double(count - 1).squareRoot()
        if let discrimination, let rest, discrimination < -rounding, rest < -chance - rounding {
            flags.append(.negativeDiscrimination)
        }
        if facility < hardFacility { flags.append(.tooHard) }
        if facility >= easyFacility { flags.append(.tooEasy) }
        // Where nearly everybody is right, no wrong option can be chosen much: that is said already.
        let isIdle = options.contains { !$0.isKey && $0.share < idleShare }
        if count >= leastAttemptsForIdle, facility < easyFacility, isIdle { flags.append(.idleDistractor) }
        return flags
    }

    /// How much larger a share of the upper group chose a wrong option than the key.
    private static func lead(_ options: [OptionStatistics]) -> Double {
        let key = options.filter(\.isKey).compactMap(\.upperShare).min()
        let other = options.filter { !$0.isKey }.compactMap(\.upperShare).max()
        guard let key, let other else { return 0 }
        return other - key
    }
}
