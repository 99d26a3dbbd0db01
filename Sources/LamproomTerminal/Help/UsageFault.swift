package import Messages

/// What the argument parser has to say of wrong usage. It speaks English only, so its sentences are recognised and said
/// again from the catalogue.
package enum UsageFault: Equatable, Sendable {
    case missing(String)
    case missingValue(String)
    case unknownOption(String)
    case unexpected(String)
    case invalidValue(String, of: String)
    /// A sentence that is not recognised, as it is.
    case other(String)

    /// - Parameters:
    ///   - message: in English, without the usage line.
    package init(message: String) {
        let line = message.split(separator: "\n").first.map(String.init) ?? message
        let quoted = line.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        let first = quoted.count > 1 ? quoted[1] : ""
        switch line {
        case _ where line.hasPrefix("Missing expected argument"): self = .missing(first)
        case _ where line.hasPrefix("Missing value for"): self = .missingValue(first)
        case _ where line.hasPrefix("Unknown option"): self = .unknownOption(first)
        case _ where line.contains("nexpected argument"): self = .unexpected(first)
        case _ where line.hasPrefix("The value '") && quoted.count > 3:
            self = .invalidValue(first, of: quoted[3])
        default: self = .other(line)
        }
    }

    package var text: Text {
        switch self {
        case .missing(let name): .usageMissing(name)
        case .missingValue(let name): .usageMissingValue(name)
        case .unknownOption(let name): .usageUnknownOption(name)
        case .unexpected(let name): .usageUnexpected(name)
        case .invalidValue(let value, let name): .usageInvalidValue(value, name: name)
        case .other(let sentence): .usageOther(sentence)
        }
    }
}
