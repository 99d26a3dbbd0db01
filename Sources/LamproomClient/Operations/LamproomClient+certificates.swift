package import LamproomAPI

extension LamproomClient {
    /// - Parameters:
    ///   - person: an employee number; nil gives one's own.
    package func certificates(person: String?) -> PageSequence<CertificateView> {
        PageSequence { cursor in
            try await call(.listCertificates, query: [QueryItem](given: ["person": person, "cursor": cursor]))
        }
    }

    package func verifyCertificate(_ number: String) async throws -> PublicCertificateView {
        try await call(.verifyCertificate, ["number": number])
    }

    package func revokeCertificate(_ number: String, reason: String) async throws -> PublicCertificateView {
        try await call(.revokeCertificate, ["number": number], body: .json(RevocationRequest(reason: reason)))
    }
}
