/// Makes a class of a course.
package struct ClassRequest: WireType {
    package let course: String
    /// Nil is the newest.
    package let version: String?
    package let title: String
    package let firstDay: String
    package let lastDay: String
    package let place: String?
    package let teachers: [TeacherRequest]?

    package init(
        course: String, version: String?, title: String, firstDay: String, lastDay: String, place: String?,
        teachers: [TeacherRequest]?
    ) {
        self.course = course
        self.version = version
        self.title = title
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.teachers = teachers
    }
}

/// Says something of a class anew; what is left out stays.
package struct ClassChangeRequest: WireType {
    package let title: String?
    package let firstDay: String?
    package let lastDay: String?
    package let place: String?
    /// All of them.
    package let teachers: [TeacherRequest]?

    package init(title: String?, firstDay: String?, lastDay: String?, place: String?, teachers: [TeacherRequest]?) {
        self.title = title
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.teachers = teachers
    }
}

/// A teacher: either the account of an instructor, or the name of someone from outside.
package struct TeacherRequest: WireType {
    package let account: String?
    package let name: String?

    package init(account: String? = nil, name: String? = nil) {
        self.account = account
        self.name = name
    }
}

package struct TeacherView: WireType {
    /// Nil for someone from outside.
    package let account: String?
    package let name: String

    package init(account: String?, name: String) {
        self.account = account
        self.name = name
    }
}

package struct ClassSummary: WireType {
    /// Counted from 1 over all classes; paths take it, and the id as well.
    package let number: Int
    package let id: String
    package let title: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let firstDay: String
    package let lastDay: String
    package let place: String?
    package let teachers: [TeacherView]
    /// `planned`, `running` or `closed`.
    package let state: String
    package let learnerCount: Int
    /// Without those that were cancelled.
    package let sessionCount: Int
    /// The name of the account that made it.
    package let madeBy: String
    package let closedAt: String?

    package init(
        number: Int, id: String, title: String, course: String, courseTitle: String, version: String,
        firstDay: String, lastDay: String, place: String?, teachers: [TeacherView], state: String, learnerCount: Int,
        sessionCount: Int, madeBy: String, closedAt: String?
    ) {
        self.number = number
        self.id = id
        self.title = title
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.teachers = teachers
        self.state = state
        self.learnerCount = learnerCount
        self.sessionCount = sessionCount
        self.madeBy = madeBy
        self.closedAt = closedAt
    }
}

package struct ClassDetail: WireType {
    package let summary: ClassSummary
    /// By start, also those that were cancelled.
    package let sessions: [ClassSessionView]
    /// For whoever runs the class: what is filed for its record.
    package let documents: [ClassDocumentSummary]?
    /// For whoever runs the class: what its record lacks; empty if it can be closed.
    package let missing: [MissingHead]?

    package init(
        summary: ClassSummary, sessions: [ClassSessionView], documents: [ClassDocumentSummary]?,
        missing: [MissingHead]?
    ) {
        self.summary = summary
        self.sessions = sessions
        self.documents = documents
        self.missing = missing
    }
}

/// A head of the record (一期一档) for which something is missing.
package struct MissingHead: WireType {
    /// `plan`, `time-and-place`, `hours-and-teachers`, `roster` or `evaluation`.
    package let head: String
    /// What is missing, in words.
    package let message: String

    package init(head: String, message: String) {
        self.head = head
        self.message = message
    }
}

/// Files a plan, an evaluation or handouts: text, the name of a file, or both.
package struct ClassDocumentRequest: WireType {
    package let text: String?
    package let fileName: String?

    package init(text: String?, fileName: String?) {
        self.text = text
        self.fileName = fileName
    }
}

package struct ClassDocumentSummary: WireType {
    /// `plan`, `handouts` or `evaluation`.
    package let head: String
    package let fileName: String?
    /// In characters.
    package let length: Int
    package let recordedAt: String
    /// The name of the account that filed it.
    package let recordedBy: String

    package init(head: String, fileName: String?, length: Int, recordedAt: String, recordedBy: String) {
        self.head = head
        self.fileName = fileName
        self.length = length
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}

package struct ClassDocumentView: WireType {
    package let summary: ClassDocumentSummary
    package let text: String

    package init(summary: ClassDocumentSummary, text: String) {
        self.summary = summary
        self.text = text
    }
}
