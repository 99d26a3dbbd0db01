/// What a roster import changed, or would change.
package struct RosterReport: WireType {
    package let isDryRun: Bool
    package let added: [PersonView]
    package let changed: [RosterChange]
    package let unchangedCount: Int
    /// Units that did not exist before.
    package let newUnits: [String]

    package init(
        isDryRun: Bool, added: [PersonView], changed: [RosterChange], unchangedCount: Int, newUnits: [String]
    ) {
        self.isDryRun = isDryRun
        self.added = added
        self.changed = changed
        self.unchangedCount = unchangedCount
        self.newUnits = newUnits
    }
}

package struct RosterChange: WireType {
    package let old: PersonView
    package let new: PersonView

    package init(old: PersonView, new: PersonView) {
        self.old = old
        self.new = new
    }
}

/// What is wrong in one cell of a roster.
package struct RosterFault: WireType {
    /// The line of the file, counted from 1 with the header.
    package let row: Int
    /// Name of the column as the file writes it; nil where the whole row is at fault.
    package let column: String?
    package let code: String
    package let message: String

    package init(row: Int, column: String?, code: String, message: String) {
        self.row = row
        self.column = column
        self.code = code
        self.message = message
    }
}
