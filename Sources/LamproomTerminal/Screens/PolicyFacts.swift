import LamproomAPI
import Messages

/// The conditions of a quiz that a learner has to know, as far as they differ from what is usual.
enum PolicyFacts {
    static func facts(of quiz: QuizSummary, language: Language) -> [(Text, String)] {
        let policy = quiz.policy
        var facts: [(Text, String)] = (quiz.sections ?? []).map { section in
            (.quizSectionMark(section.title), "\(section.passPercent)%")
        }
        if let opens = policy.opens { facts.append((.policyOpens, shown(opens))) }
        if let closes = policy.closes { facts.append((.policyCloses, shown(closes))) }
        if policy.waitMinutes > 0 { facts.append((.policyWait, String(policy.waitMinutes))) }
        if policy.wrongAnswerPercent != "0" { facts.append((.policyPenalty, policy.wrongAnswerPercent)) }
        if let months = policy.keepPassedMonths { facts.append((.policyKeepPassed, String(months))) }
        if policy.navigation == "forward" { facts.append((.policyNavigation, Text.policyForward(language))) }
        let counting: Text? =
            switch policy.counts {
            case "last": .policyLast
            case "first": .policyFirst
            case "mean": .policyMean
            default: nil
            }
        if let counting { facts.append((.policyCounts, counting(language))) }
        return facts
    }

    private static func shown(_ time: String) -> String { time.replacing("T", with: " ") }
}
