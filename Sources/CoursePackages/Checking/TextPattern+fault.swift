import Messages
import TrainingCore

extension TextPattern.Fault {
    /// What is wrong with a pattern, as a fault of the file.
    func fault(_ pattern: String) -> Text.Fault {
        let reason: Text =
            switch self {
            case .tooLong: Text.Fault.patternTooLong
            case .tooLarge: Text.Fault.patternTooLarge
            case .unbalanced: Text.Fault.patternUnbalanced
            case .nothingToRepeat: Text.Fault.patternNothingToRepeat
            case .badRepetition: Text.Fault.patternBadRepetition
            case .badSet: Text.Fault.patternBadSet
            case .badEscape: Text.Fault.patternBadEscape
            case .empty: Text.Fault.patternEmpty
            }
        return .invalidPattern(pattern, reason)
    }
}
