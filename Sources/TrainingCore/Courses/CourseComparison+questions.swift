extension CourseComparisonScope {
    mutating func question(_ old: Question, _ new: Question) {
        blocks(.prompt, old.prompt, new.prompt)
        if old.body.kind == new.body.kind {
            body(old.body, new.body)
        } else {
            value(.questionKind, old.body.kind, new.body.kind) { .questionKind($0) }
        }
        value(.points, old.points, new.points) { .plain($0.description) }
        value(.void, old.isVoid, new.isVoid) { .truth($0) }
        value(.shuffling, old.shufflesOptions, new.shufflesOptions) { .truth($0) }
        blocks(.explanation, old.explanation, new.explanation)
        value(.sources, old.sources, new.sources) { $0.isEmpty ? .none : .list($0.map(\.comparedName)) }
        marking(old.difficulty, new.difficulty, old.tags, new.tags)
    }

    private mutating func body(_ old: QuestionBody, _ new: QuestionBody) {
        switch (old, new) {
        case (.singleChoice(let oldOptions, let oldKey), .singleChoice(let newOptions, let newKey)):
            choice(oldOptions, [oldKey], newOptions, [newKey])
        case (
            .multipleChoice(let oldOptions, let oldKeys, let oldCredit),
            .multipleChoice(let newOptions, let newKeys, let newCredit)
        ):
            choice(oldOptions, oldKeys, newOptions, newKeys)
            credit(oldCredit, newCredit)
        case (.trueFalse(let oldKey), .trueFalse(let newKey)):
            value(.key, oldKey, newKey) { .truth($0) }
        case (.numeric(let oldKey), .numeric(let newKey)):
            number(oldKey, newKey)
        case (.shortText(let oldKey), .shortText(let newKey)):
            typedText(oldKey, newKey)
        case (.blanks(let oldText, let oldBlanks, let oldCredit), .blanks(let newText, let newBlanks, let newCredit)):
            text(.text, oldText, newText)
            blanks(oldBlanks, newBlanks)
            credit(oldCredit, newCredit)
        case (.ordering(let oldItems, let oldKey, let oldCredit), .ordering(let newItems, let newKey, let newCredit)):
            ordering(oldItems, oldKey, newItems, newKey)
            credit(oldCredit, newCredit)
        case (
            .matching(let oldPremises, let oldResponses, let oldKey, let oldCredit),
            .matching(let newPremises, let newResponses, let newKey, let newCredit)
        ):
            assignment((.left, oldPremises, newPremises), (.right, oldResponses, newResponses), oldKey, newKey)
            credit(oldCredit, newCredit)
        case (
            .categorising(let oldCategories, let oldItems, let oldKey, let oldCredit),
            .categorising(let newCategories, let newItems, let newKey, let newCredit)
        ):
            assignment((.item, oldItems, newItems), (.answerCategory, oldCategories, newCategories), oldKey, newKey)
            credit(oldCredit, newCredit)
        case (.essay(let oldLeast, let oldMost, let oldRubric), .essay(let newLeast, let newMost, let newRubric)):
            value(.minimumCharacters, oldLeast, newLeast) { $0.map { .plain(String($0)) } ?? .none }
            value(.maximumCharacters, oldMost, newMost) { .plain(String($0)) }
            rubric(oldRubric, newRubric)
        case (.practicalTask(let oldRubric), .practicalTask(let newRubric)):
            rubric(oldRubric, newRubric)
        default:
            value(.questionKind, old.kind, new.kind) { .questionKind($0) }
        }
    }

    private mutating func credit(_ old: PartialCredit, _ new: PartialCredit) {
        value(.partialCredit, old, new) { .partialCredit($0) }
    }

    // MARK: Options

    private mutating func choice(_ old: [Option], _ oldKeys: [Int], _ new: [Option], _ newKeys: [Int]) {
        let pairing = options(old.map(\.text), oldKeys, new.map(\.text), newKeys)
        for (oldIndex, newIndex) in pairing.pairs {
            let (before, option) = (old[oldIndex], new[newIndex])
            let part = CourseChange.Part.item(option.text.own.plain.excerpt)
            text(.feedback, before.feedback, option.feedback, part: part)
            value(.staysLast, before.staysLast, option.staysLast, part: part) { .truth($0) }
        }
    }

    /// Another wording of a right option is told as another key.
    private mutating func options(
        _ old: [LocalizedText], _ oldKeys: [Int], _ new: [LocalizedText], _ newKeys: [Int],
        part: CourseChange.Part? = nil
    ) -> CourseComparisonPairing {
        let pairing = texts(.option, old, new, part: part) { oldIndex, newIndex in
            !oldKeys.contains(oldIndex) || !newKeys.contains(newIndex)
        }
        let keys = (old: oldKeys.map { old[$0].own.plain }, new: newKeys.map { new[$0].own.plain })
        if keys.old.sorted() != keys.new.sorted()
            || oldKeys.map({ pairing.newIndices[$0] ?? -1 }).sorted() != newKeys.sorted()
        {
            add(.key, .changed, part: part, from: .texts(keys.old.map(\.excerpt)), to: .texts(keys.new.map(\.excerpt)))
        }
        if pairing.isReordered { add(.option, .reordered, part: part) }
        return pairing
    }

    private mutating func ordering(_ old: [LocalizedText], _ oldKey: [Int], _ new: [LocalizedText], _ newKey: [Int]) {
        let pairing = texts(.item, old, new)
        let added = Set(pairing.added)
        if oldKey.compactMap({ pairing.newIndices[$0] }) != newKey.filter({ !added.contains($0) }) {
            add(
                .key, .changed, from: .sequence(oldKey.map { old[$0].own.plain.excerpt }),
                to: .sequence(newKey.map { new[$0].own.plain.excerpt }))
        } else if pairing.isReordered {
            add(.item, .reordered)
        }
    }

    private typealias Sides = (aspect: CourseChange.Aspect, old: [LocalizedText], new: [LocalizedText])

    /// Items that each belong to one target: sides that match, or categories.
    private mutating func assignment(_ items: Sides, _ targets: Sides, _ oldKey: [Int], _ newKey: [Int]) {
        let itemPairs = texts(items.aspect, items.old, items.new)
        let targetPairs = texts(targets.aspect, targets.old, targets.new)
        for (oldIndex, newIndex) in itemPairs.pairs {
            let (oldTarget, newTarget) = (oldKey[oldIndex], newKey[newIndex])
            guard targetPairs.newIndices[oldTarget] != newTarget else { continue }
            add(
                .key, .changed, part: .item(items.new[newIndex].own.plain.excerpt),
                from: .text(targets.old[oldTarget].own.plain.excerpt),
                to: .text(targets.new[newTarget].own.plain.excerpt))
        }
        if itemPairs.isReordered { add(items.aspect, .reordered) }
        if targetPairs.isReordered { add(targets.aspect, .reordered) }
    }

    // MARK: Typed answers

    private mutating func number(_ old: NumericKey, _ new: NumericKey, part: CourseChange.Part? = nil) {
        value(.key, old.value, new.value, part: part) { .plain($0.description) }
        value(.tolerance, old.tolerance, new.tolerance, part: part) { .plain($0.text) }
        value(.unit, old.unit, new.unit, part: part) { $0.map { .text($0) } ?? .none }
        value(.otherUnits, old.otherUnits, new.otherUnits, part: part) { $0.isEmpty ? .none : .list($0.map(\.text)) }
    }

    private mutating func typedText(_ old: TypedTextKey, _ new: TypedTextKey, part: CourseChange.Part? = nil) {
        list(.variant, old.accepted, new.accepted, part: part) { .text($0) }
        list(.pattern, old.patterns.map(\.source), new.patterns.map(\.source), part: part) { .text($0) }
        value(.folding, old.folding, new.folding, part: part) { .folding($0) }
    }

    private mutating func blanks(_ old: [Blank], _ new: [Blank]) {
        for number in 1...max(1, old.count, new.count) {
            let part = CourseChange.Part.blank(number)
            switch (number <= old.count ? old[number - 1] : nil, number <= new.count ? new[number - 1] : nil) {
            case (.text(let oldKey), .text(let newKey)): typedText(oldKey, newKey, part: part)
            case (.number(let oldKey), .number(let newKey)): self.number(oldKey, newKey, part: part)
            case (.choice(let oldOptions, let oldKey), .choice(let newOptions, let newKey)):
                _ = options(oldOptions, [oldKey], newOptions, [newKey], part: part)
            case (nil, let blank?): add(.blank, .added, part: part, to: blank.keyTexts)
            case (let blank?, nil): add(.blank, .removed, part: part, from: blank.keyTexts)
            case (let before?, let blank?): add(.blank, .changed, part: part, from: before.keyTexts, to: blank.keyTexts)
            case (nil, nil): break
            }
        }
    }

    // MARK: Graded by a person

    private mutating func rubric(_ old: Rubric, _ new: Rubric) {
        let pairing = texts(
            .criterion, old.criteria.map { $0.title.rich }, new.criteria.map { $0.title.rich })
        for (oldIndex, newIndex) in pairing.pairs {
            let (before, criterion) = (old.criteria[oldIndex], new.criteria[newIndex])
            let part = CourseChange.Part.criterion(criterion.title.own.excerpt)
            value(.points, before.points, criterion.points, part: part) { .plain($0.description) }
            text(.description, before.description, criterion.description, part: part)
        }
        if pairing.isReordered { add(.criterion, .reordered) }
    }
}
