import Glibc
import Synchronization

/// Reads a line from the terminal without showing it.
///
/// The terminal edits the line and raises its signals as ever; whatever ends or suspends the program meanwhile, the
/// terminal is put back as it was before.
enum SecretInput {
    private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]
    private static let longest = 4096

    /// The signal that came; 0 is none.
    private static let pending = Atomic<Int32>(0)

    /// Nil at the end of the input.
    ///
    /// - Parameters:
    ///   - resuming: is called when the program goes on after it was suspended.
    static func readLine(resuming: () -> Void) -> String? {
        pending.store(0, ordering: .relaxed)
        let mask = unblock()
        defer { restore(mask) }
        while true {
            switch readUnseen() {
            case .line(let line): return line
            case .signal(SIGTSTP):
                raise(SIGTSTP)
                resuming()
            case .signal(let number):
                // The status that a shell gives to a program that a signal ended
                exit(128 + number)
            }
        }
    }

    private enum Outcome {
        case line(String?)
        case signal(Int32)
    }

    /// Reads with the echo off. When this returns, the echo and what signals do are as before.
    private static func readUnseen() -> Outcome {
        var original = termios()
        guard tcgetattr(STDIN_FILENO, &original) == 0 else { return .line(Swift.readLine(strippingNewline: true)) }
        let actions = caught.map(catchSignal)
        var silent = original
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        let outcome = readTyped()
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
        _ = write(STDERR_FILENO, "\n", 1)
        for (number, action) in zip(caught, actions) {
            var action = action
            sigaction(number, &action, nil)
        }
        return outcome
    }

    private static func readTyped() -> Outcome {
        var typed: [UInt8] = []
        while true {
            // Another thread may have been given the signal, so the wait for a key is a short one
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let isReady = poll(&input, 1, 100) > 0
            let number = pending.exchange(0, ordering: .relaxed)
            guard number == 0 else { return .signal(number) }
            guard isReady else { continue }
            var piece = [UInt8](repeating: 0, count: longest)
            let count = read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .line(typed.isEmpty ? nil : String(decoding: typed, as: UTF8.self)) }
            typed += piece.prefix(count)
            guard typed.last == 0x0A else { continue }
            return .line(String(decoding: typed.dropLast(), as: UTF8.self))
        }
    }

    // MARK: Signals

    /// Makes a signal be noted instead of what it does otherwise, which is given back.
    private static func catchSignal(_ number: Int32) -> sigaction {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { SecretInput.pending.store($0, ordering: .relaxed) }
        var old = sigaction()
        sigaction(number, &action, &old)
        return old
    }

    /// Lets this thread have the terminal's signals, which the threads that run tasks block; gives back what it blocked.
    private static func unblock() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in caught + [SIGTTIN, SIGTTOU] { sigaddset(&signals, number) }
        var old = sigset_t()
        pthread_sigmask(SIG_UNBLOCK, &signals, &old)
        return old
    }

    private static func restore(_ mask: sigset_t) {
        var mask = mask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}
