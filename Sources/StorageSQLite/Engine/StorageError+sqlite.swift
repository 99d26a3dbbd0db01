import GRDBSQLite
import Glibc
import Storage

// What SQLite's result codes mean to Lamproom.
extension StorageError {
    /// - Parameters:
    ///   - result: an extended result code.
    ///   - systemError: `errno` of the system call that failed, if one did.
    init(sqliteResult result: Int32, message: String, systemError: Int32 = 0) {
        let code: Code =
            switch result & 0xff {
            case SQLITE_CONSTRAINT: Self.isUniqueness(result) ? .duplicate : .constraint
            case SQLITE_FULL: .full
            case SQLITE_IOERR: Self.isFull(systemError) ? .full : .inputOutput
            case SQLITE_CANTOPEN: .inputOutput
            case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
            case SQLITE_BUSY, SQLITE_LOCKED: .locked
            default: .other
            }
        self.init(code, "SQLite \(result): \(message)")
    }

    private static func isUniqueness(_ result: Int32) -> Bool {
        // The extended codes are macros with arithmetic, which Swift does not import.
        let unique = SQLITE_CONSTRAINT | (8 << 8)
        let primaryKey = SQLITE_CONSTRAINT | (6 << 8)
        let rowID = SQLITE_CONSTRAINT | (10 << 8)
        return [unique, primaryKey, rowID].contains(result)
    }

    private static func isFull(_ systemError: Int32) -> Bool {
        [ENOSPC, EDQUOT, EFBIG].contains(systemError)
    }
}
