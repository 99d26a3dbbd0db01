/// A share of something in hundredths of a percent, of which not every number is one: a pass mark, a penalty.
package protocol PercentShare: Codable {
    var hundredthsOfPercent: Int { get }

    /// Nil if the number is none.
    init?(hundredthsOfPercent: Int)
}

extension PercentShare {
    /// In percent, as decimal text: 8000 is `80`.
    package var percentText: String { Marks(hundredths: hundredthsOfPercent).description }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: PercentShareKeys.self)
        let number = try container.decode(Int.self, forKey: .hundredthsOfPercent)
        guard let value = Self(hundredthsOfPercent: number) else {
            throw DecodingError.dataCorruptedError(
                forKey: .hundredthsOfPercent, in: container, debugDescription: "no \(Self.self): \(number)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: PercentShareKeys.self)
        try container.encode(hundredthsOfPercent, forKey: .hundredthsOfPercent)
    }
}

/// The stored form is `{"hundredthsOfPercent":8000}`.
private enum PercentShareKeys: CodingKey {
    case hundredthsOfPercent
}
