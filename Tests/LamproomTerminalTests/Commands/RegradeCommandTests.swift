import Foundation
import LamproomAPI
import LamproomClient
import LamproomTerminal
import Messages
import Testing

@Suite("Marking again with corrected keys")
struct RegradeCommandTests {
    private static let arguments = ["regrade", "--course", "gas-safety", "--quiz", "final"]
    private static let pages = [
        GradingFixtures.page(
            [
                GradingFixtures.change(
                    "张三", from: ("14", false), to: ("16", true), completes: true, certificate: "issued")
            ], attempts: 100,
            kept: [RegradeKeptView(question: "q-7", reason: "question-wording-changed", attemptCount: 3)],
            next: "p/e"),
        GradingFixtures.page(
            [
                GradingFixtures.change(
                    "李四", from: ("16", true), to: ("14", false), certificate: "endangered",
                    number: "LR-2026-7K3M9QXD-E")
            ], attempts: 20,
            kept: [RegradeKeptView(question: "q-7", reason: "question-wording-changed", attemptCount: 2)]),
    ]

    @Test("A dry run shows whose result changes and how, over all pages of one version")
    func dryRun() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.regrading = Self.pages }
        let (status, console) = await scene.run(Self.arguments + ["--dry-run"])
        #expect(status == .done)
        let output = console.output
        #expect(output.contains("14/20") && output.contains("lower-limit 0→2"))
        #expect(output.contains("passes now; completes the course; certificate issued"))
        #expect(output.contains("fails now; certificate LR-2026-7K3M9QXD-E no longer earned"))
        #expect(output.contains("Marks kept: q-7: its wording changed (attempts: 5)"))
        #expect(output.contains("Keys of 1.0.1. Attempts: 120; changed: 2 (up: 1, down: 1)."))
        #expect(output.contains("Certificates issued: 1, revoked: 0, no longer earned but not revoked: 1."))
        #expect(output.contains("This was a dry run: nothing was changed."))
        let sent = try scene.service.snapshot.requests.map { request in
            guard case .bytes(let body) = request.body else { throw CocoaError(.coderReadCorrupt) }
            return try JSONDecoder().decode(RegradeRequest.self, from: Data(body))
        }
        #expect(sent.map(\.version) == [nil, "1.0.1"] && sent.map(\.cursor) == [nil, "p/e"])
        #expect(sent.allSatisfy { $0.isDryRun && !$0.revokesCertificates })
    }

    @Test("Carrying it out says so, in Chinese, too")
    func carryingOut() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let change = GradingFixtures.change(
            "李四", from: ("16", true), to: ("14", false), certificate: "revoked", number: "LR-2026-7K3M9QXD-E")
        scene.service.change { $0.regrading = [GradingFixtures.page([change], attempts: 1, isDryRun: false)] }
        let (status, console) = await scene.run(
            Self.arguments + ["--reason", "答案有误", "--revoke", "--to", "1.0.1"], language: .chinese)
        #expect(status == .done)
        #expect(console.output.contains("变为不合格; 撤销证明 LR-2026-7K3M9QXD-E"))
        #expect(console.output.contains("已执行。"))
    }

    @Test("With nothing to change, that is said")
    func nothing() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.regrading = [GradingFixtures.page([], attempts: 5)] }
        let (_, console) = await scene.run(Self.arguments + ["--dry-run"])
        #expect(console.output == "With the keys of 1.0.1 nobody's result changes.\n")
    }

    @Test("As JSON it has the changes and their summary")
    func json() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change { $0.regrading = Self.pages }
        let (_, console) = await scene.run(Self.arguments + ["--dry-run", "--json"])
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any])
        let summary = try #require(object["summary"] as? [String: Int])
        #expect(summary["changed"] == 2 && summary["passed"] == 1 && summary["certificatesEndangered"] == 1)
        #expect((object["changes"] as? [Any])?.count == 2 && object["version"] as? String == "1.0.1")
    }

    @Test("Either a dry run or a reason is wanted", arguments: [[], ["--dry-run", "--reason", "x"]])
    func usage(options: [String]) async throws {
        let scene = try Scene()
        defer { scene.remove() }
        #expect(await scene.run(Self.arguments + options).status == .wrongUsage)
        #expect(scene.service.log.isEmpty)
    }
}
