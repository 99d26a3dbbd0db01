/// A worker or member of the union's staff, as the roster has them. Nothing else is kept of a person.
package struct Person: Equatable, Sendable {
    package let id: PersonID
    package let details: PersonDetails

    package init(id: PersonID, details: PersonDetails) {
        self.id = id
        self.details = details
    }
}

/// What the roster says of a person.
package struct PersonDetails: Equatable, Sendable {
    package let number: EmployeeNumber
    package let name: String
    package let unit: UnitPath
    package let post: String
    package let employment: EmploymentKind
    package let hired: CivilDate

    package init(
        number: EmployeeNumber, name: String, unit: UnitPath, post: String, employment: EmploymentKind,
        hired: CivilDate
    ) {
        self.number = number
        self.name = name
        self.unit = unit
        self.post = post
        self.employment = employment
        self.hired = hired
    }
}

/// 工号: 1 to 32 ASCII letters, digits, `-` and `_`; letters count as upper case.
package struct EmployeeNumber: Hashable, Comparable, Sendable {
    package let text: String

    package init?(_ text: some StringProtocol) {
        let halfWidth = String(String.UnicodeScalarView(text.unicodeScalars.map(TextFolding.halfWidth)))
        // Before folding: upper-casing makes ASCII of some other letters, of `ß` and `ı` for instance.
        guard halfWidth.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let folded = halfWidth.uppercased()
        let isAllowed = folded.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        guard (1...32).contains(folded.utf8.count), isAllowed else { return nil }
        self.text = folded
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// 用工形式. Dispatched workers and interns are trained like everyone. Source: 安全生产法 第二十八条.
package enum EmploymentKind: String, CaseIterable, Sendable {
    case regular, dispatched, intern, contractor
}
