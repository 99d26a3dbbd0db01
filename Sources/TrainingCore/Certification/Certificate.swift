/// Lamproom's own proof that a person completed a course. It does not replace a certificate that the state issues.
package struct Certificate: Equatable, Sendable {
    package let number: CertificateNumber
    package let completion: CompletionID
    package let issuedOn: CivilDate
    /// The last day on which it is valid; nil does not expire.
    package let validUntil: CivilDate?
    package let revokedAt: Timestamp?

    package init(
        number: CertificateNumber, completion: CompletionID, issuedOn: CivilDate, validUntil: CivilDate?,
        revokedAt: Timestamp?
    ) {
        self.number = number
        self.completion = completion
        self.issuedOn = issuedOn
        self.validUntil = validUntil
        self.revokedAt = revokedAt
    }

    package func status(on today: CivilDate) -> CertificateStatus {
        if revokedAt != nil { return .revoked }
        if let validUntil, today > validUntil { return .expired }
        return .valid
    }
}

package enum CertificateStatus: String, Sendable, CaseIterable {
    case valid, expired, revoked, unknown
}

extension CertificateRule {
    /// The last day of validity of a certificate issued on a date: the corresponding day after the number of months (`CivilDate.adding(months:)`).
    package func validUntil(issuedOn date: CivilDate) -> CivilDate? {
        validMonths.map { date.adding(months: $0) }
    }
}

/// A name as strangers may see it: the first character, and a star for each other (`张*`, `欧**`).
package func maskedName(_ name: String) -> String {
    guard let first = name.first else { return "" }
    return String(first) + String(repeating: "*", count: min(3, max(1, name.count - 1)))
}
