import Testing
import TrainingCore

@testable import LamproomServer

@Suite("The quotes of a roster file")
struct RosterFileQuotingTests: RosterSuite {
    @Test("may hold delimiters, quotes and line breaks, and the lines after them keep their numbers")
    func embedded() {
        let reading = read(
            "\(header),备注\r\n\"A/B\",1, \"张\"\"三\"\"\" ,P,正式,2026-01-01,\"一\r\n二\n三,四\"\r\nA,2,N,P,正式,x,\r\n\n"
                + "A,3,\"N\nM\",\"\",正式,2026-01-01,\"\"\nA,4,N,P,正式,y,")
        #expect(
            places(reading) == [
                "5 hired invalid-date", "7 name invalid-name", "7 post empty-cell", "9 hired invalid-date",
            ])
        #expect(read("\(header)\nA,1,\"张\"\"三\"\"\" ,P,正式,2026-01-01").rows.map(\.name) == ["张\"三\""])
    }

    @Test("that are wrong are reported with their line, and the lines after it are still checked")
    func bad() {
        let good = "A,9,N,P,正式,2026-01-01"
        let reading = read(
            [
                header, "A,1,\"N,P,正式,2026-01-01", "A,2,\"N\"x,P,正式,2026-01-01", "A,3,N\"M\",P,正式,2026-01-01",
                "A,4,N\u{0C},P,正式,2026-01-01", "A,5,,P,正式,2026-01-01", good,
            ].joined(separator: "\n"))
        #expect(
            places(reading) == [
                "2 - text-after-quote", "3 - text-after-quote", "4 - stray-quote", "5 - odd-line-break",
                "6 name empty-cell",
            ])
        #expect(
            places(read("\(header)\n\(good)\nA,1,\"N,P,正式,2026-01-01\nA,2,,P,正式,2026-01-01\n"))
                == ["3 - unclosed-quote", "4 name empty-cell"])
    }

    @Test("around a number that starts with = are those of a spreadsheet")
    func wrapped() {
        let reading = read("\(header)\nA,=\"00123\",N,P,正式,2026-01-01\nA,\"=\"\"00124\"\"\",N,P,正式,=\"2026-01-01\"\n")
        #expect(reading.faults == [])
        #expect(reading.rows.map(\.number.text) == ["00123", "00124"])
        #expect(
            places(read("\(header)\nA,=\"00123,N,P,正式,2026-01-01\nA,=\"1\"x,N,P,正式,2026-01-01\n"))
                == ["2 - stray-quote", "3 - stray-quote"])
    }

    @Test(
        "and delimiters that a combining mark hides from the parser are reported",
        arguments: ["\u{301}", "\u{200D}", "\u{FE0F}"])
    func combining(mark: String) {
        #expect(places(read("\(header)\nA,1,\(mark)N,P,正式,2026-01-01\n")) == ["2 - malformed-row"])
        #expect(places(read("\(header)\nA,1,\"\(mark)N\",P,正式,2026-01-01\n")) == ["2 - malformed-row"])
    }

    @Test("left open in a large file do not take long", .timeLimit(.minutes(10)))
    func hostile() {
        let lines = String(repeating: "\",\"\n", count: 500_000)
        let reading = read("\(header)\n\"\n\(lines)")
        #expect(reading.faults.last?.code == "too-many-faults")
        #expect(reading.faults.count == 10_001)
    }

    @Test("and everything else keep to the limits")
    func limits() throws {
        let today = try #require(CivilDate("2026-11-22"))
        let file = Array("\(header)\nA,1,N,P,正式,x\n,,\nA,2,N,P,正式,x\nA,3,N,P,正式,x\n".utf8)
        func places(_ limits: RosterLimits) -> [String] {
            RosterFile.read(file, today: today, limits: limits).faults.map { "\($0.row) \($0.code)" }
        }
        #expect(places(RosterLimits(bytes: file.count)).count == 3)
        #expect(places(RosterLimits(bytes: file.count - 1)) == ["1 file-too-large"])
        #expect(places(RosterLimits(rows: 2)) == ["2 invalid-date", "4 invalid-date", "5 too-many-rows"])
        #expect(places(RosterLimits(faults: 1)) == ["2 invalid-date", "2 too-many-faults"])
        let long = "\(header)\nA,1,\(String(repeating: "N", count: 70_000)),P,正式,2026-01-01\n"
        #expect(read(long).faults.map(\.code) == ["row-too-long"])
    }
}
