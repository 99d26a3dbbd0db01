extension Schema {
    /// Classes with their sessions, rosters, attendance, documents, and conditions of their own.
    static let sqlite0004 = Migration(
        number: 4, name: "classes",
        statements: classes + sessions + classRosters + classRecords)

    private static let classes =
        [
            """
            CREATE TABLE training_class (
                id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, course_id TEXT NOT NULL,
                digest TEXT NOT NULL REFERENCES course_version (digest), made_at BIGINT NOT NULL,
                made_by TEXT NOT NULL REFERENCES account (id)) WITHOUT ROWID
            """,
            // What is said of a class; the last row holds.
            """
            CREATE TABLE class_facts (
                sequence INTEGER PRIMARY KEY, class_id TEXT NOT NULL REFERENCES training_class (id),
                title TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, place TEXT,
                recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id))
            """,
            "CREATE INDEX class_facts_by_class ON class_facts (class_id, sequence)",
            """
            CREATE TABLE class_teacher (
                facts INTEGER NOT NULL REFERENCES class_facts (sequence), position INTEGER NOT NULL,
                account_id TEXT REFERENCES account (id), name TEXT, PRIMARY KEY (facts, position),
                CHECK ((account_id IS NULL) <> (name IS NULL))) WITHOUT ROWID
            """,
            "CREATE INDEX class_teacher_by_account ON class_teacher (account_id, facts) WHERE account_id IS NOT NULL",
            """
            CREATE TABLE class_closing (
                class_id TEXT PRIMARY KEY REFERENCES training_class (id), closed_at BIGINT NOT NULL,
                closed_by TEXT NOT NULL REFERENCES account (id)) WITHOUT ROWID
            """,
        ] + ["training_class", "class_facts", "class_teacher", "class_closing"].flatMap(appendOnly)

    private static let sessions =
        [
            """
            CREATE TABLE class_session (
                class_id TEXT NOT NULL REFERENCES training_class (id), number INTEGER NOT NULL,
                starts_at BIGINT NOT NULL, minutes INTEGER NOT NULL, place TEXT, subject TEXT, module_id TEXT,
                teacher_account TEXT REFERENCES account (id), teacher_name TEXT, recorded_at BIGINT NOT NULL,
                recorded_by TEXT NOT NULL REFERENCES account (id), PRIMARY KEY (class_id, number),
                CHECK ((subject IS NULL) <> (module_id IS NULL))) WITHOUT ROWID
            """,
            """
            CREATE TABLE class_session_cancellation (
                class_id TEXT NOT NULL, number INTEGER NOT NULL, reason TEXT NOT NULL, recorded_at BIGINT NOT NULL,
                recorded_by TEXT NOT NULL REFERENCES account (id), PRIMARY KEY (class_id, number),
                FOREIGN KEY (class_id, number) REFERENCES class_session (class_id, number)) WITHOUT ROWID
            """,
        ] + ["class_session", "class_session_cancellation"].flatMap(appendOnly)

    private static let classRosters =
        [
            "ALTER TABLE enrolment ADD COLUMN class_id TEXT REFERENCES training_class (id)",
            "CREATE INDEX enrolment_by_class ON enrolment (class_id, id) WHERE class_id IS NOT NULL",
            // Who was put into a class and taken off it.
            """
            CREATE TABLE class_roster_change (
                sequence INTEGER PRIMARY KEY, class_id TEXT NOT NULL REFERENCES training_class (id),
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id), is_member INTEGER NOT NULL, reason TEXT,
                recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id),
                CHECK (is_member = 1 OR reason IS NOT NULL))
            """,
            "CREATE INDEX class_roster_change_by_class ON class_roster_change (class_id, sequence)",
            // The last row of a session and an enrolment holds.
            """
            CREATE TABLE class_attendance (
                sequence INTEGER PRIMARY KEY, class_id TEXT NOT NULL, session INTEGER NOT NULL,
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id), status TEXT NOT NULL, minutes INTEGER NOT NULL,
                reason TEXT, recorded_at BIGINT NOT NULL, recorded_by TEXT NOT NULL REFERENCES account (id),
                FOREIGN KEY (class_id, session) REFERENCES class_session (class_id, number))
            """,
            """
            CREATE INDEX class_attendance_by_session
            ON class_attendance (class_id, session, enrolment_id, sequence)
            """,
            "CREATE INDEX class_attendance_by_enrolment ON class_attendance (enrolment_id, sequence)",
        ] + ["class_roster_change", "class_attendance"].flatMap(appendOnly)

    private static let classRecords =
        [
            // The last row of a class and a head holds.
            """
            CREATE TABLE class_document (
                sequence INTEGER PRIMARY KEY, class_id TEXT NOT NULL REFERENCES training_class (id),
                head TEXT NOT NULL, file_name TEXT, text TEXT NOT NULL, recorded_at BIGINT NOT NULL,
                recorded_by TEXT NOT NULL REFERENCES account (id))
            """,
            "CREATE INDEX class_document_by_class ON class_document (class_id, head, sequence)",
            // What a class changes of a quiz's conditions, in the form of PolicyChanges; the last row of a class and a
            // quiz holds, and attempts name the row that they were started under.
            """
            CREATE TABLE class_conditions (
                sequence INTEGER PRIMARY KEY, class_id TEXT NOT NULL REFERENCES training_class (id),
                quiz_id TEXT NOT NULL, settings TEXT NOT NULL, reason TEXT NOT NULL, recorded_at BIGINT NOT NULL,
                recorded_by TEXT NOT NULL REFERENCES account (id))
            """,
            "CREATE INDEX class_conditions_by_class ON class_conditions (class_id, quiz_id, sequence)",
        ] + ["class_document", "class_conditions"].flatMap(appendOnly)
}
