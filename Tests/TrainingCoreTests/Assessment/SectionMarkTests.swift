import Foundation
import Testing

@testable import TrainingCore

/// Pass marks of sections that a class changes.
@Suite struct SectionMarkTests {
    /// `theory` with 80 %, `practice` with 75 %, and `extra` without a mark.
    private func setUp() throws -> Quiz {
        try quiz(
            selections: [("theory", []), ("practice", []), ("extra", [])],
            sectionMarks: ["theory": 80, "practice": 75])
    }

    private func changes(_ value: String) throws -> PolicyChanges {
        try PolicyChanges([("section-pass-percent", value)])
    }

    private func marks(_ quiz: Quiz) -> [String?] { quiz.sections.map { $0.passMark?.percentText } }

    @Test(
        "Marks are laid over the authored ones: lower, higher, none, and where there was none",
        arguments: [
            ("theory:60", ["60", "75", nil]), ("theory:100 practice:0.01", ["100", "0.01", nil]),
            ("practice:none", ["80", nil, nil]), ("extra:66.67", ["80", "75", "66.67"]),
            ("theory:none practice:none", [nil, nil, nil]), ("  extra:50  theory:70 ", ["70", "75", "50"]),
        ] as [(String, [String?])])
    func applied(value: String, expected: [String?]) throws {
        let authored = try setUp()
        let changed = try authored.changed(by: try changes(value))
        #expect(marks(changed) == expected)
        // Nothing else is another, and the authored quiz under the policy of the attempt is the same again.
        #expect(changed.sections.map(\.id) == authored.sections.map(\.id))
        #expect(changed.policy.passMark == authored.policy.passMark)
        #expect(authored.under(changed.policy) == changed)
        #expect(authored.under(authored.policy) == authored)
    }

    @Test("A later change says all marks anew, and the quiz's own setting brings back the authored ones")
    func laidOver() throws {
        let authored = try setUp()
        let held = try changes("theory:60 extra:50")
        let later = held.changed(by: try changes("practice:none"))
        #expect(marks(try authored.changed(by: later)) == ["80", nil, nil])
        let back = later.changed(by: try changes("default"))
        #expect(back == PolicyChanges())
        #expect(try authored.changed(by: back) == authored)
    }

    @Test(
        "What is no mark of a section is refused with the word that is wrong",
        arguments: [
            ("", ""), ("  ", "  "), ("none", "none"), ("80", "80"), ("theory", "theory"), ("theory:", "theory:"),
            (":80", ":80"), ("theory:0", "theory:0"), ("theory:100.01", "theory:100.01"), ("theory:-1", "theory:-1"),
            ("theory:80.001", "theory:80.001"), ("theory:80%", "theory:80%"), ("theory:default", "theory:default"),
            ("theory:80:70", "theory:80:70"), ("Theory:80", "Theory:80"), ("practice:75 theory=80", "theory=80"),
            ("theory:80,practice:75", "theory:80,practice:75"), ("theory:80\npractice:75", "theory:80\npractice:75"),
        ])
    func malformed(value: String, word: String) throws {
        #expect(throws: PolicyError(.badValue, setting: "section-pass-percent", value: word)) {
            try setUp().changed(by: try changes(value))
        }
    }

    @Test("A section that stands twice or that the quiz does not have is refused by name")
    func wrongSections() throws {
        #expect(throws: PolicyError(.repeatedSection, setting: "section-pass-percent", value: "theory")) {
            try setUp().changed(by: try changes("theory:80 practice:75 theory:none"))
        }
        let unknown = PolicyError(
            .unknownSection, setting: "section-pass-percent", value: "theorie", known: ["theory", "practice", "extra"])
        #expect(throws: unknown) { try setUp().changed(by: try changes("practice:75 theorie:80")) }
        #expect(throws: unknown) { try setUp().changed(by: try changes("theorie:none")) }
    }

    @Test("An authored policy is stored as before there were such marks, and one with marks is read back")
    func stored() throws {
        let authored = try setUp().policy
        let bytes = try JSONEncoder().encode(authored)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("section"))
        #expect(try JSONDecoder().decode(AttemptPolicy.self, from: bytes) == authored)
        let changed = try authored.applying(try changes("theory:60 practice:none"))
        #expect(try JSONDecoder().decode(AttemptPolicy.self, from: JSONEncoder().encode(changed)) == changed)
    }

    private func score(_ theory: Int?, _ practice: Int?) throws -> Score {
        let marks = try setUp().sections.map(\.passMark)
        let points = [theory, practice]
        let sections = try zip(["theory", "practice"], zip(points, marks)).compactMap { id, section in
            try section.0.map { points in
                SectionScore(
                    id: try authoredID(id), earned: Marks(hundredths: points), possible: Marks(hundredths: 100),
                    hasPassed: section.1?.isReached(
                        earned: Marks(hundredths: points), possible: Marks(hundredths: 100)) ?? true)
            }
        }
        return Score(
            earned: Marks(hundredths: 180), possible: Marks(hundredths: 200),
            hasPassed: sections.allSatisfy(\.hasPassed), sections: sections)
    }

    @Test(
        "A mean is judged by the marks that hold, over the attempts that have points of a section",
        arguments: [
            (nil, false, ["theory:60-", "practice:90+"]), ("theory:60", true, ["theory:60+", "practice:90+"]),
            ("theory:none", true, ["practice:90+"]), ("theory:60 practice:95", false, ["theory:60+", "practice:90-"]),
        ] as [(String?, Bool, [String])])
    func mean(value: String?, hasPassed: Bool, sections: [String]) throws {
        let counts = try PolicyChanges([("counts", "mean")])
        let quiz = try setUp().changed(by: try value.map { counts.changed(by: try changes($0)) } ?? counts)
        // The last attempt was sat while the practice had no mark.
        let counted = try #require(quiz.counted([try score(50, 90), try score(70, nil)]))
        #expect(counted.hasPassed == hasPassed)
        #expect(
            counted.sections.map { "\($0.id):\($0.earned.hundredths)\($0.hasPassed ? "+" : "-")" } == sections)
    }

    @Test(
        "A section is kept if it was passed, and still reaches the mark that it has now",
        arguments: [
            (nil, ["theory"]), ("theory:90", ["theory"]), ("theory:95", []), ("theory:none", []),
            ("practice:50", ["theory"]),
        ] as [(String?, [String])])
    func kept(value: String?, expected: [String]) throws {
        let months = try PolicyChanges([("keep-passed-months", "12")])
        let quiz = try setUp().changed(by: try value.map { months.changed(by: try changes($0)) } ?? months)
        let start = Timestamp(milliseconds: 1_764_300_000_000)
        // The theory with 90 in the first attempt, and with 80 in the second; the practice failed with 60.
        let attempts = try [score(90, 60), score(80, 60)].enumerated().map { index, score in
            Attempt(
                id: recordID(index + 1), enrolment: recordID(100), quiz: quiz.id, number: index + 1, seed: 1,
                startedAt: start, sitting: Sitting(deadline: nil),
                outcome: AttemptOutcome(endedAt: start, reason: .submitted, score: score))
        }
        let zone = CivilZone.fixed(offsetSeconds: 8 * 3600)
        let carried = quiz.carriedSections(
            after: attempts, today: try #require(CivilDate("2025-12-01")), date: zone.date)
        #expect(carried.map(\.id.rawValue) == expected)
        #expect(carried.map(\.earned.hundredths) == expected.map { _ in value == "theory:90" ? 90 : 80 })
    }
}
