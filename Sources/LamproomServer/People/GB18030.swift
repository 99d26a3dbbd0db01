import Glibc

/// The Chinese national encoding GB 18030-2005, and with it GBK and GB 2312, through the C library's `iconv`.
///
/// `iconv` is strict and says where it stopped. Foundation's converter reads GB 18030 too, but takes the byte 80 of
/// Windows code page 936 for a euro sign and says no place.
enum GB18030 {
    /// How many bad sequences are passed over before the bytes are taken for something else.
    static let maximumInvalidCount = 10_000

    /// The text as UTF-8, with U+FFFD for every byte that begins no character; nil if there are more than
    /// `maximumInvalidCount` of them, or the C library has no such converter.
    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", "GB18030"), converter != UnsafeMutableRawPointer(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        let replacement = Array("\u{FFFD}".utf8)
        var input = Array(bytes)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var position = 0
        var invalidCount = 0
        while position < input.count {
            let step = convert(&input, from: position, to: &chunk, with: converter)
            output += chunk[..<step.written]
            position += step.read
            switch step.error {
            case 0, E2BIG: continue
            case EILSEQ:
                invalidCount += 1
                output += replacement
                position += 1
            case EINVAL:
                output += replacement
                position = input.count
            default: return nil
            }
            if invalidCount > maximumInvalidCount { return nil }
        }
        return output
    }

    private static func convert(
        _ input: inout [UInt8], from position: Int, to chunk: inout [UInt8], with converter: iconv_t
    ) -> (read: Int, written: Int, error: Int32) {
        input.withUnsafeMutableBytes { source in
            chunk.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: position)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count - position
                var room = target.count
                let result = iconv(converter, &from, &left, &to, &room)
                let error = result == -1 ? errno : 0
                return (source.count - position - left, target.count - room, error)
            }
        }
    }
}
