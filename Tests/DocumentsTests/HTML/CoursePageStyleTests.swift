import Foundation
import Testing

@testable import Documents

@Suite("The style of a course page")
struct CoursePageStyleTests {
    @Test("can stand in a style element as it is")
    func characters() {
        #expect(!CoursePageStyle.css.contains { ["<", ">", "&", "\""].contains($0) })
    }

    @Test(
        "has text that can be read on every ground, light and dark: contrast 4.5 at least (WCAG 2.2, 1.4.3)",
        arguments: [
            ("text", "page"), ("faint", "page"), ("link", "page"), ("right", "page"), ("text", "shade"),
            ("text", "warning"),
            ("alarm", "warning"), ("text", "key"), ("faint", "key"), ("right", "key"),
        ])
    func contrast(text: String, ground: String) throws {
        let (texts, grounds) = (luminances(text), luminances(ground))
        try #require(texts.count == 2 && grounds.count == 2)
        for (one, other) in zip(texts, grounds) {
            let ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
            #expect(ratio >= 4.5, "\(ratio)")
        }
    }

    /// Relative luminance of a colour in each scheme. Source: WCAG 2.2, "relative luminance".
    private func luminances(_ name: String) -> [Double] {
        CoursePageStyle.css.components(separatedBy: "--\(name): #").dropFirst().map { rest in
            let value = Int(rest.prefix(6), radix: 16) ?? 0
            let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
                let share = Double(channel) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        }
    }
}
