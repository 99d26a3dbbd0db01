import Documents
import Foundation
import Messages
import Testing
import TrainingCore

@Suite("An export of completion records")
struct RecordDocumentTests {
    private func line(
        name: String = "张三", number: String = "00123", earned: Marks? = Marks(hundredths: 7950),
        certificate: String? = "LR-2026-7K3M9QXD-E"
    ) -> RecordLine {
        RecordLine(
            completedAt: Timestamp(milliseconds: 1_795_336_199_999), personNumber: number, personName: name,
            unit: "华山矿业/一矿", post: "电工", employment: "dispatched", course: "gas-safety", courseTitle: "煤矿瓦斯防治",
            version: "1.2.0", digest: "ab", classHalves: 3, earned: earned,
            possible: earned.map { _ in Marks(hundredths: 10_000) }, result: earned == nil ? .completed : .passed,
            certificate: certificate, record: "0198")
    }

    private func document(
        _ format: RecordDocument.Format, _ language: Language, _ lines: [RecordLine]
    ) -> [UInt8] {
        var document = RecordDocument(format: format, language: language, zoneOffset: { _ in 8 * 3600 })
        var bytes: [UInt8] = []
        for line in lines { document.append(line, to: &bytes) }
        document.end(&bytes)
        return bytes
    }

    @Test("as CSV opens with a byte order mark and headers, and gives times of the zone")
    func chinese() {
        let bytes = document(.csv, .chinese, [line()])
        #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self)
                == "完成时间,工号,姓名,单位,岗位,用工形式,课程编号,课程名称,课程版本,内容摘要,学时,得分,满分,考核结果,证书编号,记录编号\r\n"
                + "2026-11-22 16:29:59,00123,张三,华山矿业/一矿,电工,劳务派遣,gas-safety,煤矿瓦斯防治,1.2.0,ab,1.5,79.5,100,合格,"
                + "LR-2026-7K3M9QXD-E,0198\r\n")
    }

    @Test("as CSV has English words on demand, and empty cells where there is no value")
    func english() {
        let text = String(decoding: document(.csv, .english, [line(earned: nil, certificate: nil)]), as: UTF8.self)
        let rows = text.components(separatedBy: "\r\n")
        #expect(
            rows.first?.hasSuffix(
                "Completed at,Employee number,Name,Unit,Post,Employment,Course,Course title,Version,"
                    + "Digest,Class hours,Points earned,Points possible,Result,Certificate,Record") == true)
        #expect(rows.dropFirst().first?.hasSuffix("ab,1.5,,,completed,,0198") == true)
        #expect(rows.dropFirst().first?.contains(",dispatched,") == true)
    }

    @Test("as CSV holds no formula, whatever the roster says")
    func formulas() {
        let text = String(
            decoding: document(.csv, .chinese, [line(name: "=cmd|'/C calc'!A0", number: "-1")]), as: UTF8.self)
        #expect(text.contains(",\"'-1\",\"'=cmd|'/C calc'!A0\","))
    }

    @Test("without records is a table of headers or an empty array")
    func empty() {
        #expect(document(.csv, .chinese, []).filter { $0 == 0x0A }.count == 1)
        #expect(document(.json, .chinese, []) == Array("[]\n".utf8))
    }

    /// The members of `RecordView` in LamproomAPI.
    private struct View: Decodable, Equatable {
        let completedAt, personNumber, personName, unit, post, employment, course, courseTitle, version: String
        let digest: String
        let classHours: Double
        let earned, possible: String?
        let result: String
        let certificate: String?
        let record: String
    }

    @Test("as JSON decodes to what went in, whatever characters it holds")
    func json() throws {
        let name = "\u{0}\u{1F}\"\\/\n\r\t\u{7F}\u{2028}é𠮷张" + (0x20...0x7E).map { String(Unicode.Scalar($0)) }.joined()
        let lines = [line(), line(name: name), line(earned: nil, certificate: nil)]
        let views = try JSONDecoder().decode([View].self, from: Data(document(.json, .chinese, lines)))
        let first = View(
            completedAt: "2026-11-22T08:29:59Z", personNumber: "00123", personName: "张三", unit: "华山矿业/一矿",
            post: "电工", employment: "dispatched", course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.2.0",
            digest: "ab", classHours: 1.5, earned: "79.5", possible: "100", result: "passed",
            certificate: "LR-2026-7K3M9QXD-E", record: "0198")
        #expect(views.count == 3)
        #expect(views.first == first)
        #expect(views.first?.completedAt == line().completedAt.rfc3339)
        #expect(views.dropFirst().first?.personName == name)
        #expect(views.last?.earned == nil)
        #expect(views.last?.certificate == nil)
    }

    @Test("writes marks and class hours exactly", arguments: [0, 1, 5, 10, 99, 100, 101, 7999, 8000, 123_450])
    func numbers(hundredths: Int) throws {
        let marks = Marks(hundredths: hundredths)
        let views = try JSONDecoder().decode([View].self, from: Data(document(.json, .english, [line(earned: marks)])))
        #expect(views.first?.earned == marks.description)
    }

    @Test("may be begun before there is a record")
    func begun() {
        var document = RecordDocument(format: .json, language: .english, zoneOffset: { _ in 0 })
        var bytes: [UInt8] = []
        document.begin(&bytes)
        #expect(bytes == Array("[".utf8))
        document.append(line(), to: &bytes)
        document.end(&bytes)
        #expect(bytes.first == 0x5B && bytes.dropFirst().first == 0x0A && bytes.suffix(3) == Array("\n]\n".utf8))
    }
}
