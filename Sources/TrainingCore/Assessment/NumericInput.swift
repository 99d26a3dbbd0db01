/// Reads a number as a worker types it: full-width digits, spaces, thousands commas, and the unit behind it are understood.
package enum NumericInput {
    /// Nil if it is no number, or carries another unit than the question's.
    package static func parse(_ text: some StringProtocol, unit: String?) -> Quantity? {
        var folded = TextFolding.fold(text)
        if let unit {
            let foldedUnit = TextFolding.fold(unit)
            if !foldedUnit.isEmpty, folded.hasSuffix(foldedUnit) { folded.removeLast(foldedUnit.count) }
        }
        folded.removeAll { $0 == " " }
        return Quantity(withoutThousandsCommas(folded))
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
