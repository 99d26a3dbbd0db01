/// The time left of an attempt, as the service's clock has it, counted on by a clock that nobody sets.
package struct Countdown: Equatable, Sendable {
    private let secondsLeft: Int
    private let arrival: Duration

    /// - Parameters:
    ///   - secondsLeft: what the service said.
    ///   - arrival: when it was heard, by the monotonic clock.
    package init(secondsLeft: Int, arrival: Duration) {
        self.secondsLeft = secondsLeft
        self.arrival = arrival
    }

    /// Whole seconds, never below 0.
    package func secondsLeft(at now: Duration) -> Int {
        max(0, secondsLeft - Int((now - arrival).components.seconds))
    }
}
