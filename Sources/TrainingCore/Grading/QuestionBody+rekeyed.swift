extension QuestionBody {
    /// This body, in the order shown, with the key and the partial-credit rule of another version's.
    func rekeyed(by other: QuestionBody) throws(RekeyingObstacle) -> QuestionBody {
        switch (self, other) {
        case (.singleChoice(let shown, _), .singleChoice(let options, let key)):
            let places = try Places(of: options.map(\.text), in: shown.map(\.text))
            return .singleChoice(options: shown, key: places[key])
        case (.multipleChoice(let shown, _, _), .multipleChoice(let options, let keys, let credit)):
            let places = try Places(of: options.map(\.text), in: shown.map(\.text))
            return .multipleChoice(options: shown, keys: keys.map { places[$0] }.sorted(), partialCredit: credit)
        case (.trueFalse, .trueFalse), (.shortText, .shortText):
            return other
        case (.numeric(let shown), .numeric(let key)):
            // A number without a unit is in the question's own, so the same figure would mean another amount.
            guard shown.unit == key.unit else { throw .wordingChanged }
            return other
        case (.blanks(let text, let shown, _), .blanks(let newText, let blanks, let credit)):
            guard text.own.spans == newText.own.spans, shown.count == blanks.count else { throw .wordingChanged }
            var rekeyed: [Blank] = []
            for (blank, new) in zip(shown, blanks) { rekeyed.append(try blank.rekeyed(by: new)) }
            return .blanks(text: text, blanks: rekeyed, partialCredit: credit)
        case (.ordering(let shown, _, _), .ordering(let items, let key, let credit)):
            let places = try Places(of: items, in: shown)
            return .ordering(items: shown, key: key.map { places[$0] }, partialCredit: credit)
        case (
            .matching(let shownPremises, let shownResponses, _, _),
            .matching(let premises, let responses, let key, let credit)
        ):
            let lefts = try Places(of: premises, in: shownPremises)
            let rights = try Places(of: responses, in: shownResponses)
            return .matching(
                premises: shownPremises, responses: shownResponses, key: lefts.assignment(key, to: rights),
                partialCredit: credit)
        case (
            .categorising(let shownCategories, let shownItems, _, _),
            .categorising(let categories, let items, let key, let credit)
        ):
            let targets = try Places(of: categories, in: shownCategories)
            let sorted = try Places(of: items, in: shownItems)
            return .categorising(
                categories: shownCategories, items: shownItems, key: sorted.assignment(key, to: targets),
                partialCredit: credit)
        default:
            throw .kindChanged
        }
    }
}

extension Blank {
    fileprivate func rekeyed(by other: Blank) throws(RekeyingObstacle) -> Blank {
        switch (self, other) {
        case (.text, .text):
            return other
        case (.number(let shown), .number(let key)):
            guard shown.unit == key.unit else { throw .wordingChanged }
            return other
        case (.choice(let shown, _), .choice(let options, let key)):
            return .choice(options: shown, key: try Places(of: options, in: shown)[key])
        default:
            throw .partsChanged
        }
    }
}

/// Where the parts of another version stand among the parts shown.
private struct Places {
    private let places: [Int]

    /// - Throws: `partsChanged` unless both have the same texts, each once.
    init(of others: [LocalizedText], in shown: [LocalizedText]) throws(RekeyingObstacle) {
        var places: [Int] = []
        for other in others {
            guard let place = shown.firstIndex(where: { $0.own == other.own }), !places.contains(place) else {
                throw .partsChanged
            }
            places.append(place)
        }
        guard places.count == shown.count else { throw .partsChanged }
        self.places = places
    }

    /// - Parameters:
    ///   - index: of the other version.
    subscript(index: Int) -> Int { places[index] }

    /// A key that names a target for each part, with both by their places.
    func assignment(_ key: [Int], to targets: Places) -> [Int] {
        var assignment = Array(repeating: 0, count: places.count)
        for (index, target) in key.enumerated() { assignment[places[index]] = targets[target] }
        return assignment
    }
}
