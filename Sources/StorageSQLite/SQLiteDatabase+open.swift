import GRDB
import Storage

extension SQLiteDatabase {
    /// Opens a database, creating it if need be.
    ///
    /// Only one process may have it open, see `DataFolderLock`.
    package static func open(path: String, options: SQLiteOptions = SQLiteOptions()) throws -> SQLiteDatabase {
        try mappingErrors {
            let pool = try DatabasePool(path: path, configuration: configuration(options))
            let writer = try pool.writeWithoutTransaction { database in
                let writer = try connection(database, options)
                try setUpWriter(writer, options)
                return writer
            }
            return SQLiteDatabase(pool: pool, committer: GroupCommitter(writer, options), options: options)
        }
    }

    static func connection(_ database: GRDB.Database, _ options: SQLiteOptions) throws -> SQLiteConnection {
        guard let handle = database.sqliteConnection else { throw WriteQueue.closed }
        return SQLiteConnection(handle, statementCapacity: options.statementCapacity)
    }

    private static func configuration(_ options: SQLiteOptions) -> Configuration {
        var configuration = Configuration()
        configuration.label = "lamproom.storage"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(options.busySeconds)
        configuration.maximumReaderCount = options.maximumReaderCount
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { database in
            let isReader = database.configuration.readonly
            let cache = isReader ? options.readerCacheKiB : options.writerCacheKiB
            try database.execute(
                sql: """
                    PRAGMA cache_size = -\(cache);
                    PRAGMA temp_store = MEMORY;
                    PRAGMA mmap_size = 0;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA wal_autocheckpoint = 0;
                    """)
            if isReader { try database.execute(sql: "PRAGMA query_only = ON") }
        }
        return configuration
    }

    /// What can only be set once the pool is open: it sets `synchronous` to NORMAL, with which a loss of power would
    /// lose the last commits.
    private static func setUpWriter(_ connection: SQLiteConnection, _ options: SQLiteOptions) throws {
        try connection.execute("PRAGMA synchronous = FULL")
        try connection.execute("PRAGMA journal_size_limit = \(options.logSizeLimit)")
        if let count = options.maximumPageCount { try connection.execute("PRAGMA max_page_count = \(count)") }
        let expected = ["synchronous": "2", "journal_mode": "wal", "foreign_keys": "1"]
        for (name, value) in expected {
            let actual = try connection.setting(name)
            guard actual == value else {
                throw StorageError(.other, "\(name) is \(actual ?? "unknown") although it was set to \(value)")
            }
        }
        // What a killed process has left in the log.
        connection.checkpoint()
    }

    /// Turns GRDB's errors into ours.
    static func mappingErrors<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StorageError(sqliteResult: error.extendedResultCode.rawValue, message: error.message ?? "")
        }
    }
}
