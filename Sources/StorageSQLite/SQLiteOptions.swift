/// How a database is opened. The values fit a small server with few cores.
package struct SQLiteOptions: Sendable {
    /// How many reads run at the same time.
    package var maximumReaderCount = 3
    /// Memory for pages, in KiB, of the writing connection.
    package var writerCacheKiB = 8192
    /// Memory for pages, in KiB, of each reading connection.
    package var readerCacheKiB = 2048
    /// How many prepared statements each connection keeps.
    package var statementCapacity = 160
    /// How many writes share a commit at most.
    package var maximumBatch = 512
    /// How many writes must have shared the last commit for the next one to wait for company.
    package var companyForDelay = 4
    /// How long it waits, in microseconds: several times what a commit takes on a good disk. With 256 connections on two cores that
    /// keep saving, 1200 gave 6 % more saves than 400.
    package var delayMicroseconds: UInt32 = 1200
    /// After how many written pages the write-ahead log is moved into the database file.
    package var checkpointPages = 4000
    /// The size to which a write-ahead log that has grown is cut back.
    package var logSizeLimit = 64 << 20
    /// How long to wait for a lock; only a foreign tool, such as a backup, could hold one.
    package var busySeconds = 5.0
    /// The size that the database file may reach, in pages; nil for no limit.
    package var maximumPageCount: Int?

    package init() {}
}
