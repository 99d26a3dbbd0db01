package import Messages

/// Why a command stops: what is said to the user, and how the program ends.
package struct CommandFailure: Error, Sendable, Equatable {
    package let status: ExitStatus
    /// Nil where everything has been said already.
    package let text: Text?

    package init(_ status: ExitStatus, _ text: Text?) {
        self.status = status
        self.text = text
    }
}
