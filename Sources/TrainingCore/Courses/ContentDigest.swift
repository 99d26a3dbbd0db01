/// SHA-256 over the content of a course package, as 64 lower-case hexadecimal digits; how it is taken: `PackageDigest` in CoursePackages.
package struct ContentDigest: Hashable, Codable, Sendable {
    package let hexadecimal: String

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 64,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        hexadecimal = String(text)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a digest: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hexadecimal)
    }
}

extension ContentDigest: CustomStringConvertible {
    package var description: String { hexadecimal }
}
