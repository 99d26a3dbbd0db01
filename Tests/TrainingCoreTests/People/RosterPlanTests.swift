import Testing

@testable import TrainingCore

@Suite struct RosterPlanTests {
    private func existing(_ people: [PersonDetails]) -> [EmployeeNumber: Person] {
        var all: [EmployeeNumber: Person] = [:]
        for (index, details) in people.enumerated() {
            all[details.number] = Person(id: recordID(index + 1), details: details)
        }
        return all
    }

    @Test("A roster adds who is new, changes who differs and leaves the others, in the order of the file")
    func plan() throws {
        let there = try [details("1"), details("2"), details("3"), details("4")]
        let moved = try details("3", unit: "华山矿业/二矿")
        let renamed = try details("1", name: "张三丰")
        let rows = try [details("9"), moved, details("2"), renamed, details("8")]
        let plan = RosterPlan(rows: rows, existing: existing(there))
        #expect(plan.added.map(\.number.text) == ["9", "8"])
        #expect(
            plan.changed == [
                RosterPlan.Change(person: Person(id: recordID(3), details: there[2]), new: moved),
                RosterPlan.Change(person: Person(id: recordID(1), details: there[0]), new: renamed),
            ])
        #expect(plan.unchangedCount == 1)
    }

    @Test("Every detail counts as a change")
    func everyDetail() throws {
        let old = try details("1")
        let rows = try [
            details("1", name: "李四"), details("1", unit: "华山矿业"), details("1", post: "安全员"),
            details("1", employment: .dispatched), details("1", hired: "2020-03-02"),
        ]
        for row in rows {
            #expect(RosterPlan(rows: [row], existing: existing([old])).changed.map(\.new) == [row])
        }
        #expect(RosterPlan(rows: [old], existing: existing([old])).unchangedCount == 1)
    }

    @Test("An employee number in another case or width is the same person")
    func sameNumber() throws {
        let plan = try RosterPlan(rows: [details("ａ1")], existing: existing([details("A1")]))
        #expect(plan.added.isEmpty)
        #expect(plan.unchangedCount == 1)
    }

    @Test("An empty file changes nothing")
    func empty() throws {
        let plan = try RosterPlan(rows: [], existing: existing([details("1")]))
        #expect(plan.added.isEmpty && plan.changed.isEmpty && plan.unchangedCount == 0)
        #expect(plan.newUnits(existing: []).isEmpty)
    }

    @Test("Missing units are made once, those above before those below")
    func newUnits() throws {
        let there = try [details("1"), details("2", unit: "旧矿")]
        let rows = try [
            details("1"), details("2", unit: "华山矿业/三矿"), details("3", unit: "华山矿业/一矿/综采队/一班"),
            details("4", unit: "华山矿业/一矿/综采队"), details("5", unit: "华山矿业/二矿/机电队"), details("6", unit: "新矿"),
        ]
        let plan = RosterPlan(rows: rows, existing: existing(there))
        let units = Set(try ["华山矿业", "华山矿业/一矿", "旧矿"].map(unitPath))
        #expect(
            plan.newUnits(existing: units).map(\.text) == [
                "华山矿业/一矿/综采队", "华山矿业/一矿/综采队/一班", "华山矿业/三矿", "华山矿业/二矿", "华山矿业/二矿/机电队", "新矿",
            ])
        #expect(
            plan.newUnits(existing: []).map(\.text) == [
                "华山矿业", "华山矿业/一矿", "华山矿业/一矿/综采队", "华山矿业/一矿/综采队/一班", "华山矿业/三矿", "华山矿业/二矿", "华山矿业/二矿/机电队",
                "新矿",
            ])
    }

    @Test("The units of people who stay as they are make nothing")
    func unchangedUnits() throws {
        let old = try details("1")
        #expect(RosterPlan(rows: [old], existing: existing([old])).newUnits(existing: []).isEmpty)
    }
}
