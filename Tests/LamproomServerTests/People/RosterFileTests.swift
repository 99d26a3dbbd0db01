import LamproomServer
import Messages
import Testing
import TrainingCore

@Suite("A roster file")
struct RosterFileTests: RosterSuite {
    @Test("becomes people in the order of the file")
    func people() throws {
        let reading = read(
            """
            单位,工号,姓名,岗位,用工形式,入职日期
            华山矿业/一矿/综采一队,00123,张三,采煤机司机,正式,2019-03-01
            华山矿业/一矿/通风队,a-7,李四,瓦斯检查工,劳务派遣,2026/1/2

            """)
        #expect(reading.faults == [])
        let first = try #require(reading.rows.first)
        #expect(first.number.text == "00123")
        #expect(first.name == "张三")
        #expect(first.unit.text == "华山矿业/一矿/综采一队")
        #expect(first.post == "采煤机司机")
        #expect(first.employment == .regular)
        #expect(first.hired.description == "2019-03-01")
        #expect(reading.rows.map(\.number.text) == ["00123", "A-7"])
        #expect(reading.rows.last?.employment == .dispatched)
    }

    @Test(
        "may be separated by comma, semicolon or tab, with its lines ended in any way",
        arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
    func delimiters(delimiter: String, lineBreak: String) {
        let lines = [header, "A/B,1,N,P,intern,2026-11-22", "", "A/B,2,N,P,,2026-11-22"]
        let text = lines.joined(separator: lineBreak).replacing(",", with: delimiter)
        let reading = read(text)
        #expect(places(reading) == ["4 employment empty-cell"])
    }

    @Test("may have its columns in any order, named in Chinese or English in any case and width, among others")
    func columns() {
        let reading = read(
            """
            序号,HIRED,姓 名,备注,员工编号,ＰＯＳＴ,备注,用工形式,Unit
            1,20261122,王五,,9,机电工,"甲,乙",承包,A／B
            2,2026年1月2日,赵六,x,10,机电工
            """)
        #expect(places(reading) == ["3 - too-few-cells"])
        let complete = read("序号,hired,name,number,post,employment,unit,备注\n1,20261122,王五,9,机电工,承包,A／ B\n")
        #expect(complete.faults == [])
        #expect(complete.rows.map(\.unit.text) == ["A/B"])
    }

    @Test("without some of its columns names every one that is missing")
    func missingColumns() {
        let reading = read("姓名,工号\n张三,1\n")
        #expect(places(reading).allSatisfy { $0 == "1 - missing-column" })
        #expect(
            reading.faults.map(\.message.english).map { $0.split(separator: "‘")[1].prefix { $0 != "’" } } == [
                "单位/unit", "岗位/post", "用工形式/employment", "入职日期/hired",
            ])
    }

    @Test("with a column twice, also under another name, is refused")
    func duplicateColumns() {
        #expect(places(read("\(header),员工编号\n")) == ["1 员工编号 duplicate-column"])
        #expect(places(read("\(header),备注,备注\n")) == ["1 - no-rows"])
    }

    @Test("with columns between full-width signs says so", arguments: ["，", "；", "|", "、"])
    func foreignDelimiters(sign: String) {
        let reading = read("单位,工号,姓名,岗位,用工形式,入职日期\n".replacing(",", with: sign))
        #expect(places(reading) == ["1 - unknown-delimiter"])
    }

    @Test("reports every bad cell with its line and column in one run")
    func allFaults() {
        let reading = read(
            """
            单位,工号,姓名,岗位,用工形式,入职日期
            ,工号1,,P,工人,2026-02-30
            A//B,1.23E+11,\(String(repeating: "长", count: 61)),P\u{202E},正式,1939-12-31
            A/B,5,N,P,正式,2027-11-24
            A/B,5,N,P,正式
            A/B,5,N,P,正式,2026-11-22,,多
            A/B,6,N,P,正式,2027-11-23
            """)
        #expect(
            places(reading) == [
                "2 单位 empty-cell", "2 工号 invalid-number", "2 姓名 empty-cell", "2 用工形式 unknown-employment",
                "2 入职日期 invalid-date", "3 单位 invalid-unit", "3 工号 invalid-number", "3 姓名 invalid-name",
                "3 岗位 invalid-post", "3 入职日期 hired-too-early", "4 入职日期 hired-too-late", "5 - too-few-cells",
                "6 - too-many-cells",
            ])
        #expect(reading.rows == [])
    }

    @Test("with one employee number twice names both lines")
    func duplicateNumbers() {
        let reading = read("\(header)\nA,a1,N,P,正式,2026-01-01\nA,2,N,P,正式,2026-01-01\nA,Ａ１,N,P,正式,2026-01-01\n")
        #expect(places(reading) == ["4 number duplicate-number"])
        #expect(reading.faults.first?.message.chinese.contains("第 2 行和第 4 行") == true)
        #expect(reading.faults.first?.message.english.contains("lines 2 and 4") == true)
    }

    @Test("may hold empty rows and empty cells behind the last column")
    func emptyRows() {
        let reading = read("\n,,\n\(header)\n,,,,,\n  \nA,1,N,P,正式,2026-01-01,,\n,,\n")
        #expect(reading.faults == [])
        #expect(reading.rows.count == 1)
    }

    @Test("without anybody is refused")
    func nobody() {
        #expect(places(read("")) == ["1 - empty-file"])
        #expect(places(read("\n , ,\n")) == ["1 - empty-file"])
        #expect(places(read("\n\(header)\n\n")) == ["2 - no-rows"])
    }
}
