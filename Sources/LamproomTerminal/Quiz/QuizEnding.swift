import LamproomAPI

/// How the sitting of a quiz ends on this side.
enum QuizEnding {
    /// The attempt has ended and was graded.
    case ended(AttemptView)
    /// The learner left, or the input ended; the answers stay stored.
    case left
}
