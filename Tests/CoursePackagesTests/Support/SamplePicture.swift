/// The smallest pictures that are whole by their marks; nothing in them is decoded.
enum SamplePicture {
    /// Signature, IHDR (13 bytes), IEND.
    static let png: [UInt8] = signature + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + chunk("IEND", [])

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Start of image, an empty comment, end of image.
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0x00, 0x02, 0xFF, 0xD9]

    /// Length, name, data and a checksum that nobody looks at.
    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: UInt32(data.count).bigEndian) { Array($0) } + Array(name.utf8) + data + [0, 0, 0, 0]
    }
}
