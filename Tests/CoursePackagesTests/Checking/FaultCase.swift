import CoursePackages
import Testing

/// One broken input, with marks where the faults must be reported, and where their notes must point.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let package: MarkedPackage

    static let all =
        xml + structure + text + questions + answers + patterns + content + requirements + pictures + silences + lints

    init(
        _ description: String, _ files: [String: String], binary: [String: [UInt8]] = [:], removed: Set<String> = [],
        whole: [DiagnosticIdentifier] = [], limits: PackageLimits = .standard
    ) {
        testDescription = description
        package = MarkedPackage(files, binary: binary, removed: removed, whole: whole, limits: limits)
    }

    static func course(_ description: String, _ text: String) -> FaultCase {
        FaultCase(description, ["course.xml": text])
    }

    static func module(_ description: String, _ blocks: String) -> FaultCase {
        FaultCase(description, ["modules/m.xml": MarkedPackage.module(blocks)])
    }

    /// The bank keeps two sound questions, so that the quiz has enough.
    static func bank(_ description: String, _ questions: String) -> FaultCase {
        FaultCase(description, ["banks/b.xml": MarkedPackage.bank(soundQuestions + "\n" + questions)])
    }

    static func quiz(_ description: String, _ text: String) -> FaultCase {
        FaultCase(description, ["quizzes/q.xml": text])
    }

    static let soundQuestions = MarkedPackage.trueFalse("z1") + MarkedPackage.trueFalse("z2")
}
