/// How often, and after which pauses, a call is made again when no answer came. Only calls that may safely be made
/// twice are.
package struct RetryPolicy: Sendable {
    package let pauses: [Duration]
    private let sleep: @Sendable (Duration) async throws -> Void

    package init(
        pauses: [Duration],
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.pauses = pauses
        self.sleep = sleep
    }

    /// Three more times within two seconds: enough for a service that restarts.
    package static let short = RetryPolicy(pauses: [.milliseconds(200), .milliseconds(500), .milliseconds(1200)])
    package static let none = RetryPolicy(pauses: [])

    /// The same pauses, waited for in another way.
    package func sleeping(with sleep: @escaping @Sendable (Duration) async throws -> Void) -> RetryPolicy {
        RetryPolicy(pauses: pauses, sleep: sleep)
    }

    /// Calls `operation` until it gives an answer.
    ///
    /// - Throws: the `TransportError` of the last try, or what else `operation` throws.
    func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        for pause in pauses {
            do {
                return try await operation()
            } catch let error as TransportError {
                guard error.mayPass else { throw error }
                try await sleep(pause)
            }
        }
        return try await operation()
    }
}

extension TransportError {
    /// Whether trying again can help.
    fileprivate var mayPass: Bool {
        switch self {
        case .encryption: false
        case .refused, .timedOut, .unknownHost, .connectionLost, .other: true
        }
    }
}
