/// The name that an author gives to a part of a course: 1 to 64 characters, `a`–`z`, `0`–`9` and `-`, beginning with a letter.
///
/// `Owner` keeps the names of different kinds apart: a `QuizID` is never a `BankID`. Source: docs/course-format.md.
package struct AuthoredID<Owner>: Hashable, Sendable {
    package let rawValue: String

    /// Nil if `text` is not of the form above.
    package init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count), let first = text.utf8.first, (0x61...0x7A).contains(first) else {
            return nil
        }
        let isAllowed = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard isAllowed else { return nil }
        rawValue = String(text)
    }
}

extension AuthoredID: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension AuthoredID: CustomStringConvertible {
    package var description: String { rawValue }
}

package typealias CourseID = AuthoredID<Course>
package typealias ModuleID = AuthoredID<Module>
package typealias BankID = AuthoredID<Bank>
package typealias QuestionID = AuthoredID<Question>
package typealias CaseID = AuthoredID<CaseStudy>
package typealias QuizID = AuthoredID<Quiz>
package typealias QuizSectionID = AuthoredID<QuizSection>
