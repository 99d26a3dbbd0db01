/// What went wrong between client and service, where the service itself said nothing (it says things with `Problem`).
package enum ClientError: Error, Sendable, Equatable {
    /// No answer came, also after the retries.
    case unreachable(server: ServerAddress, reason: TransportError)
    /// Something answered that is not this service, or not one of this version.
    case unexpectedAnswer(server: ServerAddress, status: Int)
}
