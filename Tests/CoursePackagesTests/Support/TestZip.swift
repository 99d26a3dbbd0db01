/// A ZIP archive written byte by byte (PKWARE's APPNOTE.TXT, stored entries only), so that tests can make bad ones.
struct TestZip {
    struct Entry {
        var name: [UInt8]
        var content: [UInt8] = []
        /// Unix mode in the high half of the external attributes.
        var mode: UInt32 = 0o100644
        /// Bit 0: encrypted; bit 11: the name is UTF-8.
        var flags: UInt16 = 0x0800

        init(_ name: String, _ content: String = "", mode: UInt32 = 0o100644, flags: UInt16 = 0x0800) {
            self.name = Array(name.utf8)
            self.content = Array(content.utf8)
            self.mode = mode
            self.flags = flags
        }
    }

    let bytes: [UInt8]

    init(_ entries: [Entry]) {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = output.count
            let size = UInt32(entry.content.count)
            let common: [UInt8] =
                Self.bytes(UInt16(20)) + Self.bytes(entry.flags) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
                + Self.bytes(UInt16(0x21)) + Self.bytes(Self.checksum(entry.content)) + Self.bytes(size)
                + Self.bytes(size) + Self.bytes(UInt16(entry.name.count)) + Self.bytes(UInt16(0))
            output += [0x50, 0x4B, 3, 4] + common + entry.name + entry.content
            directory += [0x50, 0x4B, 1, 2] + Self.bytes(UInt16(0x0314)) + common + Self.bytes(UInt16(0))
            directory += Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.bytes(entry.mode << 16)
            directory += Self.bytes(UInt32(offset)) + entry.name
        }
        let count = Self.bytes(UInt16(entries.count))
        let end =
            [0x50, 0x4B, 5, 6] + Self.bytes(UInt32(0)) + count + count + Self.bytes(UInt32(directory.count))
            + Self.bytes(UInt32(output.count)) + Self.bytes(UInt16(0))
        bytes = output + directory + end
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    /// CRC-32 as ZIP uses it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~value
    }
}
