import TrainingCore

/// An answer to a question of the program itself, such as whether to begin.
enum YesOrNo {
    case yes, no

    // What people type, not messages of the program: this is why Chinese words stand here
    private static let yesWords: Set = ["y", "yes", "是", "是的", "好", "好的", "对", "提交", "开始"]
    private static let noWords: Set = ["n", "no", "否", "不", "不是", "不要", "先不"]

    /// Nil if it is neither.
    init?(_ typed: String) {
        let word = TextFolding.fold(typed)
        if Self.yesWords.contains(word) {
            self = .yes
        } else if Self.noWords.contains(word) {
            self = .no
        } else {
            return nil
        }
    }
}
