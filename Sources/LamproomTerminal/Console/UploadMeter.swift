package import Messages
import Synchronization

/// How much of an upload has been sent, on one line of the standard error that is written again and again; nothing where
/// no person sees it.
package final class UploadMeter: Sendable {
    private let console: any Console
    private let language: Language
    /// In columns; what was there before is covered, also by a terminal that knows no control sequences.
    private static let width = 40

    /// The percentage shown; nil is nothing.
    private let shown = Mutex<Int?>(nil)

    package init(console: any Console, language: Language) {
        self.console = console
        self.language = language
    }

    /// - Parameters:
    ///   - sent: in bytes, as `total`.
    package func update(sent: Int64, total: Int64) {
        guard console.isErrorInteractive, total > 0 else { return }
        let percent = Int(sent * 100 / total)
        shown.withLock { shown in
            guard shown != percent else { return }
            shown = percent
            let text = percent < 100 ? Text.publishSent(percent: percent) : .publishChecking
            console.writeError("\r" + DisplayWidth.padded(text(language), to: Self.width))
        }
    }

    /// Takes the line away, if there is one.
    package func finish() {
        shown.withLock { shown in
            if shown != nil { console.writeError("\r\(DisplayWidth.padded("", to: Self.width))\r") }
            shown = nil
        }
    }
}
