import Testing

@testable import TrainingCore

/// Who may do what, as one table.
@Suite struct AccessPolicyTests {
    /// The asker and a colleague are in 综采一队 of 一矿, a stranger in 机电队 of 二矿. Managers: at 综采一队, above it (一矿),
    /// below it (its 一班) and outside (三矿). `no role` is an account of a person that has no role.
    ///
    /// A cell says about what the action is allowed: `O` the asker's own, `C` the colleague, `S` the stranger,
    /// `E` everything, `A` anybody else, `c` the colleague's unit, `s` the stranger's unit.
    private static let table = """
        action            | administrator | instructor | manager at | above   | below   | outside | worker  | no role
        useOwnAccount     | OCSEAcs       | OCSEAcs    | OCSEAcs    | OCSEAcs | OCSEAcs | OCSEAcs | OCSEAcs | OCSEAcs
        readCourses       | OCSEAcs       | OCSEAcs    | OCSEAcs    | OCSEAcs | OCSEAcs | OCSEAcs | OCSEAcs | -------
        publishCourse     | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        withdrawCourse    | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        readPackages      | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        importRoster      | OCSEAcs       | -------    | -------    | ------- | ------- | ------- | ------- | -------
        makeClass         | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        readClass         | OCSEAcs       | ---E---    | ---E---    | ---E--- | ---E--- | ---E--- | ---E--- | -------
        enrolInClass      | OCSEAcs       | -------    | OCSEAcs    | OCSEAcs | OCSEAcs | OCSEAcs | ------- | -------
        runClass          | OCSEAcs       | -------    | -------    | ------- | ------- | ------- | ------- | -------
        readPeople        | OCSEAcs       | -------    | OC-EAc-    | OC-EAc- | ---EA-- | ---EA-- | ------- | -------
        enrol             | OCSEAcs       | -------    | OC-EAc-    | OC-EAc- | ---EA-- | ---EA-- | ------- | -------
        readEnrolment     | OCSEAcs       | O--E---    | OC-EAc-    | OC-EAc- | O--EA-- | O--EA-- | O--E--- | -------
        learn             | O------       | O------    | O------    | O------ | O------ | O------ | O------ | -------
        grantExtraTime    | -CSEAcs       | -CSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        readExtraTime     | OCSEAcs       | OCSEAcs    | O------    | O------ | O------ | O------ | O------ | -------
        signOff           | -CSEAcs       | -CSEAcs    | -C-EAc-    | -C-EAc- | ---EA-- | ---EA-- | ------- | -------
        readSignOffs      | OCSEAcs       | OCSEAcs    | OC-EAc-    | OC-EAc- | O--EA-- | O--EA-- | O------ | -------
        readClassHours    | OCSEAcs       | O--E---    | OC-EAc-    | OC-EAc- | O--EA-- | O--EA-- | O--E--- | -------
        readCertificate   | OCSEAcs       | O--E---    | OC-EAc-    | OC-EAc- | O--EA-- | O--EA-- | O--E--- | -------
        revokeCertificate | OCSEAcs       | -------    | -------    | ------- | ------- | ------- | ------- | -------
        exportRecords     | OCSEAcs       | -------    | OC-EAc-    | OC-EAc- | ---EA-- | ---EA-- | ------- | -------
        manageAccounts    | OCSEAcs       | -------    | -------    | ------- | ------- | ------- | ------- | -------
        grade             | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        regrade           | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        analyseItems      | OCSEAcs       | OCSEAcs    | -------    | ------- | ------- | ------- | ------- | -------
        """

    @Test("The table says who may do what", arguments: Action.allCases)
    func everyCell(action: Action) throws {
        let rows = Self.table.split(separator: "\n").map { row in
            row.split(separator: "|").map { String($0.filter { $0 != " " }) }
        }
        #expect(rows.count == Action.allCases.count + 1)
        let askers = try #require(rows.first).dropFirst()
        let cells = try #require(rows.first { $0[0] == action.rawValue }, "no row: \(action)").dropFirst()
        try #require(cells.count == 8 && askers.count == 8)
        for (asker, expected) in zip(askers, cells) {
            let actor = try Self.actor(asker)
            let allowed = try Self.subjects().map { subject in
                AccessPolicy.allows(actor, action, on: subject.subject) ? subject.letter : "-"
            }
            #expect(allowed.joined() == expected, "\(asker)")
        }
    }

