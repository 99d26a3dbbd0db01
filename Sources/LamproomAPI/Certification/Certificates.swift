/// A certificate as its holder, the holder's managers and administrators see it.
package struct CertificateView: WireType {
    package let number: String
    /// `valid`, `expired` or `revoked`.
    package let status: String
    package let personNumber: String
    package let personName: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let issuedOn: String
    /// Last day of validity; nil does not expire.
    package let validUntil: String?
    package let revokedAt: String?

    package init(
        number: String, status: String, personNumber: String, personName: String, course: String, courseTitle: String,
        version: String, issuedOn: String, validUntil: String?, revokedAt: String?
    ) {
        self.number = number
        self.status = status
        self.personNumber = personNumber
        self.personName = personName
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.issuedOn = issuedOn
        self.validUntil = validUntil
        self.revokedAt = revokedAt
    }
}

/// What anyone may learn of a number.
package struct PublicCertificateView: WireType {
    package let number: String
    /// `valid`, `expired`, `revoked` or `unknown`; with `unknown` nothing else is given.
    package let status: String
    /// Masked: `张*`.
    package let name: String?
    package let courseTitle: String?
    package let issuedOn: String?
    package let validUntil: String?

    package init(
        number: String, status: String, name: String?, courseTitle: String?, issuedOn: String?, validUntil: String?
    ) {
        self.number = number
        self.status = status
        self.name = name
        self.courseTitle = courseTitle
        self.issuedOn = issuedOn
        self.validUntil = validUntil
    }
}

package struct RevocationRequest: WireType {
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}
