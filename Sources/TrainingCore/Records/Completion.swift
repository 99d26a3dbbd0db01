/// The record that a person completed a course: time, content, person and result, as they were then.
///
/// A record is never changed; what has to be put right is put right by a later record. Source: 安全生产法 第二十八条 (the archive
/// records truthfully the time, the content, those who took part and the result of the assessment) and 第九十七条.
package struct Completion: Equatable, Sendable {
    package let id: CompletionID
    package let enrolment: EnrolmentID
    package let completedAt: Timestamp
    package let person: PersonSnapshot
    package let course: CourseSnapshot
    /// The result of the attempt that completed the course; nil where the course asks for no quiz.
    package let score: Score?
    package let certificate: CertificateNumber?

    package init(
        id: CompletionID, enrolment: EnrolmentID, completedAt: Timestamp, person: PersonSnapshot,
        course: CourseSnapshot, score: Score?, certificate: CertificateNumber?
    ) {
        self.id = id
        self.enrolment = enrolment
        self.completedAt = completedAt
        self.person = person
        self.course = course
        self.score = score
        self.certificate = certificate
    }
}

/// A person as the roster had them at the time of a record.
package struct PersonSnapshot: Equatable, Sendable {
    package let id: PersonID
    package let number: EmployeeNumber
    package let name: String
    package let unit: UnitPath
    package let post: String
    package let employment: EmploymentKind

    package init(
        id: PersonID, number: EmployeeNumber, name: String, unit: UnitPath, post: String, employment: EmploymentKind
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.unit = unit
        self.post = post
        self.employment = employment
    }
}

/// The course version of a record.
package struct CourseSnapshot: Equatable, Sendable {
    package let id: CourseID
    package let version: CourseVersion
    package let digest: ContentDigest
    package let title: String
    package let classHours: ClassHours

    package init(id: CourseID, version: CourseVersion, digest: ContentDigest, title: String, classHours: ClassHours) {
        self.id = id
        self.version = version
        self.digest = digest
        self.title = title
        self.classHours = classHours
    }
}
