/// Where the program reads what the user types and writes what it says. Tests put a script in its place.
package protocol Console: Sendable {
    /// Whether a person types, as opposed to a pipe or a file.
    var isInputInteractive: Bool { get }
    /// Whether a person sees the output directly.
    var isOutputInteractive: Bool { get }
    /// Whether a person sees the standard error directly.
    var isErrorInteractive: Bool { get }
    var usesColours: Bool { get }
    /// Width in columns.
    var columns: Int { get }
    /// Height in lines.
    var rows: Int { get }

    /// The next line without its end; nil at the end of the input.
    func readLine() -> String?
    /// Like `readLine`, but what is typed is not shown.
    ///
    /// - Parameters:
    ///   - resuming: is called when the program goes on after it was suspended.
    func readSecret(resuming: () -> Void) -> String?
    /// Forgets what a person typed ahead. A pipe or a file keeps what it holds.
    func discardTyped()
    /// Writes to the standard output. The text has been made safe.
    func write(_ text: String)
    /// Writes to the standard error. The text has been made safe.
    func writeError(_ text: String)
    /// Writes data to the standard output as they are.
    func writeData(_ bytes: [UInt8])
}

extension Console {
    package func show(_ lines: [Line]) {
        var text = ""
        for line in lines { text += line.rendered(inColour: usesColours) + "\n" }
        write(text)
    }

    func show(_ line: Line) { show([line]) }

    /// Shows paragraphs, wrapped to the width.
    func say(_ text: String, style: Line.Style = .plain) {
        show(Wrapping.paragraph(text, width: columns).map { Line($0, style) })
    }

    func complain(_ lines: [Line]) {
        for line in lines { writeError(line.rendered(inColour: usesColours) + "\n") }
    }

    /// Shows a prompt and reads a line. What comes from a pipe is shown, so that a log can be read.
    func ask(_ prompt: String) -> String? {
        write(SafeText.shown(prompt))
        let line = readLine()
        if !isInputInteractive || line == nil { write(SafeText.shown(line ?? "") + "\n") }
        return line
    }

    /// Shows a prompt where a person types, and reads a line without showing it.
    func askSecret(_ prompt: String) -> String? {
        let show = { if isInputInteractive { writeError(SafeText.shown(prompt)) } }
        show()
        return readSecret(resuming: show)
    }
}
