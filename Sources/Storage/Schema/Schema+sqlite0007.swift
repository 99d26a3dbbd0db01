extension Schema {
    /// The service's time, and the acceptances of the machine's clock.
    static let sqlite0007 = Migration(
        number: 7, name: "the service's clock",
        statements: [
            // One row: the last mark of the service's time.
            """
            CREATE TABLE clock_mark (
                id INTEGER PRIMARY KEY CHECK (id = 1), boot TEXT, elapsed BIGINT NOT NULL, wall BIGINT NOT NULL,
                time BIGINT NOT NULL)
            """,
            // Each time that an administrator has put the service's time at the machine's.
            """
            CREATE TABLE clock_acceptance (
                sequence INTEGER PRIMARY KEY, time_before BIGINT NOT NULL, time_after BIGINT NOT NULL,
                attempts INTEGER NOT NULL, reason TEXT NOT NULL, accepted_by TEXT NOT NULL)
            """,
        ] + appendOnly("clock_acceptance"))
}
