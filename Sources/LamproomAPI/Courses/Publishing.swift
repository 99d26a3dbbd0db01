package struct PublishView: WireType {
    /// With `isWithdrawn`, which a newer version of a course that was withdrawn does not change.
    package let course: CourseSummary
    /// False if the very same content was published before.
    package let isNew: Bool
    package let warnings: [DiagnosticView]

    package init(course: CourseSummary, isNew: Bool, warnings: [DiagnosticView]) {
        self.course = course
        self.isNew = isNew
        self.warnings = warnings
    }
}

/// What the checker says of one place in a course package.
package struct DiagnosticView: WireType {
    /// `error` or `warning`.
    package let severity: String
    /// Stable, for instance `duplicate-id`.
    package let identifier: String
    package let path: String
    package let line: Int
    /// In characters, from 1.
    package let column: Int
    /// From the start of the file; nil where there is no file.
    package let byteOffset: Int?
    package let summary: String
    package let solution: String?
    /// Other places that belong to the matter; nil is none.
    package let notes: [DiagnosticNoteView]?

    package init(
        severity: String, identifier: String, path: String, line: Int, column: Int, byteOffset: Int? = nil,
        summary: String, solution: String?, notes: [DiagnosticNoteView]? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.path = path
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
        self.summary = summary
        self.solution = solution
        self.notes = notes
    }
}

/// Another place that belongs to a diagnostic, for instance the first of two equal ids.
package struct DiagnosticNoteView: WireType {
    package let text: String
    package let path: String
    package let line: Int
    package let column: Int
    /// From the start of the file.
    package let byteOffset: Int?

    package init(text: String, path: String, line: Int, column: Int, byteOffset: Int? = nil) {
        self.text = text
        self.path = path
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
    }
}

/// A version in the history of a course.
package struct CourseVersionView: WireType {
    package let version: String
    package let digest: String
    package let title: String
    package let publishedAt: String
    /// The name of the account that published it.
    package let publishedBy: String
    package let moduleCount: Int
    package let questionCount: Int

    package init(
        version: String, digest: String, title: String, publishedAt: String, publishedBy: String, moduleCount: Int,
        questionCount: Int
    ) {
        self.version = version
        self.digest = digest
        self.title = title
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
        self.moduleCount = moduleCount
        self.questionCount = questionCount
    }
}

package struct WithdrawalRequest: WireType {
    /// 1 to 500 characters, without control characters and bidirectional controls.
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}

/// Whether a course is withdrawn, and since when, by whom and why; the latter are nil if it never was.
package struct WithdrawalView: WireType {
    package let course: String
    package let isWithdrawn: Bool
    package let reason: String?
    /// The moment of the withdrawal, or of the reinstatement that followed it.
    package let recordedAt: String?
    /// The name of the account that did it.
    package let recordedBy: String?
    /// While it is withdrawn: the courses in use that require it, and that nobody can begin who has not completed it; nil if
    /// there are none.
    package let requiredBy: [String]?

    package init(
        course: String, isWithdrawn: Bool, reason: String?, recordedAt: String?, recordedBy: String?,
        requiredBy: [String]? = nil
    ) {
        self.course = course
        self.isWithdrawn = isWithdrawn
        self.reason = reason
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.requiredBy = requiredBy
    }
}
