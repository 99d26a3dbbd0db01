/// A number as a worker typed it, in the question's unit: `millionths × numerator ÷ denominator` millionths.
///
/// Kept as a fraction, so that a conversion rounds nothing.
package struct TypedNumber: Equatable, Sendable {
    let value: Quantity
    let numerator: Quantity
    let denominator: Quantity

    private static let one = Quantity(millionths: 1_000_000)

    init(_ value: Quantity, in unit: ConvertibleUnit? = nil) {
        self.value = value
        numerator = unit?.numerator ?? Self.one
        denominator = unit?.denominator ?? Self.one
    }

    /// Whether it differs from the key by at most the tolerance. All in whole numbers of 128 bits: 9 + 6 digits three times fit.
    func isWithin(_ key: NumericKey) -> Bool {
        let scale = Int128(denominator.millionths)
        let typed = Int128(value.millionths) * Int128(numerator.millionths)
        let difference = (typed - Int128(key.value.millionths) * scale).magnitude
        switch key.tolerance {
        case .absolute(let tolerance):
            return difference <= (Int128(tolerance.millionths) * scale).magnitude
        case .relative(let hundredths):
            // Both sides times 10,000; the left side is compared by division, which cannot overflow.
            let allowed = Int128(key.value.millionths).magnitude * scale.magnitude * UInt128(hundredths) / 10_000
            return difference <= allowed
        }
    }
}

/// Reads a number as a worker types it: full-width digits, spaces, thousands commas, and a unit behind it are understood.
extension NumericKey {
    /// Nil if it is no number, or carries a unit that the question does not know.
    package func parse(_ text: some StringProtocol) -> TypedNumber? {
        let folded = TextFolding.fold(text)
        if let number = Self.number(folded) { return TypedNumber(number) }
        // The longest unit first: `mm` ends with `m`.
        let units: [(name: String, unit: ConvertibleUnit?)] =
            (unit.map { [($0, nil)] } ?? []) + otherUnits.map { ($0.name, $0) }
        let foldedUnits = units.map { (name: TextFolding.fold($0.name, [.caseSensitive]), unit: $0.unit) }
            .filter { !$0.name.isEmpty }
        let exact = TextFolding.fold(text, [.caseSensitive])
        // MPa and mPa are two units; only where no unit is written in the same case does another case do.
        for (typed, fold) in [(exact, { $0 }), (folded, { $0.lowercased() })] as [(String, (String) -> String)] {
            for (name, unit) in foldedUnits.sorted(by: { $0.name.count > $1.name.count }) {
                let name = fold(name)
                guard typed.hasSuffix(name), let number = Self.number(String(typed.dropLast(name.count))) else {
                    continue
                }
                return TypedNumber(number, in: unit)
            }
        }
        return nil
    }

    package func isRight(_ text: some StringProtocol) -> Bool {
        parse(text)?.isWithin(self) ?? false
    }

    private static func number(_ folded: String) -> Quantity? {
        Quantity(withoutThousandsCommas(folded.filter { $0 != " " }))
    }

    /// `1,234.5` as `1234.5`; anything else with a comma is left as it is and so is no number: not `0,5`, not `1.234,567`.
    private static func withoutThousandsCommas(_ text: String) -> String {
        guard text.contains(",") else { return text }
        let whole = text.prefix { $0 != "." }
        let groups = whole.drop { $0 == "-" || $0 == "+" }.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.utf8.count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return text }
        return whole.filter { $0 != "," } + text[whole.endIndex...]
    }
}
