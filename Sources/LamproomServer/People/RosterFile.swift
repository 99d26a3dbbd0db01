import Messages
package import TrainingCore

/// A roster as CSV: bytes in, people or faults out.
///
/// The first row that is not empty names the columns, in Chinese or English and in any order; `RosterColumn` lists the
/// six that must be there. Every other column is passed over and nothing of it is kept. Cells are separated by comma,
/// semicolon or tab, whichever the header shows, and quoted as RFC 4180 says. Rows whose cells are all empty do not
/// count. Cells are trimmed; `="00123"` and `'00123`, by which spreadsheets are kept from reading a number, are `00123`.
/// What each cell may hold: `RosterCell`.
package enum RosterFile {
    /// Reads a whole file; one fault anywhere, and there are no rows. All faults are reported in one run, up to 10,000.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 with or without byte order mark, GB 18030, or UTF-16 with byte order mark; at most 64 MiB.
    ///   - today: the date by which a hire date is judged: at most 366 days later.
    package static func read(_ bytes: [UInt8], today: CivilDate) -> RosterReading {
        read(bytes, today: today, limits: RosterLimits())
    }

    static func read(_ bytes: [UInt8], today: CivilDate, limits: RosterLimits) -> RosterReading {
        do throws(RosterFileFault) {
            guard bytes.count <= limits.bytes else {
                throw RosterFileFault(.fileTooLarge, row: 1, .rosterFileTooLarge(limits.bytes))
            }
            return read(text: try decode(bytes), today: today, limits: limits)
        } catch {
            return RosterReading(rows: [], faults: [error])
        }
    }

    private static func read(text: [UInt8], today: CivilDate, limits: RosterLimits) -> RosterReading {
        guard let (header, start) = header(of: text) else {
            return RosterReading(rows: [], faults: [RosterFileFault(.emptyFile, row: 1, .rosterEmptyFile)])
        }
        let headerFaults = header.faults
        guard headerFaults.isEmpty else { return RosterReading(rows: [], faults: headerFaults) }
        var scanner = start
        var reader = RosterRowReader(header: header, today: today)
        while let record = scanner.next() {
            let cells = record.fault == nil ? cells(of: record, delimiter: header.delimiter) : nil
            if let cells, cells.allSatisfy({ rosterTrimmed($0).isEmpty }) { continue }
            guard reader.rowCount < limits.rows else {
                reader.faults.append(RosterFileFault(.tooManyRows, row: record.line, .rosterTooManyRows(limits.rows)))
                break
            }
            reader.read(record, cells: cells)
            if reader.faults.count >= limits.faults {
                reader.faults.removeLast(reader.faults.count - limits.faults)
                reader.faults.append(
                    RosterFileFault(.tooManyFaults, row: record.line, .rosterTooManyFaults(limits.faults)))
                break
            }
        }
        if reader.rowCount == 0 {
            reader.faults.append(RosterFileFault(.noRows, row: header.line, .rosterNoRows))
        }
        return RosterReading(rows: reader.rows, faults: reader.faults)
    }
}
