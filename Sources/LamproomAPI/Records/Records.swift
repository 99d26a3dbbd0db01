/// A completion record as it is exported; the columns of the CSV have the same order.
package struct RecordView: WireType {
    package let completedAt: String
    package let personNumber: String
    package let personName: String
    package let unit: String
    package let post: String
    package let employment: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let digest: String
    package let classHours: Double
    /// Points as decimal text; nil where the course has no quiz.
    package let earned: String?
    package let possible: String?
    package let result: String
    package let certificate: String?
    package let record: String

    package init(
        completedAt: String, personNumber: String, personName: String, unit: String, post: String, employment: String,
        course: String, courseTitle: String, version: String, digest: String, classHours: Double, earned: String?,
        possible: String?, result: String, certificate: String?, record: String
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
        self.classHours = classHours
        self.earned = earned
        self.possible = possible
        self.result = result
        self.certificate = certificate
        self.record = record
    }
}
