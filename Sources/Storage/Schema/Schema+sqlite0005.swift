extension Schema {
    /// What people have to grade, and their grades.
    static let sqlite0005 = Migration(
        number: 5, name: "grades by people",
        parts: (gradingItems + grades + [backlogTable]).map { .statement($0) } + [.batches(backlog)])

    /// An answer of a finished attempt that a person grades: a row for ever, in the indexes of the queue while it is open.
    ///
    /// Numbers are drawn at random, so that neither they nor the order of the queue tell whose answer it is.
    private static let gradingItems = [
        """
        CREATE TABLE grading_item (
            number INTEGER PRIMARY KEY, attempt_id TEXT NOT NULL REFERENCES attempt (id), item INTEGER NOT NULL,
            course_id TEXT NOT NULL, quiz_id TEXT NOT NULL, question_id TEXT NOT NULL, graders INTEGER NOT NULL, blind INTEGER NOT NULL,
            opened_at BIGINT NOT NULL, is_open INTEGER NOT NULL DEFAULT 1, UNIQUE (attempt_id, item))
        """,
        "CREATE INDEX grading_item_open ON grading_item (number) WHERE is_open = 1",
        "CREATE INDEX grading_item_open_by_quiz ON grading_item (course_id, quiz_id, number) WHERE is_open = 1",
        """
        CREATE TRIGGER grading_item_no_update
        BEFORE UPDATE OF number, attempt_id, item, course_id, quiz_id, question_id, graders, blind, opened_at
        ON grading_item
        BEGIN SELECT RAISE(ABORT, 'of grading_item only is_open changes'); END
        """,
        """
        CREATE TRIGGER grading_item_no_delete BEFORE DELETE ON grading_item
        BEGIN SELECT RAISE(ABORT, 'grading_item is never deleted'); END
        """,
    ]

    /// Grades, and remarks, which have no marks; what they come to: GradingStanding.
    private static let grades =
        [
            """
            CREATE TABLE grade (
                sequence INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES grading_item (number),
                grader TEXT NOT NULL REFERENCES account (id), marks TEXT, total INTEGER, comment TEXT,
                recorded_at BIGINT NOT NULL, CHECK ((marks IS NULL) = (total IS NULL)),
                CHECK (marks IS NOT NULL OR comment IS NOT NULL))
            """,
            "CREATE INDEX grade_by_item ON grade (item, sequence)",
        ] + appendOnly("grade")

    /// Attempts that waited for a grade before there was a queue; the service takes them into it when it runs.
    private static let backlogTable =
        "CREATE TABLE grading_backlog (attempt_id TEXT PRIMARY KEY REFERENCES attempt (id)) WITHOUT ROWID"
    private static let backlog = RowBatches(
        of: "attempt", by: "id",
        statements: [
            """
            INSERT INTO grading_backlog (attempt_id)
            SELECT id FROM attempt WHERE id > $1 AND id <= $2 AND waiting > 0 AND ended_at IS NOT NULL
            """
        ])
}
