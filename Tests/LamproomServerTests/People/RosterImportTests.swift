import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

@Suite struct RosterImportTests {
    private let roster = """
        单位,工号,姓名,岗位,用工形式,入职日期
        华山矿业/一矿/综采一队,10001,王建国,采煤机司机,正式,2020-01-02
        华山矿业/三矿/机电队,30001,钱多多,电工,实习,2026-07-01

        """

    private func importing(_ text: String, _ caller: Caller, query: String = "") async throws -> RosterReport {
        let response = try await caller.send(
            .post, Endpoint.importRoster.path() + query, body: Array(text.utf8))
        try #require(response.status == .ok, "\(String(buffer: response.body))")
        return try JSONDecoder().decode(RosterReport.self, from: Data(buffer: response.body))
    }

    @Test func `a dry run changes nothing, the import does, and the same file again changes nothing`() async throws {
        try await withService { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            let dry = try await importing(roster, admin, query: "?dryRun=true")
            #expect(dry.added.count == 1 && dry.changed.count == 1 && dry.isDryRun)
            #expect(dry.newUnits == ["华山矿业/三矿", "华山矿业/三矿/机电队"])
            let done = try await importing(roster, admin)
            #expect(done.added == dry.added && done.changed == dry.changed && done.newUnits == dry.newUnits)
            let again = try await importing(roster, admin)
            #expect(again.added.isEmpty && again.changed.isEmpty && again.newUnits.isEmpty)
            #expect(again.unchangedCount == 2)
        }
    }

    @Test func `one bad row keeps the whole file out, and every bad cell is named`() async throws {
        try await withService { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            let bad = roster + "华山矿业/一矿,坏 工号,某人,电工,正式,2026-13-01\n"
            let response = try await admin.send(.post, Endpoint.importRoster.path(), body: Array(bad.utf8))
            #expect(response.status.code == 422)
            let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
            #expect(problem.code == "roster-faults")
            let places = (problem.rows ?? []).map { "\($0.row):\($0.column ?? "")" }
            #expect(places == ["4:工号", "4:入职日期"])
            let people: Page<PersonView> = try await admin.get(Endpoint.listPeople.path())
            #expect(!people.items.contains { $0.number == "30001" })
        }
    }
}
