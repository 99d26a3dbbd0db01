import LamproomTerminal
import Synchronization

/// Types a script and keeps what is written.
final class ScriptedConsole: Console {
    private struct State {
        var input: [String]
        var output = ""
        var errors = ""
        var data: [UInt8] = []
        /// What was written when each line was read.
        var seen: [String] = []
        /// How many lines had been read each time when what was typed ahead was forgotten.
        var discards: [Int] = []
    }

    private let state: Mutex<State>
    private let beforeLine: @Sendable (Int) -> Void
    let isInputInteractive: Bool
    let isOutputInteractive: Bool
    var isErrorInteractive: Bool { isOutputInteractive }
    let usesColours: Bool
    let columns: Int
    let rows = 24

    /// - Parameters:
    ///   - input: lines; behind the last is the end of the input.
    ///   - isShown: a person sees the output, as opposed to a pipe or a file.
    ///   - beforeLine: is called with the number of a line, from 0, before it is read.
    init(
        _ input: [String], columns: Int = 80, isInteractive: Bool = false, isShown: Bool = false,
        usesColours: Bool = false,
        beforeLine: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        state = Mutex(State(input: input))
        self.columns = columns
        self.usesColours = usesColours
        self.beforeLine = beforeLine
        isInputInteractive = isInteractive
        isOutputInteractive = isShown
    }

    var output: String { state.withLock { $0.output } }
    var errors: String { state.withLock { $0.errors } }
    var data: [UInt8] { state.withLock { $0.data } }
    /// What was written between the lines read: as many pieces as were read.
    var seen: [String] { state.withLock { $0.seen } }

    var discards: [Int] { state.withLock { $0.discards } }

    func readLine() -> String? {
        beforeLine(state.withLock { $0.seen.count })
        return state.withLock { state in
            state.seen.append(state.output)
            return state.input.isEmpty ? nil : state.input.removeFirst()
        }
    }

    func readSecret(resuming: () -> Void) -> String? { readLine() }
    func discardTyped() { state.withLock { $0.discards.append($0.seen.count) } }
    func write(_ text: String) { state.withLock { $0.output += text } }
    func writeError(_ text: String) { state.withLock { $0.errors += text } }
    func writeData(_ bytes: [UInt8]) { state.withLock { $0.data += bytes } }
}
