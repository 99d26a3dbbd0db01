extension GradingPolicy {
    /// Whether who grades an answer to `body` is not told whose it is. A practical task is done before the grader's eyes, who has
    /// to know whom to call.
    package func hidesLearner(of body: QuestionBody) -> Bool {
        guard case .practicalTask = body else { return isBlind }
        return false
    }
}
