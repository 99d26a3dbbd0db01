/// Decides when a difference between the machine's clock and the service's time is worth telling: when it becomes too large
/// to be followed, when it changes after that, and when it is gone; once each.
package struct ClockWatch: Equatable, Sendable {
    package enum News: Equatable, Sendable {
        /// The machine's clock is ahead by this many milliseconds (behind, if negative) and is not followed.
        case disagrees(Int64)
        case agrees
    }

    /// A change by less than this, in milliseconds, is no news: one minute.
    private static let change: UInt64 = 60_000

    private var told: Int64?

    package init() {}

    /// - Parameters:
    ///   - offset: how far the machine's clock is ahead, in milliseconds.
    package mutating func news(_ offset: Int64) -> News? {
        guard offset.magnitude > UInt64(ServiceTime.followedOffset) else {
            defer { told = nil }
            return told == nil ? nil : .agrees
        }
        if let told, (offset - told).magnitude < Self.change { return nil }
        told = offset
        return .disagrees(offset)
    }
}
