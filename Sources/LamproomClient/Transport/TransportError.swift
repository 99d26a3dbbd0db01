/// Why no answer came.
package enum TransportError: Error, Sendable, Equatable {
    /// Nothing listens at the address.
    case refused
    case timedOut
    /// The host's name is unknown.
    case unknownHost
    /// The connection was lost before the answer was whole.
    case connectionLost
    /// No trusted encrypted connection could be made.
    case encryption(String)
    /// In the words of the system.
    case other(String)
}
