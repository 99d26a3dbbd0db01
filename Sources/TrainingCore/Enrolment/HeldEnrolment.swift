/// An enrolment that a person has at a course already, as far as it matters for enrolling them again.
package struct HeldEnrolment: Equatable, Sendable {
    package let state: Enrolment.State
    package let digest: ContentDigest
    /// The last day of the certificate that it earned; nil if it does not expire, or there is none.
    package let certificateValidUntil: CivilDate?
    package let isRevoked: Bool

    package init(state: Enrolment.State, digest: ContentDigest, certificateValidUntil: CivilDate?, isRevoked: Bool) {
        self.state = state
        self.digest = digest
        self.certificateValidUntil = certificateValidUntil
        self.isRevoked = isRevoked
    }

    /// Whether a person with these enrolments needs another one at the version `digest`.
    ///
    /// Not while one is active, and not while they hold a completion of the very same version whose certificate is good
    /// today. A new version, an expired or a revoked certificate call for another.
    package static func needsAnother(_ held: [HeldEnrolment], digest: ContentDigest, today: CivilDate) -> Bool {
        !held.contains { enrolment in
            switch enrolment.state {
            case .active: return true
            case .withdrawn, .superseded: return false
            case .completed:
                let hasExpired = enrolment.certificateValidUntil.map { today > $0 } ?? false
                return enrolment.digest == digest && !hasExpired && !enrolment.isRevoked
            }
        }
    }
}
