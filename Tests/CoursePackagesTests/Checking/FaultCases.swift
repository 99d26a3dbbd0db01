import Testing

/// One broken input, with a marker where the fault must be reported.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [String: String]

    init(_ description: String, _ files: [String: String]) {
        testDescription = description
        self.files = files
    }

    static func course(_ description: String, _ text: String) -> FaultCase {
        FaultCase(description, ["course.xml": text])
    }

    static func module(_ description: String, _ blocks: String) -> FaultCase {
        FaultCase(description, ["modules/m.xml": MarkedPackage.module(blocks)])
    }

    /// The bank keeps two sound questions, so that the quiz has enough.
    static func bank(_ description: String, _ questions: String) -> FaultCase {
        let sound = MarkedPackage.trueFalse("z1") + MarkedPackage.trueFalse("z2")
        return FaultCase(description, ["banks/b.xml": MarkedPackage.bank(sound + "\n" + questions)])
    }

    static func quiz(_ description: String, _ text: String) -> FaultCase {
        FaultCase(description, ["quizzes/q.xml": text])
    }
}
