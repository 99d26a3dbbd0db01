/// The languages that a client prefers (RFC 9110, section 12.5.4).
enum AcceptLanguage {
    /// More than anyone has set up; what is beyond is not read.
    private static let limit = 20

    /// The tags of a header field, the most wanted first; without `*` and what is not wanted (`q=0`) or cannot be read.
    static func tags(_ field: some StringProtocol) -> [String] {
        let ranges = field.split(separator: ",").prefix(limit).compactMap { part -> (tag: String, weight: Double)? in
            let pieces = part.split(separator: ";").map { $0.drop { $0 == " " || $0 == "\t" } }
            guard let tag = pieces.first?.prefix(while: { $0.isLetter || $0.isNumber || $0 == "-" }), !tag.isEmpty,
                pieces.count <= 2, let weight = pieces.count == 2 ? weight(pieces[1]) : 1, weight > 0
            else { return nil }
            return (String(tag), weight)
        }
        // The order of those that are equally wanted stays.
        return ranges.enumerated().sorted { left, right in
            (right.element.weight, left.offset) < (left.element.weight, right.offset)
        }.map(\.element.tag)
    }

    private static func weight(_ parameter: some StringProtocol) -> Double? {
        guard parameter.lowercased().hasPrefix("q=") else { return nil }
        let weight = Double(String(parameter.dropFirst(2).prefix { $0 != " " }))
        return weight.flatMap { (0...1).contains($0) ? $0 : nil }
    }
}
