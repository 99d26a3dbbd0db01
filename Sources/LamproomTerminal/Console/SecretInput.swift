import Glibc

/// Reads a line from the terminal without showing it.
///
/// The terminal hands over every key at once and raises no signal meanwhile, so that it is always put back as it was.
enum SecretInput {
    private static let interrupt: UInt8 = 0x03
    private static let endOfInput: UInt8 = 0x04
    private static let eraseLine: UInt8 = 0x15

    /// Nil at the end of the input.
    static func readLine() -> String? {
        var original = termios()
        guard tcgetattr(STDIN_FILENO, &original) == 0 else { return Swift.readLine(strippingNewline: true) }
        var silent = original
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        let (line, isInterrupted) = readKeys()
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
        _ = write(STDERR_FILENO, "\n", 1)
        // The status that a shell gives to an interrupted program; worker threads block the signal itself
        if isInterrupted { exit(130) }
        return line
    }

    private static func readKeys() -> (line: String?, isInterrupted: Bool) {
        var typed: [UInt8] = []
        while true {
            var key: UInt8 = 0
            guard read(STDIN_FILENO, &key, 1) == 1 else { return (nil, false) }
            switch key {
            case 0x0A, 0x0D: return (String(decoding: typed, as: UTF8.self), false)
            case interrupt: return (nil, true)
            case endOfInput where typed.isEmpty: return (nil, false)
            case eraseLine: typed = []
            case 0x08, 0x7F: eraseCharacter(&typed)
            default: typed.append(key)
            }
        }
    }

    private static func eraseCharacter(_ typed: inout [UInt8]) {
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
    }
}
