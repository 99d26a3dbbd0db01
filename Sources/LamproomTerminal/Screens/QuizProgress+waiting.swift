import LamproomAPI

extension QuizProgress {
    /// Whether it is not passed, and an attempt waits for a person to grade it.
    var isWaiting: Bool { counted?.waiting != nil }
}
