extension Schema {
    /// Attempts with conditions of their own, on several terminals, and results that follow each other.
    static let sqlite0003 = Migration(
        number: 3, name: "conditions of attempts, terminals, results that follow each other",
        statements: attemptColumns + answerColumns + results + finishedAttempts)

    private static let attemptColumns = [
        // Seconds after the deadline in which what comes late still counts.
        "ALTER TABLE attempt ADD COLUMN grace INTEGER NOT NULL DEFAULT 0",
        // The terminal that the attempt is sat at, counted from 1 with each that takes it up.
        "ALTER TABLE attempt ADD COLUMN seat INTEGER NOT NULL DEFAULT 1",
        // With forward navigation the item that is open, counted from 1; null where navigation is free.
        "ALTER TABLE attempt ADD COLUMN position INTEGER",
        // The changes of a class to the quiz's conditions that the attempt is under; null is none.
        "ALTER TABLE attempt ADD COLUMN conditions INTEGER",
        // Sections passed before, with their points; see SectionScore.
        "ALTER TABLE attempt ADD COLUMN carried TEXT",
        // The points of each section, where sections have pass marks of their own; see SectionScore.
        "ALTER TABLE attempt ADD COLUMN sections TEXT",
        // Seconds spent on each item, once the attempt has ended; see AnswerTimes.
        "ALTER TABLE attempt ADD COLUMN times TEXT",
    ]

    private static let answerColumns = [
        "ALTER TABLE answer ADD COLUMN seat INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE answer ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE answer ADD COLUMN saved_at BIGINT NOT NULL DEFAULT 0",
    ]

    /// What a finished attempt's own row says is its first result; each row here follows it, and the last one holds.
    private static let results =
        [
            """
            CREATE TABLE attempt_result (
                sequence INTEGER PRIMARY KEY, attempt_id TEXT NOT NULL REFERENCES attempt (id), kind TEXT NOT NULL,
                earned INTEGER NOT NULL, possible INTEGER NOT NULL, waiting INTEGER NOT NULL, passed INTEGER NOT NULL,
                sections TEXT, digest TEXT NOT NULL REFERENCES course_version (digest), reason TEXT,
                recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id))
            """,
            "CREATE INDEX attempt_result_by_attempt ON attempt_result (attempt_id, sequence)",
            // More time for a person, with the reason; the last row of an enrolment and a quiz holds.
            """
            CREATE TABLE extra_time (
                sequence INTEGER PRIMARY KEY, enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                quiz_id TEXT NOT NULL, minutes INTEGER NOT NULL, reason TEXT NOT NULL, recorded_at BIGINT NOT NULL,
                recorded_by TEXT NOT NULL REFERENCES account (id))
            """,
            "CREATE INDEX extra_time_by_enrolment ON extra_time (enrolment_id, quiz_id, sequence)",
        ] + ["attempt_result", "extra_time"].flatMap(appendOnly)

    private static let finishedAttempts = [
        """
        CREATE TRIGGER attempt_ended_no_update BEFORE UPDATE ON attempt WHEN OLD.ended_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'an attempt that has ended is never changed'); END
        """,
        """
        CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt
        BEGIN SELECT RAISE(ABORT, 'attempts are never deleted'); END
        """,
    ]
}
