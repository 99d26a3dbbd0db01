import LamproomServer
import Testing
import TrainingCore

@Suite("The encoding of a roster file")
struct RosterFileEncodingTests: RosterSuite {
    private var text: String { "\(header)\n华山矿业/一矿,1,张三,瓦斯检查工,正式,2026-01-01\n" }

    @Test("may be UTF-8 with or without byte order mark, or UTF-16 with one")
    func unicode() {
        let utf16 = Array(text.utf16)
        let files: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ]
        for file in files {
            let reading = read(file)
            #expect(reading.faults == [])
            #expect(reading.rows.map(\.name) == ["张三"])
        }
    }

    @Test("may be GB 18030, also with characters of four bytes and bytes that look like ASCII")
    func gb18030() {
        // 单位,工号,姓名,岗位,用工形式,入职日期 / 一矿,1,镕(E946)𠮷(9535 9738… as four bytes),丂(8140),正式,2026-01-01
        var file: [UInt8] = [0xB5, 0xA5, 0xCE, 0xBB, 0x2C, 0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x2C]
        file += [0xB8, 0xDA, 0xCE, 0xBB, 0x2C, 0xD3, 0xC3, 0xB9, 0xA4, 0xD0, 0xCE, 0xCA, 0xBD, 0x2C]
        file += [0xC8, 0xEB, 0xD6, 0xB0, 0xC8, 0xD5, 0xC6, 0xDA, 0x0D, 0x0A]
        file += [0xD2, 0xBB, 0xBF, 0xF3, 0x2C, 0x31, 0x2C, 0xE9, 0x46, 0x95, 0x32, 0x82, 0x36, 0x2C, 0x81, 0x40, 0x2C]
        file += [0xD5, 0xFD, 0xCA, 0xBD, 0x2C] + Array("2026-01-01\r\n".utf8)
        let reading = read(file)
        #expect(reading.faults == [])
        #expect(reading.rows.map(\.unit.text) == ["一矿"])
        #expect(reading.rows.map(\.name) == ["镕\u{20000}"])
        #expect(reading.rows.map(\.post) == ["丂"])
    }

    @Test("that is broken in a cell is reported with its line and column, and hides no other fault")
    func brokenCells() {
        var file = Array("\(header)\n华山,1,张三,瓦斯检查工,正式,2026-01-01\n华山,2,".utf8)
        file += [0xE5, 0xBC] + Array(",瓦斯检查工,正式,2026-01-01\n华山,3,李四,电工,正式,明天\n".utf8)
        #expect(places(read(file)) == ["3 name invalid-encoding", "4 hired invalid-date"])
        #expect(places(read([0xEF, 0xBB, 0xBF] + file)) == ["3 name invalid-encoding", "4 hired invalid-date"])

        var chinese: [UInt8] = Array("\(header)\n".utf8) + [0xD2, 0xBB, 0xBF, 0xF3] + Array(",1,".utf8)
        chinese += [0xD5] + Array(",P,regular,2026-01-01\n".utf8)
        #expect(places(read(chinese)) == ["2 name invalid-encoding"])
    }

    @Test("that is broken in a column that is not read does no harm")
    func brokenNote() {
        let file = Array("\(header),备注,备注2\n华山,1,张三,瓦斯检查工,正式,2026-01-01,".utf8) + [0xE5] + Array(",x\n".utf8)
        #expect(read(file).faults == [])
    }

    @Test("of a workbook or of bytes that are no text is refused")
    func noText() {
        #expect(places(read([0x50, 0x4B, 0x03, 0x04, 0x14])) == ["1 - spreadsheet-file"])
        #expect(places(read([0xD0, 0xCF, 0x11, 0xE0, 0xA1])) == ["1 - spreadsheet-file"])
        #expect(places(read("\(header)\nA,1,N\0,P,regular,2026-01-01\n")) == ["2 - not-text"])
        let withoutMark = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(places(read(withoutMark)) == ["1 - not-text"])
        #expect(places(read([UInt8](repeating: 0xFF, count: 20_000))) == ["1 - unknown-encoding"])
    }
}
