package import TrainingCore

/// Where the time comes from.
package struct Clock: Sendable {
    package let now: @Sendable () -> Timestamp
    /// How far the machine's clock is ahead of `now`, in milliseconds; negative if it is behind.
    let offset: @Sendable () -> Int64

    package init(now: @escaping @Sendable () -> Timestamp, offset: @escaping @Sendable () -> Int64 = { 0 }) {
        self.now = now
        self.offset = offset
    }
}
