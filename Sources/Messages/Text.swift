/// A language in which Lamproom speaks to its users, named by its BCP 47 tag.
package enum Language: String, CaseIterable, Sendable {
    case chinese = "zh-Hans"
    case english = "en"

    /// The language for a tag or a POSIX locale name (`zh-Hans`, `zh_CN.UTF-8`, `en`); nil if it is neither Chinese nor English.
    package init?(tag: some StringProtocol) {
        let primary = tag.lowercased().prefix { $0.isLetter }
        switch primary {
        case "zh": self = .chinese
        case "en": self = .english
        default: return nil
        }
    }
}

/// One entry of the catalogue: the same text for users in every language.
///
/// All texts for users are static members of this type, one file per subject in this folder. An entry cannot be made
/// without all its languages, so a missing translation does not compile.
package struct Text: Equatable, Sendable {
    package let chinese: String
    package let english: String

    package init(zh chinese: String, en english: String) {
        self.chinese = chinese
        self.english = english
    }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
