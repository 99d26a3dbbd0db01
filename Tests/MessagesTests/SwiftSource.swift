import Foundation

/// A Swift source file, read far enough to find its string literals.
struct SwiftSource {
    /// A string literal as it is written, without its quotation marks.
    struct Literal {
        let content: String
        let line: Int
        /// Index in `characters` of the opening quotation mark.
        let start: Int
        /// Index of the last character, a quotation mark or `#`.
        let end: Int
    }

    let name: String
    let characters: [Character]
    let literals: [Literal]
    let literalsByStart: [Int: Literal]

    init(url: URL) throws {
        self.init(name: url.lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
    }

    init(name: String, text: String) {
        self.name = name
        characters = Array(text)
        literals = Self.literals(in: characters)
        literalsByStart = Dictionary(uniqueKeysWithValues: literals.map { ($0.start, $0) })
    }

    /// The files below the repository's `Sources` folder whose path begins with `prefix`, found from this file.
    static func files(below prefix: String, from path: String = #filePath) throws -> [SwiftSource] {
        let sources = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources").appendingPathComponent(prefix)
            .resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .sorted { $0.path < $1.path }.map { try SwiftSource(url: $0) }
    }

    // MARK: Reading

    /// Knows comments, raw strings, multi-line strings and interpolations; literals inside interpolations are found too.
    private static func literals(in text: [Character]) -> [Literal] {
        var scanner = Scanner(text: text)
        scanner.code(until: nil)
        return scanner.literals
    }

    private struct Scanner {
        let text: [Character]
        var index = 0
        var line = 1
        var literals: [Literal] = []

        init(text: [Character]) {
            self.text = text
        }

        private func isNext(_ wanted: String) -> Bool {
            let wanted = Array(wanted)
            return index + wanted.count <= text.count && Array(text[index..<index + wanted.count]) == wanted
        }

        private mutating func step(_ count: Int = 1) {
            for _ in 0..<count where index < text.count {
                if text[index].isNewline { line += 1 }
                index += 1
            }
        }

        /// Reads code up to the parenthesis that closes an interpolation, or to the end.
        mutating func code(until end: Character?) {
            var depth = 0
            while index < text.count {
                if isNext("//") {
                    while index < text.count, !text[index].isNewline { step() }
                } else if isNext("/*") {
                    while index < text.count, !isNext("*/") { step() }
                    step(2)
                } else if text[index] == "\"" {
                    literal(hashes: 0)
                } else if text[index] == "#", let hashes = hashesBeforeQuote() {
                    step(hashes)
                    literal(hashes: hashes)
                } else {
                    if text[index] == end, depth == 0 { return }
                    if text[index] == "(" { depth += 1 }
                    if text[index] == ")" { depth -= 1 }
                    step()
                }
            }
        }

        private func hashesBeforeQuote() -> Int? {
            var count = 0
            while index + count < text.count, text[index + count] == "#" { count += 1 }
            return index + count < text.count && text[index + count] == "\"" ? count : nil
        }

        private mutating func literal(hashes: Int) {
            let (start, startLine) = (index, line)
            let quote = isNext("\"\"\"") ? "\"\"\"" : "\""
            let marks = String(repeating: "#", count: hashes)
            step(quote.count)
            var content = ""
            while index < text.count, !isNext(quote + marks) {
                if isNext("\\" + marks + "(") {
                    let before = index
                    step(2 + hashes)
                    code(until: ")")
                    step()
                    content += String(text[before..<index])
                } else if isNext("\\"), hashes == 0 {
                    content += String(text[index..<min(index + 2, text.count)])
                    step(2)
                } else {
                    content.append(text[index])
                    step()
                }
            }
            step(quote.count + hashes)
            literals.append(Literal(content: content, line: startLine, start: start, end: index - 1))
        }
    }
}

extension String {
    /// Whether there is a Chinese character or a Chinese punctuation mark.
    var hasChinese: Bool {
        unicodeScalars.contains {
            (0x3000...0x303F).contains($0.value) || (0xFF00...0xFFEF).contains($0.value) || $0.isHan
        }
    }

    /// What stands in `\(…)`.
    var interpolations: Set<String> {
        var found: Set<String> = []
        var rest = self[...]
        while let start = rest.range(of: "\\(") {
            var depth = 1
            var end = start.upperBound
            while end < rest.endIndex, depth > 0 {
                if rest[end] == "(" { depth += 1 }
                if rest[end] == ")" { depth -= 1 }
                end = rest.index(after: end)
            }
            found.insert(String(rest[start.upperBound..<end].dropLast()))
            rest = rest[end...]
        }
        return found
    }
}

extension Unicode.Scalar {
    fileprivate var isHan: Bool { properties.isIdeographic }
}
