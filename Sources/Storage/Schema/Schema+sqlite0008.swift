extension Schema {
    /// What goes along with a person to a newer version of a course: a link to the enrolment before, in place of copies.
    static let sqlite0008 = Migration(
        number: 8, name: "what goes along to a newer version",
        statements: [
            // 0 where something is known of a module that was never handed out in this enrolment, such as attendance.
            "ALTER TABLE module_progress ADD COLUMN is_opened INTEGER NOT NULL DEFAULT 1",
            // The enrolment, at an older version, whose attendance counts for the module here, too. `attended` has what was
            // copied of it before there was this link.
            "ALTER TABLE module_progress ADD COLUMN continues TEXT REFERENCES enrolment (id)",
        ])
}