    /// A class of the account 9 with a learner of 综采一队, and one of another account without the asker.
    @Test(
        "Classes are run by whom they belong to, and read by whom they concern",
        arguments: [
            ("administrator", "run read enrol", "run read enrol"), ("instructor", "run read enrol", ""),
            ("managerat", "read enrol", "read enrol"), ("above", "read enrol", "read enrol"),
            ("below", "read enrol", "enrol"), ("outside", "read enrol", "enrol"), ("worker", "read", ""),
            ("norole", "", ""),
        ])
    func classes(asker: String, own: String, other: String) throws {
        let actor = try Self.actor(asker)
        let team = try unitPath("华山/一矿/综采一队")
        let audiences = [
            ClassAudience(runners: [recordID(9)], units: [team], learners: [recordID(1)]),
            ClassAudience(runners: [recordID(8)], units: [team], learners: [recordID(2)]),
        ]
        for (audience, expected) in zip(audiences, [own, other]) {
            let actions: [(String, Action)] = [("run", .runClass), ("read", .readClass), ("enrol", .enrolInClass)]
            let allowed = actions.filter { AccessPolicy.allows(actor, $0.1, on: .trainingClass(audience)) }.map(\.0)
            #expect(allowed.joined(separator: " ") == expected)
        }
    }

    @Test("An account without a person has nothing of its own", arguments: Role.allCases)
    func noPerson(role: Role) throws {
        let grant = try #require(RoleGrant(role: role, unit: role == .manager ? unitPath("华山") : nil))
        let actor = Actor(account: recordID(9), person: nil, grants: [grant])
        for subject in try Self.subjects() {
            #expect(!AccessPolicy.allows(actor, .learn, on: subject.subject))
        }
        let own = try Self.subjects()[0].subject
        let seesPeople = role == .administrator || role == .manager
        #expect(AccessPolicy.allows(actor, .readEnrolment, on: own) == seesPeople)
    }

    @Test("A manager of two units manages both, and other roles take nothing away")
    func severalGrants() throws {
        let grants = try [
            #require(RoleGrant(role: .worker, unit: nil)), #require(RoleGrant(role: .manager, unit: unitPath("华山/一矿"))),
            #require(RoleGrant(role: .instructor, unit: nil)),
            #require(RoleGrant(role: .manager, unit: unitPath("华山/二矿"))),
        ]
        let actor = Actor(account: recordID(9), person: recordID(1), grants: grants)
        #expect(actor.visibleUnits?.map(\.text) == ["华山/一矿", "华山/二矿"])
        for subject in try Self.subjects() {
            #expect(AccessPolicy.allows(actor, .enrol, on: subject.subject), "\(subject.letter)")
        }
        #expect(AccessPolicy.allows(actor, .publishCourse, on: .everything))
        #expect(try !AccessPolicy.allows(actor, .enrol, on: .unit(unitPath("华山"))))
        #expect(!AccessPolicy.allows(actor, .importRoster, on: .everything))
    }

    @Test("A unit whose name begins with a managed unit's name is not managed")
    func namePrefix() throws {
        let grant = try #require(RoleGrant(role: .manager, unit: unitPath("华山/一矿")))
        let actor = Actor(account: recordID(9), person: nil, grants: [grant])
        let inside = Subject.person(recordID(2), unit: try unitPath("华山/一矿/二区"))
        let beside = Subject.person(recordID(3), unit: try unitPath("华山/一矿二区"))
        #expect(AccessPolicy.allows(actor, .readPeople, on: inside))
        #expect(!AccessPolicy.allows(actor, .readPeople, on: beside))
    }

    @Test("An administrator sees all units, whoever manages nothing sees none")
    func visibleUnits() throws {
        #expect(try Self.actor("administrator").visibleUnits == nil)
        #expect(try Self.actor("worker").visibleUnits == [])
        #expect(try Self.actor("norole").visibleUnits == [])
        #expect(try Self.actor("above").visibleUnits?.map(\.text) == ["华山/一矿"])
    }

    private static func actor(_ name: String) throws -> Actor {
        let (role, unit): (Role?, String?) =
            switch name {
            case "administrator": (.administrator, nil)
            case "instructor": (.instructor, nil)
            case "managerat": (.manager, "华山/一矿/综采一队")
            case "above": (.manager, "华山/一矿")
            case "below": (.manager, "华山/一矿/综采一队/一班")
            case "outside": (.manager, "华山/三矿")
            case "worker": (.worker, nil)
            case "norole": (nil, nil)
            default: throw UnknownAsker(name: name)
            }
        let grants = try role.map { role in [try #require(RoleGrant(role: role, unit: try unit.map(unitPath)))] } ?? []
        return Actor(account: recordID(9), person: recordID(1), grants: grants)
    }

    private static func subjects() throws -> [(letter: String, subject: Subject)] {
        let team = try unitPath("华山/一矿/综采一队")
        let otherTeam = try unitPath("华山/二矿/机电队")
        return [
            ("O", .person(recordID(1), unit: team)), ("C", .person(recordID(2), unit: team)),
            ("S", .person(recordID(3), unit: otherTeam)), ("E", .everything), ("A", .somebody),
            ("c", .unit(team)), ("s", .unit(otherTeam)),
        ]
    }

    private struct UnknownAsker: Error {
        let name: String
    }
}
