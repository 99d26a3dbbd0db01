import Foundation
import TrainingCore

/// The form in which a compiled course is stored, and handed from process to process.
///
/// A change to the types of the course that old bytes do not fit raises `currentFormat`; what was stored in another
/// format is compiled again from its package.
struct StoredCourse: Codable {
    static let currentFormat = 2

    let format: Int
    let course: Course

    init(_ course: Course) {
        format = Self.currentFormat
        self.course = course
    }

    /// The course in bytes of this form.
    static func encode(_ course: Course) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Array(try encoder.encode(StoredCourse(course)))
    }

    /// Nil if the bytes have another format, or none.
    static func decode(_ bytes: [UInt8]) -> Course? {
        guard let stored = try? JSONDecoder().decode(StoredCourse.self, from: Data(bytes)),
            stored.format == currentFormat
        else { return nil }
        return stored.course
    }
}
