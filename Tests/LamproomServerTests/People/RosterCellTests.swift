import Testing
import TrainingCore

@testable import LamproomServer

@Suite("A cell of a roster")
struct RosterCellTests {
    @Test(
        "holds a date in one of the usual forms",
        arguments: [
            ("2026-11-22", "2026-11-22"), ("2026/11/22", "2026-11-22"), ("2026/1/2", "2026-01-02"),
            ("2026.1.2", "2026-01-02"), ("20261122", "2026-11-22"), ("2026年1月2日", "2026-01-02"),
            ("２０２６－１１－２２", "2026-11-22"), ("2024-02-29", "2024-02-29"),
        ])
    func dates(text: String, date: String) {
        #expect(RosterCell.date(text)?.description == date)
    }

    @Test(
        "that holds anything else is no date",
        arguments: [
            "2026-13-01", "2025-02-29", "2026-1/2", "26-1-2", "11/22/2026", "2026-11", "2026-11-22 00:00", "46348",
            "2026年1月2", "年月日", "日", "--", "2026-+1-02", "2026112", "2026年1月2月3日",
        ])
    func noDates(text: String) {
        #expect(RosterCell.date(text) == nil)
    }

    @Test(
        "may hide a number from spreadsheets", arguments: ["=\"00123\"", "'00123", " \u{3000}00123\u{200B}", "００１２３"])
    func guardedNumbers(text: String) throws {
        #expect(try RosterCell(text).number().text == "00123")
    }

    @Test(
        "names the employment in several ways",
        arguments: [
            ("正式", EmploymentKind.regular), ("合同制", .regular), ("正式（合同制）", .regular), ("Regular", .regular),
            ("劳务派遣", .dispatched), ("派遣", .dispatched), ("实习生", .intern), ("INTERN", .intern),
            ("外包", .contractor), ("承包商", .contractor), ("contractor", .contractor),
        ])
    func employment(text: String, kind: EmploymentKind) throws {
        #expect(try RosterCell(text).employment() == kind)
    }

    @Test(
        "holds a name of 1 to 60 characters without control characters",
        arguments: ["张\n三", "张\u{2028}三", "a\u{7F}", "\u{2066}a"])
    func badNames(text: String) {
        #expect(throws: RosterCell.Fault.self) { try RosterCell(text).text(.invalidName) }
    }

    @Test("keeps what belongs to a name")
    func goodNames() throws {
        for name in ["张三", "阿卜杜拉·买买提", "O'Neil", "𠮷野", String(repeating: "长", count: 60)] {
            #expect(try RosterCell(" \(name)\u{A0}").text(.invalidName) == name)
        }
    }
}
