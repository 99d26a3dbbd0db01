import Documents
import Testing

@Suite("CSV")
struct CSVWriterTests {
    private func row(_ cells: [String]) -> String {
        var buffer: [UInt8] = []
        var writer = CSVWriter()
        for cell in cells { writer.append(cell, to: &buffer) }
        writer.endRow(&buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    @Test("has commas between cells and CRLF behind rows")
    func plain() {
        #expect(row(["00123", "张三", "", "a b", "'x"]) == "00123,张三,,a b,'x\r\n")
    }

    @Test("quotes cells with commas, quotes and line breaks")
    func quotes() {
        #expect(row(["a,b", "\"a\"", "a\nb", "a\r\nb", "a;b"]) == "\"a,b\",\"\"\"a\"\"\",\"a\nb\",\"a\r\nb\",a;b\r\n")
    }

    @Test(
        "puts an apostrophe before what a spreadsheet could take for a formula",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{3000}\u{A0} =1", "＝1", "＋1", "－1", "＠x",
            " ＝1", "=", "-",
        ])
    func formulas(text: String) {
        #expect(row([text]) == "\"'\(text)\"\r\n")
    }

    @Test("doubles the quotes of what it disarms")
    func quotedFormula() {
        #expect(row(["=HYPERLINK(\"x\")"]) == "\"'=HYPERLINK(\"\"x\"\")\"\r\n")
    }

    @Test(
        "leaves alone what begins with anything else",
        arguments: ["1-1", "a=b", "（=1）", "　张", "é", "￥1", " ", "LR-2026-1"])
    func harmless(text: String) {
        #expect(row([text]) == "\(text)\r\n")
    }

    @Test("takes what the caller writes as it is")
    func plainCells() {
        var buffer = CSVWriter.byteOrderMark
        var writer = CSVWriter()
        writer.append(to: &buffer) { $0.append(0x31) }
        writer.append(to: &buffer) { _ in }
        writer.endRow(&buffer)
        #expect(buffer == [0xEF, 0xBB, 0xBF] + Array("1,\r\n".utf8))
    }
}
