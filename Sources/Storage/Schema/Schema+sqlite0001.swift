extension Schema {
    /// Every table of the main job.
    static let sqlite0001 = Migration(
        number: 1, name: "people, accounts, courses, enrolments, attempts, records",
        statements: people + accounts + courses + enrolments + attempts + records)

    private static let people = [
        "CREATE TABLE unit (id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE) WITHOUT ROWID",
        """
        CREATE TABLE person (
            id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            unit_id TEXT NOT NULL REFERENCES unit (id), post TEXT NOT NULL, employment TEXT NOT NULL,
            hired TEXT NOT NULL) WITHOUT ROWID
        """,
        "CREATE INDEX person_by_unit ON person (unit_id, number)",
    ]

    private static let accounts = [
        """
        CREATE TABLE account (
            id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, person_id TEXT UNIQUE REFERENCES person (id),
            password_hash TEXT, activation_hash TEXT, activation_expires_at BIGINT, created_at BIGINT NOT NULL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE role_grant (
            account_id TEXT NOT NULL REFERENCES account (id), role TEXT NOT NULL, unit_path TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (account_id, role, unit_path)) WITHOUT ROWID
        """,
        """
        CREATE TABLE session (
            token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL) WITHOUT ROWID
        """,
        "CREATE INDEX session_by_account ON session (account_id)",
        "CREATE INDEX session_by_expiry ON session (expires_at)",
    ]

    private static let courses = [
        """
        CREATE TABLE course_version (
            digest TEXT PRIMARY KEY, course_id TEXT NOT NULL, version TEXT NOT NULL, version_rank BIGINT NOT NULL,
            title TEXT NOT NULL, compiled BLOB NOT NULL, package BLOB NOT NULL, published_at BIGINT NOT NULL,
            published_by TEXT NOT NULL REFERENCES account (id), UNIQUE (course_id, version_rank))
        """
    ]

    private static let enrolments = [
        """
        CREATE TABLE enrolment (
            id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), course_id TEXT NOT NULL,
            digest TEXT NOT NULL REFERENCES course_version (digest), enrolled_at BIGINT NOT NULL,
            enrolled_by TEXT NOT NULL REFERENCES account (id), due TEXT, state TEXT NOT NULL) WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX enrolment_active ON enrolment (person_id, course_id) WHERE state = 'active'",
        "CREATE INDEX enrolment_by_person ON enrolment (person_id)",
        "CREATE INDEX enrolment_by_course ON enrolment (course_id, person_id)",
        """
        CREATE TABLE module_read (
            enrolment_id TEXT NOT NULL REFERENCES enrolment (id), module_id TEXT NOT NULL, read_at BIGINT NOT NULL,
            PRIMARY KEY (enrolment_id, module_id)) WITHOUT ROWID
        """,
    ]

    /// A finished attempt is one row; its answers are in `answers`, and the rows of `answer` are gone.
    private static let attempts = [
        """
        CREATE TABLE attempt (
            id TEXT PRIMARY KEY, enrolment_id TEXT NOT NULL REFERENCES enrolment (id), quiz_id TEXT NOT NULL,
            number INTEGER NOT NULL, seed BIGINT NOT NULL, algorithm INTEGER NOT NULL, started_at BIGINT NOT NULL,
            deadline BIGINT, ended_at BIGINT, end_reason TEXT, earned INTEGER, possible INTEGER, passed INTEGER,
            answers TEXT) WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX attempt_by_enrolment ON attempt (enrolment_id, quiz_id, number)",
        "CREATE UNIQUE INDEX attempt_running ON attempt (enrolment_id, quiz_id) WHERE ended_at IS NULL",
        "CREATE INDEX attempt_by_deadline ON attempt (deadline) WHERE ended_at IS NULL AND deadline IS NOT NULL",
        """
        CREATE TABLE answer (
            attempt_id TEXT NOT NULL REFERENCES attempt (id), item INTEGER NOT NULL, revision INTEGER NOT NULL,
            answer TEXT, PRIMARY KEY (attempt_id, item)) WITHOUT ROWID
        """,
    ]

    private static let records =
        [
            """
            CREATE TABLE completion (
                sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
                enrolment_id TEXT NOT NULL UNIQUE REFERENCES enrolment (id), completed_at BIGINT NOT NULL,
                person_id TEXT NOT NULL REFERENCES person (id), person_number TEXT NOT NULL, person_name TEXT NOT NULL,
                unit_path TEXT NOT NULL, post TEXT NOT NULL, employment TEXT NOT NULL, course_id TEXT NOT NULL,
                course_version TEXT NOT NULL, digest TEXT NOT NULL, course_title TEXT NOT NULL,
                class_halves INTEGER NOT NULL, earned INTEGER, possible INTEGER)
            """,
            """
            CREATE TABLE certificate (
                number TEXT PRIMARY KEY, completion_id TEXT NOT NULL UNIQUE REFERENCES completion (id),
                person_id TEXT NOT NULL REFERENCES person (id), issued_on TEXT NOT NULL, valid_until TEXT
            ) WITHOUT ROWID
            """,
            "CREATE INDEX certificate_by_person ON certificate (person_id, number)",
            """
            CREATE TABLE certificate_revocation (
                number TEXT PRIMARY KEY REFERENCES certificate (number), revoked_at BIGINT NOT NULL,
                revoked_by TEXT NOT NULL REFERENCES account (id), reason TEXT NOT NULL) WITHOUT ROWID
            """,
        ] + ["completion", "certificate", "certificate_revocation"].flatMap(appendOnly)

    /// Records are never changed, only followed.
    static func appendOnly(_ table: String) -> [String] {
        ["UPDATE", "DELETE"].map { operation in
            """
            CREATE TRIGGER \(table)_no_\(operation.lowercased()) BEFORE \(operation) ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
            """
        }
    }
}
