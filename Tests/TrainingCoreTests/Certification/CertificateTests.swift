import Testing

@testable import TrainingCore

@Suite struct CertificateTests {
    @Test(
        "A certificate is valid through its last day, unless it is revoked",
        arguments: [
            ("2027-11-22", false, "2026-11-22", .valid),
            ("2027-11-22", false, "2027-11-21", .valid),
            ("2027-11-22", false, "2027-11-22", .valid),
            ("2027-11-22", false, "2027-11-23", .expired),
            (nil, false, "9999-12-31", .valid),
            ("2027-11-22", true, "2026-11-22", .revoked),
            ("2027-11-22", true, "2027-11-23", .revoked),
            (nil, true, "2026-11-22", .revoked),
        ] as [(String?, Bool, String, CertificateStatus)])
    func status(validUntil: String?, isRevoked: Bool, today: String, status: CertificateStatus) throws {
        let certificate = Certificate(
            number: CertificateNumber(year: 2026, random: 1), completion: recordID(1), issuedOn: try date("2026-11-22"),
            validUntil: try validUntil.map(date), revokedAt: isRevoked ? Timestamp(milliseconds: 1) : nil)
        #expect(try certificate.status(on: date(today)) == status)
    }

    @Test(
        "The last day of validity is the corresponding day after the months of the rule",
        arguments: [
            ("2026-11-22", 12, "2027-11-22"),
            ("2026-11-22", 1, "2026-12-22"),
            ("2026-10-30", 4, "2027-02-28"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-08-31", 1, "2026-09-30"),
            ("2026-11-22", 600, "2076-11-22"),
            ("2026-11-22", nil, nil),
        ] as [(String, Int?, String?)])
    func validity(issuedOn: String, months: Int?, validUntil: String?) throws {
        let rule = CertificateRule(validMonths: months)
        #expect(try rule.validUntil(issuedOn: date(issuedOn))?.description == validUntil)
    }

    @Test(
        "A stranger sees the first character of a name and up to three stars",
        arguments: [
            ("", ""), ("张", "张*"), ("张三", "张*"), ("欧阳三", "欧**"), ("欧阳明日", "欧***"), ("买买提·艾力", "买***"),
            ("Li Lei", "L***"), ("𠮷野", "𠮷*"), ("e\u{301}a", "e\u{301}*"), ("👷‍♀️a", "👷‍♀️*"),
        ])
    func masked(name: String, expected: String) {
        #expect(maskedName(name) == expected)
    }
}
