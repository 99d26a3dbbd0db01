import Foundation
import Testing

@testable import TrainingCore

@Suite struct CourseComparisonPropertyTests {
    /// All courses that differ from `EveryKind` in one place of their JSON and still are what a checked course is.
    private static func variants() throws -> [(path: String, course: Course)] {
        let json = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(EveryKind.course()))
        return try json.variants().compactMap { path, value in
            let data = try JSONEncoder().encode(value)
            guard let course = try? JSONDecoder().decode(Course.self, from: data), course.isWhole else { return nil }
            return (path, course)
        }
    }

    @Test("What differs in anything but the digest and the version is told, in words of its own, either way")
    func nothingIsLost() throws {
        let course = try EveryKind.course()
        let variants = try Self.variants()
        #expect(variants.count > 700)
        for (path, variant) in variants {
            let forth = CourseComparison.changes(from: course, to: variant)
            let back = CourseComparison.changes(from: variant, to: course)
            #expect(forth.count { $0.event == .added } == back.count { $0.event == .removed }, "\(path)")
            #expect(forth.count { $0.event == .removed } == back.count { $0.event == .added }, "\(path)")
            for changes in [forth, back] {
                #expect(changes.isEmpty == (variant == course), "\(path)")
                #expect(!changes.contains { $0.aspect == .content }, "\(path)")
            }
        }
    }

    @Test("A course does not differ from itself, nor from the same content under another version and digest")
    func nothing() throws {
        let course = try EveryKind.course()
        #expect(CourseComparison.changes(from: course, to: course).isEmpty)
        let renamed = Course(
            id: course.id, version: try #require(CourseVersion("2.0.0")), digest: try digest("f"),
            language: course.language, category: course.category, title: course.title, summary: course.summary,
            audience: course.audience, reviewed: course.reviewed, classHours: course.classHours,
            requires: course.requires, modules: course.modules, banks: course.banks, quizzes: course.quizzes,
            completion: course.completion,
            certificate: course.certificate)
        #expect(CourseComparison.changes(from: course, to: renamed).isEmpty)
    }
}

extension Course {
    /// Whether everything is there that keys and cases name.
    fileprivate var isWhole: Bool {
        banks.allSatisfy { bank in
            bank.cases.allSatisfy { study in
                study.questions == bank.questions.filter { $0.caseID == study.id }.map(\.id)
            }
                && bank.questions.compactMap(\.caseID).inOrder == bank.cases.map(\.id)
                && bank.questions.allSatisfy { question in
                    question.body.hasItsKey
                        && (question.caseID.map { id in bank.cases.contains { $0.id == id } } ?? true)
                }
        } && !modules.isEmpty
    }
}

extension QuestionBody {
    fileprivate var hasItsKey: Bool {
        switch self {
        case .singleChoice(let options, let key): options.indices.contains(key)
        case .multipleChoice(let options, let keys, _):
            keys.allSatisfy(options.indices.contains) && keys == keys.sorted()
        case .blanks(_, let blanks, _):
            blanks.allSatisfy { blank in
                if case .choice(let options, let key) = blank { options.indices.contains(key) } else { true }
            }
        case .ordering(let items, let key, _): key.sorted() == Array(items.indices)
        case .matching(let premises, let responses, let key, _):
            key.count == premises.count && key.allSatisfy(responses.indices.contains)
        case .categorising(let categories, let items, let key, _):
            key.count == items.count && key.allSatisfy(categories.indices.contains)
        case .trueFalse, .numeric, .shortText, .essay, .practicalTask: true
        }
    }
}

extension [CaseID] {
    /// Each once, in the order in which it comes first.
    fileprivate var inOrder: [CaseID] {
        var seen: Set<CaseID> = []
        return filter { seen.insert($0).inserted }
    }
}
