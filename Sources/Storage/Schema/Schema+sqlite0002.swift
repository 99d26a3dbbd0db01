extension Schema {
    /// Points that a person has yet to grade, and withdrawals of courses.
    static let sqlite0002 = Migration(
        number: 2, name: "waiting points, withdrawals of courses",
        statements: [
            "ALTER TABLE attempt ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0",
            // A withdrawal and a reinstatement are a row each; the last one of a course holds.
            """
            CREATE TABLE course_withdrawal (
                sequence INTEGER PRIMARY KEY, course_id TEXT NOT NULL, is_withdrawn INTEGER NOT NULL, reason TEXT,
                recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id),
                CHECK (is_withdrawn = 0 OR reason IS NOT NULL))
            """,
            "CREATE INDEX course_withdrawal_by_course ON course_withdrawal (course_id, sequence)",
            """
            CREATE TRIGGER course_withdrawal_no_update BEFORE UPDATE ON course_withdrawal
            BEGIN SELECT RAISE(ABORT, 'course_withdrawal is append-only'); END
            """,
            """
            CREATE TRIGGER course_withdrawal_no_delete BEFORE DELETE ON course_withdrawal
            BEGIN SELECT RAISE(ABORT, 'course_withdrawal is append-only'); END
            """,
        ])
}
