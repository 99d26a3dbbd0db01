import Messages
import Storage
import TrainingCore

/// Attendance as CSV: bytes in, entries or faults out. Encodings, separators and quotes are those of a roster (`RosterFile`).
///
/// The first row that is not empty names the columns, in any order: the employee number, the status and, where wanted, the
/// minutes. Other columns are passed over, so an exported list of names with a column more will do.
enum AttendanceFile {
    static let byteLimit = 4 << 20
    static let rowLimit = 10_000
    private static let faultLimit = 1000

    struct Reading {
        var entries: [AttendanceEntry] = []
        var faults: [RosterFileFault] = []
    }

    private struct Columns {
        let number: Int
        let status: Int
        let minutes: Int?
    }

    static func read(_ bytes: [UInt8]) -> Reading {
        do throws(RosterFileFault) {
            return read(text: try RosterFile.decode(bytes))
        } catch {
            return Reading(faults: [error])
        }
    }

    private static func read(text: [UInt8]) -> Reading {
        var reading = Reading()
        guard let (columns, delimiter, start) = header(of: text) else {
            reading.faults.append(RosterFileFault(.missingColumn, row: 1, .attendanceColumns))
            return reading
        }
        var scanner = start
        while reading.faults.count < faultLimit, let record = scanner.next() {
            guard record.fault == nil, let cells = RosterFile.cells(of: record, delimiter: delimiter) else {
                reading.faults.append(
                    record.fault ?? RosterFileFault(.malformedRow, row: record.line, .rosterMalformedRow))
                continue
            }
            let texts = cells.map { RosterCell.plain($0) }
            if texts.allSatisfy(\.isEmpty) { continue }
            guard reading.entries.count < rowLimit else {
                reading.faults.append(RosterFileFault(.tooManyRows, row: record.line, .rosterTooManyRows(rowLimit)))
                break
            }
            read(texts, columns, line: record.line, &reading)
        }
        if reading.entries.isEmpty, reading.faults.isEmpty {
            reading.faults.append(RosterFileFault(.noRows, row: 1, .attendanceNoRows))
        }
        return reading
    }

    private static func read(_ texts: [String], _ columns: Columns, line: Int, _ reading: inout Reading) {
        func text(_ column: Int) -> String { column < texts.count ? texts[column] : "" }
        let minutes = TextFolding.fold(columns.minutes.map(text) ?? "")
        let value = Int(minutes)
        guard minutes.isEmpty || value != nil else {
            let fault = Text.attendanceBadMinutes(String(minutes.prefix(40)))
            reading.faults.append(RosterFileFault(.invalidNumber, row: line, fault))
            return
        }
        reading.entries.append(
            AttendanceEntry(
                row: line, number: text(columns.number), status: text(columns.status), minutes: value))
    }

    /// The first row that is not empty, with that separator which shows the columns, and the scanner behind it.
    private static func header(of text: [UInt8]) -> (Columns, RosterFile.Delimiter, RosterRecordScanner)? {
        for (delimiter, byte) in RosterFile.delimiters {
            var scanner = RosterRecordScanner(text, delimiter: byte)
            while let record = scanner.next() {
                let cells = record.fault == nil ? RosterFile.cells(of: record, delimiter: delimiter) ?? [] : []
                if record.fault == nil, cells.allSatisfy({ rosterTrimmed($0).isEmpty }) { continue }
                let names = cells.map { TextFolding.fold($0).filter { !$0.isWhitespace } }
                func place(_ words: [String]) -> Int? { names.firstIndex(where: words.contains) }
                if let number = place(RosterWords.number), let status = place(AttendanceWords.statusColumn) {
                    let columns = Columns(number: number, status: status, minutes: place(AttendanceWords.minutesColumn))
                    return (columns, delimiter, scanner)
                }
                break
            }
        }
        return nil
    }
}
