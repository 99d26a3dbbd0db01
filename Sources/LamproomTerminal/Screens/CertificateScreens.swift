package import LamproomAPI
package import Messages

package enum CertificatesScreen {
    package static func lines(
        certificates: [CertificateView], showsPeople: Bool, page: Page
    ) -> [Line] {
        let language = page.language
        let people: [Text] = showsPeople ? [.columnName] : []
        let header =
            [.columnCertificate] + people + [
                .columnTitle, .columnStatus, .columnIssued, .columnValidUntil,
            ]
        return FittedTable.lines(
            header: header,
            rows: certificates.map { certificate in
                [certificate.number] + (showsPeople ? [certificate.personName] : []) + [
                    certificate.courseTitle, CertificateStatus.text(certificate.status)(language),
                    certificate.issuedOn, certificate.validUntil ?? Text.certificateForEver(language),
                ]
            }, page: page)
    }
}

package enum CertificateScreen {
    package static func lines(certificate: PublicCertificateView, language: Language) -> [Line] {
        let isKnown = certificate.status != "unknown"
        var facts: [(Text, String?)] = [
            (.columnCertificate, certificate.number), (.columnName, certificate.name),
            (.columnTitle, certificate.courseTitle), (.columnIssued, certificate.issuedOn),
        ]
        if isKnown {
            facts.append((.columnValidUntil, certificate.validUntil ?? Text.certificateForEver(language)))
        }
        let status = CertificateStatus.text(certificate.status)(language)
        let pairs = facts.compactMap { label, value in value.map { (label(language), $0) } }
        return TableLayout.pairs([(Text.columnStatus(language), status)] + pairs)
    }
}

/// What states of a certificate are called.
enum CertificateStatus {
    static func text(_ status: String) -> Text {
        switch status {
        case "valid": .certificateValid
        case "expired": .certificateExpired
        case "revoked": .certificateRevoked
        case "unknown": .certificateUnknown
        default: .verbatim(status)
        }
    }
}
