/// Line and column, both from 1; the column counts Unicode scalar values.
struct Position: Hashable, Sendable {
    let line: Int
    let column: Int

    static let start = Position(line: 1, column: 1)

    /// The positions of byte offsets in a UTF-8 text, in one pass over it. A byte order mark takes no column.
    static func positions(of offsets: [Int], in bytes: [UInt8]) -> [Int: Position] {
        var result: [Int: Position] = [:]
        var (line, column, index) = (1, 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        bytes.withUnsafeBufferPointer { bytes in
            for offset in offsets.sorted() {
                while index < min(offset, bytes.count) {
                    if bytes[index] == 0x0A {
                        line += 1
                        column = 1
                    } else if bytes[index] & 0xC0 != 0x80 {
                        column += 1
                    }
                    index += 1
                }
                result[offset] = Position(line: line, column: column)
            }
        }
        return result
    }
}
