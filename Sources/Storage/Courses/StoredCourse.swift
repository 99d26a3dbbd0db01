import Foundation
package import TrainingCore

/// The form in which a compiled course is stored, and handed from process to process.
///
/// A change to the types of the course that old bytes do not fit raises `currentFormat`; what was stored in another
/// format is compiled again from its package.
package struct StoredCourse: Codable, Sendable {
    package static let currentFormat = 4

    package let format: Int
    package let course: Course

    package init(_ course: Course) {
        format = Self.currentFormat
        self.course = course
    }

    /// Whether the course is in this release's form, and can be relied on.
    package var isUsable: Bool { format == Self.currentFormat && course.isSound }

    /// The course in bytes of this form.
    package static func encode(_ course: Course) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Array(try encoder.encode(StoredCourse(course)))
    }

    /// Nil if the bytes have another format, or none, or what is in them is broken.
    package static func decode(_ bytes: [UInt8]) -> Course? {
        guard let stored = try? JSONDecoder().decode(StoredCourse.self, from: Data(bytes)), stored.isUsable else {
            return nil
        }
        return stored.course
    }
}
