import LamproomServer
import TrainingCore

/// What suites about roster files share.
protocol RosterSuite {}

extension RosterSuite {
    var header: String { "unit,number,name,post,employment,hired" }

    func read(_ text: String) -> RosterReading { read(Array(text.utf8)) }

    /// As if read on 2026-11-22.
    func read(_ bytes: [UInt8]) -> RosterReading {
        RosterFile.read(bytes, today: CivilDate(daysSince1970: 20_779))
    }

    /// `row column code` of each fault.
    func places(_ reading: RosterReading) -> [String] {
        reading.faults.map { "\($0.row) \($0.column ?? "-") \($0.code)" }
    }
}
