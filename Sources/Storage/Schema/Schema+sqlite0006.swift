extension Schema {
    /// Engaged time, sign-offs, class hours, requirements between courses, and enrolments that go on with others.
    static let sqlite0006 = Migration(
        number: 6, name: "engaged time, completed modules, class hours",
        statements: moduleProgress + signOffs + classHours + requirements + moves)

    /// A row says that the module was handed out. The rows of `module_read` become such rows where they stand: a database
    /// may have millions of them.
    private static let moduleProgress = [
        // `read_at` is 0 while the module is not read to its end.
        "ALTER TABLE module_read RENAME TO module_progress",
        // Milliseconds, by heartbeats.
        "ALTER TABLE module_progress ADD COLUMN engaged BIGINT NOT NULL DEFAULT 0",
        // Minutes of attendance that were kept from an older version of the course.
        "ALTER TABLE module_progress ADD COLUMN attended INTEGER NOT NULL DEFAULT 0",
        // Engaged minutes that were entered in the ledger before, in an enrolment that this one goes on with.
        "ALTER TABLE module_progress ADD COLUMN earned INTEGER NOT NULL DEFAULT 0",
        // The enrolment in which it was completed, where it was kept from an older version of the course.
        "ALTER TABLE module_progress ADD COLUMN carried_from TEXT REFERENCES enrolment (id)",
        // Where each person reads, and when the last heartbeat came; see ReadingClock.
        """
        CREATE TABLE reading_clock (
            person_id TEXT PRIMARY KEY REFERENCES person (id), enrolment_id TEXT NOT NULL, module_id TEXT NOT NULL,
            beat_at BIGINT NOT NULL) WITHOUT ROWID
        """,
    ]

    private static let signOffs =
        [
            """
            CREATE TABLE module_sign_off (
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id), module_id TEXT NOT NULL, comment TEXT,
                recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id),
                PRIMARY KEY (enrolment_id, module_id)) WITHOUT ROWID
            """
        ] + appendOnly("module_sign_off")

    /// Minutes earned; a correction is another row. `rule` names the `ClassHourRule`, `earned_on` the civil date that counts.
    private static let classHours =
        [
            """
            CREATE TABLE class_hours_entry (
                sequence INTEGER PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id),
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id), module_id TEXT, session_id TEXT,
                kind TEXT NOT NULL, minutes INTEGER NOT NULL, rule TEXT NOT NULL, earned_on TEXT NOT NULL,
                recorded_at BIGINT NOT NULL)
            """,
            "CREATE INDEX class_hours_by_person ON class_hours_entry (person_id, earned_on)",
            "CREATE INDEX class_hours_by_enrolment ON class_hours_entry (enrolment_id)",
        ] + appendOnly("class_hours_entry")

    /// What a course version requires; versions that were published before have none.
    private static let requirements = [
        """
        CREATE TABLE course_requirement (
            digest TEXT NOT NULL REFERENCES course_version (digest), required_id TEXT NOT NULL,
            PRIMARY KEY (digest, required_id)) WITHOUT ROWID
        """
    ]

    private static let moves = [
        // The enrolment, at an older version, that this one goes on with.
        "ALTER TABLE enrolment ADD COLUMN moved_from TEXT REFERENCES enrolment (id)",
        // A quiz that was passed in an earlier enrolment, in which its attempts are.
        """
        CREATE TABLE carried_quiz (
            enrolment_id TEXT NOT NULL REFERENCES enrolment (id), quiz_id TEXT NOT NULL,
            carried_from TEXT NOT NULL REFERENCES enrolment (id), PRIMARY KEY (enrolment_id, quiz_id)) WITHOUT ROWID
        """,
    ]
}
