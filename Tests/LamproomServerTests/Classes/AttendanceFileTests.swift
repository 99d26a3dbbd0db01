import Storage
import Testing

@testable import LamproomServer

@Suite struct AttendanceFileTests {
    @Test func `columns in any order, in Chinese or English, with others between`() {
        let text = "序号,出勤情况,姓名,工 号,时长\n1,√,王建国,10001,\n2,病假,李秀兰,'10002,\n"
        let reading = AttendanceFile.read(Array(text.utf8))
        #expect(reading.faults.isEmpty)
        #expect(
            reading.entries == [
                AttendanceEntry(row: 2, number: "10001", status: "√", minutes: nil),
                AttendanceEntry(row: 3, number: "10002", status: "病假", minutes: nil),
            ])
    }

    @Test func `GB 18030 as Chinese spreadsheets write it`() {
        // 工号,出勤 / 10001,到
        let bytes: [UInt8] =
            [0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xB3, 0xF6, 0xC7, 0xDA, 0x0A] + Array("10001,".utf8) + [0xB5, 0xBD, 0x0A]
        let reading = AttendanceFile.read(bytes)
        #expect(reading.entries == [AttendanceEntry(row: 2, number: "10001", status: "到", minutes: nil)])
    }

    @Test(arguments: [
        ("", "missing-column"), ("\n\n", "missing-column"), ("工号,出勤\n", "no-rows"),
        ("工号,出勤\n\"10001,到\n", "unclosed-quote"), ("工号,出勤,分钟\n10001,到,六十\n", "invalid-number"),
        ("PK\u{3}\u{4}", "spreadsheet-file"), ("工号,出勤\n10001\u{0},到\n", "not-text"),
    ])
    func `what cannot be read is said`(text: String, code: String) {
        #expect(AttendanceFile.read(Array(text.utf8)).faults.map(\.code) == [code])
    }

    @Test func `a row that is too short has no status, which is found when it is recorded`() {
        let reading = AttendanceFile.read(Array("工号,出勤\n10001\n".utf8))
        #expect(reading.entries == [AttendanceEntry(row: 2, number: "10001", status: "", minutes: nil)])
    }

    @Test func `more than 10,000 rows are not read`() {
        let rows = String(repeating: "10001,到\n", count: 10_001)
        #expect(AttendanceFile.read(Array(("工号,出勤\n" + rows).utf8)).faults.map(\.code) == ["too-many-rows"])
    }
}
