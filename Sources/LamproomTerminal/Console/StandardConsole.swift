import Foundation
import Glibc

/// The terminal, pipes or files that the program was started with.
package struct StandardConsole: Console {
    package let isInputInteractive: Bool
    package let isOutputInteractive: Bool
    package let isErrorInteractive: Bool
    package let usesColours: Bool

    package init(environment: [String: String]) {
        isInputInteractive = isatty(STDIN_FILENO) == 1
        isOutputInteractive = isatty(STDOUT_FILENO) == 1
        isErrorInteractive = isatty(STDERR_FILENO) == 1
        // https://no-color.org: whatever its value, if it is not empty
        let isColourUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        usesColours = isOutputInteractive && !isColourUnwanted && environment["TERM"] != "dumb"
    }

    package var columns: Int { Int(size?.ws_col ?? 0).orIfZero(80) }
    package var rows: Int { Int(size?.ws_row ?? 0).orIfZero(24) }

    private var size: winsize? {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    package func readLine() -> String? { Swift.readLine(strippingNewline: true) }

    package func readSecret(resuming: () -> Void) -> String? {
        isInputInteractive ? SecretInput.readLine(resuming: resuming) : readLine()
    }

    package func discardTyped() {
        if isInputInteractive { tcflush(STDIN_FILENO, TCIFLUSH) }
    }

    package func write(_ text: String) { Self.write(Array(text.utf8), to: STDOUT_FILENO) }
    package func writeError(_ text: String) { Self.write(Array(text.utf8), to: STDERR_FILENO) }

    package func writeData(_ bytes: [UInt8]) {
        Self.write(isOutputInteractive ? SafeText.withoutControls(bytes) : bytes, to: STDOUT_FILENO)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                // Nobody reads any more, as in `lamproom people | head`
                exit(errno == EPIPE ? 0 : 1)
            }
            rest = rest.dropFirst(count)
        }
    }
}

extension Int {
    fileprivate func orIfZero(_ other: Int) -> Int { self == 0 ? other : self }
}
