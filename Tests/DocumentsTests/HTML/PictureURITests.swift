import Foundation
import Testing

@testable import Documents

@Suite("A picture as a data URI")
struct PictureURITests {
    @Test("is Base64, whatever is left over at the end", arguments: 0...7)
    func base64(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 251 &- $0 &* 37) }
        #expect(PictureURI.base64(bytes) == Data(bytes).base64EncodedString())
    }

    @Test("is of the kind that the first bytes tell")
    func mediaTypes() {
        #expect(PictureURI.uri([0xFF, 0xD8, 0xFF, 0xE0]) == "data:image/jpeg;base64,/9j/4A==")
        #expect(PictureURI.uri([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])?.hasPrefix("data:image/png;") == true)
        #expect(PictureURI.uri(Array("GIF89a".utf8)) == nil)
    }
}
