package import TrainingCore

/// A completion record as it goes into a document.
package struct RecordLine: Sendable {
    package let completedAt: Timestamp
    package let personNumber: String
    package let personName: String
    package let unit: String
    package let post: String
    package let employment: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let digest: String
    /// Class hours × 2.
    package let classHalves: Int
    package let earned: Marks?
    package let possible: Marks?
    package let result: RecordResult
    package let certificate: String?
    package let record: String

    package init(
        completedAt: Timestamp, personNumber: String, personName: String, unit: String, post: String,
        employment: String, course: String, courseTitle: String, version: String, digest: String, classHalves: Int,
        earned: Marks?, possible: Marks?, result: RecordResult, certificate: String?, record: String
    ) {
        self.completedAt = completedAt
        self.personNumber = personNumber
        self.personName = personName
        self.unit = unit
        self.post = post
        self.employment = employment
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.digest = digest
        self.classHalves = classHalves
        self.earned = earned
        self.possible = possible
        self.result = result
        self.certificate = certificate
        self.record = record
    }
}

/// What a record attests: that a quiz was passed, or, where the course asks for none, that everything was read.
package enum RecordResult: String, Sendable, CaseIterable {
    case passed, completed
}
