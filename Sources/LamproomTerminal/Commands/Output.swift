import Foundation
import LamproomAPI
import Messages

/// What commands print.
enum Output {
    private static var runtime: Runtime { Runtime.current }

    /// - Parameters:
    ///   - isOnOneLine: for a program that reads a document from each line.
    static func json(_ value: some Encodable, isOnOneLine: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if !isOnOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        runtime.console.write(SafeText.escaped(json: text) + "\n")
    }

    static func show(_ lines: [Line]) { runtime.console.show(lines) }

    static func say(_ text: Text, _ style: Line.Style = .plain) {
        runtime.console.say(text(runtime.language), style: style)
    }

    /// Says that something was written; beside a stream and not into it, for it may be the standard output.
    static func confirm(_ text: Text, isStream: Bool) {
        guard isStream else { return say(text, .good) }
        runtime.console.complain([Line(text(runtime.language), .good)])
    }

    /// A list as JSON or as a table; what is said of an empty list goes to a person only.
    static func list<Item: WireType>(_ items: [Item], isJSON: Bool, empty: Text, table: ([Item]) -> [Line]) throws {
        if isJSON { return try json(items) }
        guard !items.isEmpty else { return say(empty) }
        show(table(items))
    }
}
