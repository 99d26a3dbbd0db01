import Foundation
import Testing

@testable import TrainingCore

@Suite struct CivilDateTests {
    @Test(
        "A day number is the days since 1 January 1970",
        arguments: [
            ("0001-01-01", -719_162),
            ("1900-02-28", -25_509),
            ("1900-03-01", -25_508),
            ("1969-12-31", -1),
            ("1970-01-01", 0),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2024-02-29", 19_782),
            ("2026-11-22", 20_779),
            ("2100-03-01", 47_541),
            ("9999-12-31", 2_932_896),
        ])
    func dayNumber(text: String, days: Int) throws {
        #expect(try date(text).daysSince1970 == days)
        #expect(CivilDate(daysSince1970: days).description == text)
    }

    @Test("Day numbers and dates from year 1 to 9999 stand for each other, in order")
    func roundTrip() throws {
        var previous: CivilDate?
        // 37 has no factor in common with 7 or with the 146,097 days of a cycle, so every day of a year occurs.
        for days in stride(from: -719_162, through: 2_932_896, by: 37) {
            let current = CivilDate(daysSince1970: days)
            #expect(current.daysSince1970 == days)
            #expect(CivilDate(year: current.year, month: current.month, day: current.day) == current)
            #expect(CivilDate(current.description) == current)
            if let previous { #expect(previous < current) }
            previous = current
        }
    }

    @Test("Every day of 400 years follows the one before")
    func consecutiveDays() throws {
        var current = try date("1900-01-01")
        // 400 years are 146,097 days.
        for _ in 0..<146_097 {
            let next = current.adding(days: 1)
            let isNextDay = next.day == current.day + 1 && next.month == current.month && next.year == current.year
            let isNextMonth = next.day == 1 && next.month == current.month + 1 && next.year == current.year
            let isNextYear = next.day == 1 && next.month == 1 && current.month == 12 && next.year == current.year + 1
            #expect(isNextDay || isNextMonth || isNextYear, "\(current), then \(next)")
            current = next
        }
        #expect(current.description == "2300-01-01")
    }

    @Test(
        "Months are added to the corresponding day, or to the last day of a shorter month",
        arguments: [
            ("2026-10-30", 4, "2027-02-28"),
            ("2027-10-30", 4, "2028-02-29"),
            ("2026-10-28", 4, "2027-02-28"),
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2026-03-31", 1, "2026-04-30"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2026-12-31", 1, "2027-01-31"),
            ("2026-11-22", 0, "2026-11-22"),
            ("2026-11-22", 12, "2027-11-22"),
            ("2026-11-22", 600, "2076-11-22"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-15", -1, "2025-12-15"),
            ("2026-01-15", -13, "2024-12-15"),
        ])
    func addingMonths(start: String, months: Int, end: String) throws {
        #expect(try date(start).adding(months: months) == date(end))
    }

    @Test(
        "29 February is there in leap years only",
        arguments: [
            (1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true), (4, true),
        ])
    func leapYears(year: Int, isLeap: Bool) {
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CivilDate(year: year, month: 2, day: 30) == nil)
    }

    @Test(
        "Beyond the calendar stands its first or last date",
        arguments: [
            (Int.min, "0001-01-01"), (-719_163, "0001-01-01"), (2_932_897, "9999-12-31"), (Int.max, "9999-12-31"),
        ])
    func calendarEdges(days: Int, edge: String) throws {
        #expect(CivilDate(daysSince1970: days).description == edge)
    }

    @Test("Counting from a date does not leave the calendar")
    func countingStaysInside() throws {
        let day = try date("2026-11-22")
        #expect(day.adding(days: .max).description == "9999-12-31")
        #expect(day.adding(days: .min).description == "0001-01-01")
        #expect(day.adding(months: .max).description == "9999-12-31")
        #expect(day.adding(months: .min).description == "0001-01-01")
        #expect(try date("9999-12-01").adding(months: 1).description == "9999-12-31")
        #expect(try date("0001-01-31").adding(months: -1).description == "0001-01-01")
        #expect(try date("0001-12-31").adding(months: -11).description == "0001-01-31")
    }

    @Test(
        "What is no ISO date is refused",
        arguments: [
            "", "2026-11-2", "2026-11-222", "2026-1-022", "2026/11/22", "20261122", " 2026-11-22", "2026-11-22 ",
            "2026-00-10", "2026-13-10", "2026-11-00", "2026-11-31", "0000-01-01", "-001-01-01", "+026-11-22",
            "２０２６-11-22", "2026-11-2a", "2026‐11‐22", "2026-W47-7", "12026-11-2",
        ])
    func refused(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test("A year of fewer digits is written with four")
    func padding() throws {
        #expect(CivilDate(year: 7, month: 3, day: 9)?.description == "0007-03-09")
    }

    @Test("A date is JSON text")
    func json() throws {
        let day = try date("2026-11-22")
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-11-22"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-11-22"]"#.utf8)) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
