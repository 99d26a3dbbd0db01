import Testing

@testable import TrainingCore

@Suite struct AccountTests {
    @Test(
        "Account names are ASCII without regard to case",
        arguments: [
            ("admin", "admin"), ("Li.Lei", "li.lei"), ("A-1_B", "a-1_b"), ("1001", "1001"), (".", "."),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", "abcdefghijklmnopqrstuvwxyz012345"),
        ])
    func accountName(typed: String, text: String) {
        #expect(AccountName(typed)?.text == text)
    }

    @Test(
        "Anything else is refused, also letters whose lower case is ASCII",
        arguments: [
            "", " ", "a b", "a@b", "a/b", "a\n", "张三", "ａ", "é", "e\u{301}", "\u{212A}obe", "İ", "a\u{200B}",
            "abcdefghijklmnopqrstuvwxyz0123456",
        ])
    func noAccountName(text: String) {
        #expect(AccountName(text) == nil)
    }

    @Test("Every employee number is an account name")
    func employeeNumber() throws {
        for text in ["1001", "A-1_B", String(repeating: "Z", count: 32)] {
            let number = try #require(EmployeeNumber(text))
            #expect(AccountName(number.text)?.text == text.lowercased())
        }
    }

    @Test("A manager has a unit and nobody else has", arguments: Role.allCases)
    func grants(role: Role) throws {
        let unit = try unitPath("华山/一矿")
        #expect((RoleGrant(role: role, unit: unit) != nil) == (role == .manager))
        #expect((RoleGrant(role: role, unit: nil) != nil) == (role != .manager))
    }

    @Test(
        "A password has 8 to 128 characters and is not the account's name",
        arguments: [
            ("", .tooShort), ("1234567", .tooShort), ("12345678", nil), ("一二三四五六七八", nil), ("一二三四五六七", .tooShort),
            ("        ", nil), (String(repeating: "x", count: 128), nil),
            (String(repeating: "x", count: 129), .tooLong),
            ("e" + String(repeating: "\u{301}", count: 128), .tooLong), ("zhang.san", .isAccountName),
            ("Zhang.San", .isAccountName), ("zhang.san1", nil), ("👷‍♀️👷‍♀️", nil),
        ] as [(String, PasswordRule?)])
    func password(password: String, fault: PasswordRule?) throws {
        let name = try #require(AccountName("zhang.san"))
        guard let fault else {
            #expect(throws: Never.self) { try PasswordRule.check(password, for: name) }
            return
        }
        #expect(throws: fault) { try PasswordRule.check(password, for: name) }
    }

    @Test("A password that is a short account name is too short")
    func shortName() throws {
        let name = try #require(AccountName("1001"))
        #expect(throws: PasswordRule.tooShort) { try PasswordRule.check("1001", for: name) }
    }
}
