import Testing

@testable import TrainingCore

@Suite struct CourseVersionTests {
    @Test("Three whole numbers are a version", arguments: ["0.0.0", "1.0.0", "1.10.2", "999999.999999.999999"])
    func accepted(text: String) {
        #expect(CourseVersion(text)?.description == text)
    }

    @Test(
        "Anything else is not",
        arguments: [
            "", "1", "1.0", "1.0.0.0", "1..0", "1.0.", ".1.0", "01.0.0", "1.00.0", "1.0.-1", "1.0.+1", "v1.0.0",
            "1.0.0-rc", "1.0.0 ", "１.0.0", "1000000.0.0", "1.0.0\u{301}",
        ])
    func refused(text: String) {
        #expect(CourseVersion(text) == nil)
    }

    @Test("Versions are compared number by number")
    func order() throws {
        let texts = ["0.0.1", "0.0.10", "0.1.0", "0.10.0", "1.0.0", "1.2.10", "1.10.2", "10.0.0"]
        let versions = try texts.map { try #require(CourseVersion($0)) }
        #expect(versions.reversed().sorted() == versions)
    }
}
