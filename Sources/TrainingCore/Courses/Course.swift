/// A course version as it was authored, checked and compiled. Immutable: a version is named by `digest`.
package struct Course: Codable, Equatable, Sendable {
    package let id: CourseID
    package let version: CourseVersion
    package let digest: ContentDigest
    /// The language of the content as a BCP 47 tag, for instance `zh-Hans`.
    package let language: String
    package let category: CourseCategory
    package let title: LocalizedString
    package let summary: LocalizedString
    package let audience: LocalizedString
    /// The date on which the content was last checked against laws and rules.
    package let reviewed: CivilDate?
    package let classHours: ClassHours
    /// Courses that are completed before this one is begun; each once, and never the course itself.
    package let requires: [CourseID]
    /// In the order of reading; never empty.
    package let modules: [Module]
    package let banks: [Bank]
    package let quizzes: [Quiz]
    package let completion: CompletionRule
    package let certificate: CertificateRule?
    /// The SHA-256 digests of the picture files that are shown, by their paths; all else of a picture stands in its figure.
    package let pictures: [String: ContentDigest]

    package init(
        id: CourseID, version: CourseVersion, digest: ContentDigest, language: String, category: CourseCategory,
        title: LocalizedString, summary: LocalizedString, audience: LocalizedString, reviewed: CivilDate? = nil,
        classHours: ClassHours, requires: [CourseID] = [], modules: [Module], banks: [Bank], quizzes: [Quiz],
        completion: CompletionRule, certificate: CertificateRule?, pictures: [String: ContentDigest] = [:]
    ) {
        self.id = id
        self.version = version
        self.digest = digest
        self.language = language
        self.category = category
        self.title = title
        self.summary = summary
        self.audience = audience
        self.reviewed = reviewed
        self.classHours = classHours
        self.requires = requires
        self.modules = modules
        self.banks = banks
        self.quizzes = quizzes
        self.completion = completion
        self.certificate = certificate
        self.pictures = pictures
    }

    package func module(_ id: ModuleID) -> Module? { modules.first { $0.id == id } }
    package func bank(_ id: BankID) -> Bank? { banks.first { $0.id == id } }
    package func quiz(_ id: QuizID) -> Quiz? { quizzes.first { $0.id == id } }
}

package enum CourseCategory: String, Codable, CaseIterable, Sendable {
    case vocationalSkill = "vocational-skill"
    case productionSafety = "production-safety"
    case labourLaw = "labour-law"
    case unionCapability = "union-capability"
}

/// 学时, in half hours of teaching time; one class hour is 45 minutes unless a rule says otherwise.
package struct ClassHours: Codable, Hashable, Sendable {
    package let halves: Int

    /// Of teaching, by the default of 45 minutes to the class hour.
    package var minutes: Double { Double(halves) * 22.5 }

    /// Nil outside 0.5 to 1000 class hours.
    package init?(halves: Int) {
        guard (1...2000).contains(halves) else { return nil }
        self.halves = halves
    }

    private enum CodingKeys: CodingKey {
        case halves
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let number = try container.decode(Int.self, forKey: .halves)
        guard let value = Self(halves: number) else {
            throw DecodingError.dataCorruptedError(
                forKey: .halves, in: container, debugDescription: "not a number of class hours: \(number)")
        }
        self = value
    }
}

/// What a learner has to do to complete a course; every condition must hold, and there is at least one.
package struct CompletionRule: Codable, Equatable, Sendable {
    /// That every module is completed, as its own conditions say; without any it is read.
    package let readsAllModules: Bool
    package let passesQuizzes: [QuizID]

    package init(readsAllModules: Bool, passesQuizzes: [QuizID]) {
        self.readsAllModules = readsAllModules
        self.passesQuizzes = passesQuizzes
    }
}

/// That completion earns Lamproom's certificate, and for how many calendar months; nil does not expire.
package struct CertificateRule: Codable, Equatable, Sendable {
    package let validMonths: Int?

    package init(validMonths: Int?) {
        self.validMonths = validMonths
    }
}
