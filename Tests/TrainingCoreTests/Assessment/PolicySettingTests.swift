import Testing

@testable import TrainingCore

@Suite struct PolicySettingTests {
    private func changed(_ pairs: [(name: String, value: String)]) throws -> AttemptPolicy {
        try quiz(timeLimitMinutes: 30, maximumAttempts: 2).policy.applying(try PolicyChanges(pairs))
    }

    @Test(
        "Every setting reads what it writes, and takes its limit away where it has one",
        arguments: [
            ("opens", "2026-12-01T08:00"), ("opens", "none"), ("closes", "2027-01-31T23:59"), ("closes", "none"),
            ("time-limit-minutes", "1"), ("time-limit-minutes", "1440"), ("time-limit-minutes", "none"),
            ("grace-seconds", "0"), ("grace-seconds", "600"), ("attempts", "100"), ("attempts", "none"),
            ("wait-minutes", "0"), ("wait-minutes", "43200"), ("counts", "best"), ("counts", "last"),
            ("counts", "first"), ("counts", "mean"), ("pass-percent", "0.01"), ("pass-percent", "100"),
            ("pass-percent", "66.67"), ("section-pass-percent", "theory:80 practice:none"),
            ("keep-passed-months", "12"), ("keep-passed-months", "none"),
            ("wrong-answer-percent", "0"), ("wrong-answer-percent", "33.33"), ("wrong-answer-percent", "100"),
            ("navigation", "free"), ("navigation", "forward"), ("review", "none"),
            ("review", "nothing:submitted keys:passed explanations:closed"),
        ])
    func roundTrip(name: String, value: String) throws {
        let setting = try #require(PolicySetting(rawValue: name))
        let policy = try changed([(name, value)])
        #expect(policy.text(of: setting) == value)
        for other in PolicySetting.allCases where other != setting {
            #expect(policy.text(of: other) == (try changed([]).text(of: other)))
        }
    }

    @Test(
        "What is no value of a setting is refused by name",
        arguments: [
            ("opens", ""), ("opens", "2026-12-01"), ("opens", "2026-13-01T08:00"), ("closes", "2026-12-01 08:00"),
            ("closes", "2026-12-01T24:00"), ("time-limit-minutes", "0"), ("time-limit-minutes", "1441"),
            ("time-limit-minutes", "+5"), ("time-limit-minutes", "05"), ("time-limit-minutes", "5.0"),
            ("grace-seconds", "none"), ("grace-seconds", "601"), ("attempts", "0"), ("attempts", "-1"),
            ("attempts", "101"), ("wait-minutes", "none"), ("counts", "Best"), ("counts", ""), ("pass-percent", "0"),
            ("pass-percent", "none"), ("pass-percent", "100.01"), ("pass-percent", "80.001"),
            ("keep-passed-months", "0"), ("wrong-answer-percent", "-1"), ("wrong-answer-percent", "101"),
            ("navigation", "back"), ("review", ""), ("review", "keys"), ("review", "keys:never"),
            ("review", "keys:closed score:closed"), ("review", "keys:closed,score:passed"),
        ])
    func refused(name: String, value: String) {
        #expect(throws: PolicyError(.badValue, setting: name, value: value)) { try changed([(name, value)]) }
    }

    @Test("A setting that does not exist or stands twice is refused, and so is closing before opening")
    func wrongSettings() {
        #expect(throws: PolicyError(.unknownSetting, setting: "time-limit", value: "5")) {
            try changed([("time-limit", "5")])
        }
        #expect(throws: PolicyError(.repeatedSetting, setting: "attempts", value: "2")) {
            try changed([("attempts", "1"), ("attempts", "2")])
        }
        #expect(throws: PolicyError(.closesTooEarly, setting: "closes", value: "2026-12-01T08:00")) {
            try changed([("opens", "2026-12-01T08:00"), ("closes", "2026-12-01T08:00")])
        }
    }

    @Test("Changes are laid over what holds, and the quiz's own setting takes a change away")
    func laidOver() throws {
        let held = try PolicyChanges([("attempts", "3"), ("navigation", "forward")])
        let changes = try PolicyChanges([("attempts", "default"), ("opens", "2026-11-28T08:00")])
        #expect(
            try held.changed(by: changes)
                == PolicyChanges([("navigation", "forward"), ("opens", "2026-11-28T08:00")]))
        #expect(held.changed(by: PolicyChanges()) == held)
    }

    @Test("Changes are stored in lines and read back")
    func stored() throws {
        let changes = try PolicyChanges([
            ("review", "keys:closed score:submitted"), ("section-pass-percent", "theory:80 practice:none"),
            ("attempts", "none"),
        ])
        #expect(
            changes.encoded
                == "attempts=none\nsection-pass-percent=theory:80 practice:none\nreview=keys:closed score:submitted")
        #expect(try PolicyChanges(encoded: changes.encoded) == changes)
        #expect(try PolicyChanges(encoded: "").values.isEmpty)
        #expect(throws: PolicyError(.unknownSetting, setting: "x", value: "")) { try PolicyChanges(encoded: "x") }
    }
}
