import Testing

@testable import TrainingCore

@Suite struct ClassConditionsTests {
    @Test func `settings are stored as lines by name, and read again`() {
        let conditions = ClassConditions(["time-limit-minutes": "none", "attempts": "3", "opens": "a=b"])
        #expect(conditions.encoded == "attempts=3\nopens=a=b\ntime-limit-minutes=none")
        #expect(ClassConditions(encoded: conditions.encoded) == conditions)
        #expect(ClassConditions(encoded: "") == ClassConditions())
        #expect(ClassConditions(encoded: "attempts") == nil)
    }

    @Test func `changes are laid over what holds, and the quiz's own setting takes a change away`() {
        let held = ClassConditions(["attempts": "3", "navigation": "forward"])
        #expect(
            held.changed(by: ["attempts": "default", "opens": "2026-11-28T08:00"]).settings
                == ["navigation": "forward", "opens": "2026-11-28T08:00"])
        #expect(held.changed(by: [:]) == held)
        #expect(held.changed(by: ["closes": "default"]) == held)
    }

    @Test(arguments: ["", "\t", "行一\n行二", String(repeating: "长", count: 501)])
    func `a change has a reason that can be shown`(reason: String) {
        #expect(throws: ClassError.badReason) { try ClassReason(reason) }
    }
}
