import Foundation
import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Reports for instructors")
struct ReportCommandTests {
    private static let items = ["report", "items", "--course", "gas-safety", "--quiz", "final"]

    @Test("What is asked for goes into the request")
    func filter() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let more = ["--version", "1.0.0", "--class", "7", "--from", "2026-01-01", "--to", "2026-03-31"]
        let (status, console) = await scene.run(Self.items + more)
        #expect(status == .done && console.output.contains("methane-7"))
        let query = "version=1.0.0&class=7&from=2026-01-01&to=2026-03-31"
        #expect(scene.service.log.last == "GET /v1/courses/gas-safety/quizzes/final/items?" + query)
    }

    @Test("JSON is the service's answer")
    func json() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let output = await scene.run(Self.items + ["--format", "json"]).console.output
        #expect(try JSONDecoder().decode(ItemReportView.self, from: Data(output.utf8)) == Fixtures.itemReport)
    }

    @Test("CSV has a row for each option, in the user's language, and no formula")
    func csv() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let data = await scene.run(Self.items + ["--format", "csv"], language: .chinese).console.data
        let lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == 7 && lines.last == "")
        #expect(lines[0].hasPrefix("\u{FEFF}题目编号,题型,题干,提示,人次,得分率,区分度,"))
        #expect(
            lines[1] == "methane-7,single-choice,瓦斯浓度达到多少时必须停止作业？,答案可疑、区分度为负,64,0.3438,-0.2142,"
                + "-0.0500,-0.1849,0.0313,42.0,51.5,1.0%,答案,22,0.3438,0.2000,0.4500")
        #expect(lines[2].hasSuffix(#",51.5,"'=1.5%",,40,0.6250,0.8000,0.4000"#))
        #expect(lines[3].contains(",正确,答案,124,") && lines[4].contains(",错误,,4,"))
        #expect(lines[5] == "methane-9,numeric,填数,,3,,,,,,,,,,,,,")
        let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
        #expect(lines[5].split(separator: ",", omittingEmptySubsequences: false).count == columns)
    }

    @Test("A report goes whole into a file, in each format")
    func file() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        for (format, start) in [("table", "煤矿瓦斯防治"), ("json", "{"), ("csv", "\u{FEFF}Question,")] {
            let file = scene.folder.appendingPathComponent("items.\(format)")
            let (status, console) = await scene.run(Self.items + ["--format", format, "-o", file.path])
            #expect(status == .done && console.output.contains(file.path))
            let text = String(decoding: try #require(FileManager.default.contents(atPath: file.path)), as: UTF8.self)
            #expect(text.hasPrefix(start), "\(format)")
        }
    }

    @Test("A person reads it screen by screen")
    func paging() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let console = ScriptedConsole(["q"], isInteractive: true, isShown: true)
        #expect(await scene.run(Self.items, console: console) == .done)
        #expect(console.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 25)
    }

    @Test("The service's refusal is told, and leaves no file")
    func refusal() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        scene.service.change {
            $0.refusals["GET /v1/courses/gas-safety/quizzes/final/items"] = Problem(
                title: "", status: 403, code: "forbidden", detail: "Not yours.")
        }
        let file = scene.folder.appendingPathComponent("items.csv")
        let (status, console) = await scene.run(Self.items + ["--format", "csv", "-o", file.path])
        #expect(status == .refused && console.errors == "Not yours. [forbidden]\n")
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test("Days that are reversed are wrong usage")
    func usage() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let days = ["--from", "2026-02-01", "--to", "2026-01-01"]
        #expect(await scene.run(Self.items + days).status == .wrongUsage)
        #expect(await scene.run(["report", "items", "--course", "gas-safety"]).status == .wrongUsage)
        #expect(scene.service.log.isEmpty)
    }
}
