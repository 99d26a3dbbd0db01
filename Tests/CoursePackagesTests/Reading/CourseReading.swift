import CoursePackages
import Testing
import TrainingCore

/// What the checker makes of parts of the valid package.
enum CourseReading {
    static func course(
        _ files: [String: String], binary: [String: [UInt8]] = [:], removed: Set<String> = []
    ) throws -> Course {
        let result = MarkedPackage(files, binary: binary, removed: removed).check()
        return try #require(result.course, "\(result.diagnostics.map(\.identifier))")
    }

    /// The blocks of the only section.
    static func blocks(_ written: String, binary: [String: [UInt8]] = [:]) throws -> [Block] {
        let course = try course(["modules/m.xml": MarkedPackage.module(written)], binary: binary)
        return try #require(course.modules.first?.sections.first).blocks
    }

    static func text(_ written: String) throws -> LocalizedText {
        let block = try blocks("<paragraph>\(written)</paragraph>").first
        guard case .paragraph(let text) = block else { throw NoParagraph() }
        return text
    }

    static func bank(_ questions: String) throws -> Bank {
        let course = try course(["banks/b.xml": MarkedPackage.bank(FaultCase.soundQuestions + questions)])
        return try #require(course.banks.first)
    }

    static func question(_ written: String) throws -> Question {
        try #require(try bank(written).questions.last)
    }

    struct NoParagraph: Error {}
}
