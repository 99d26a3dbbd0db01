import Foundation
import Testing
import TrainingCore

@testable import CoursePackages

/// What every shipped course has to offer.
@Suite struct ShippedCourseContentTests {
    private static let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../courses").standardized

    @Test(arguments: ["gas-safety", "labour-contract-law", "union-staff-basics"])
    func `has real modules, a large bank of several kinds, and an explanation at every question`(id: String) throws {
        let result = CourseChecker.check(PackageFiles.read(path: Self.folder.appendingPathComponent(id).path).files)
        #expect(result.diagnostics.isEmpty)
        let course = try #require(result.course)
        #expect(course.id.rawValue == id)
        #expect(course.modules.count >= 4)
        for module in course.modules {
            #expect(Self.characters(of: module) >= 600, "\(module.id)")
        }
        let questions = course.banks.flatMap(\.questions)
        #expect(questions.count >= 40)
        #expect(Set(questions.map(Self.kind)).count == 5)
        #expect(questions.allSatisfy { $0.explanation.count >= 10 })
        #expect(course.quizzes.contains { $0.sections.flatMap(\.draws).reduce(0) { $0 + $1.count } == 20 })
        guard course.category == .labourLaw else { return }
        #expect(questions.allSatisfy { $0.sources.contains { $0.isLaw && $0.article != nil } })
    }

    private static func characters(of module: Module) -> Int {
        module.sections.flatMap(\.blocks).reduce(0) { sum, block in
            switch block {
            case .paragraph(let text), .warning(let text), .citation(_, _, let text): sum + text.count
            case .list(_, let items): sum + items.reduce(0) { $0 + $1.count }
            case .table(_, let header, let rows):
                sum + (rows + [header ?? []]).flatMap { $0 }.reduce(0) { $0 + $1.count }
            case .figure: sum
            }
        }
    }

    private static func kind(_ question: Question) -> String {
        switch question.body {
        case .singleChoice: "single"
        case .multipleChoice: "multiple"
        case .trueFalse: "truth"
        case .numeric: "numeric"
        case .shortText: "text"
        }
    }
}
