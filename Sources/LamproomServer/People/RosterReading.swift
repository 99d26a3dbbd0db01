package import TrainingCore

/// What a roster file says: its people, or everything that is wrong with it.
package struct RosterReading: Equatable, Sendable {
    /// In the order of the file; empty if there is any fault.
    package let rows: [PersonDetails]
    /// In the order of the file, and within a row in the order of its columns.
    package let faults: [RosterFileFault]

    init(rows: [PersonDetails], faults: [RosterFileFault]) {
        self.rows = faults.isEmpty ? rows : []
        self.faults = faults
    }
}
