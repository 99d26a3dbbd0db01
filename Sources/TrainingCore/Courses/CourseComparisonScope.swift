/// The comparison of one subject: a course's head, a module, a quiz, a bank, a question or a case.
///
/// Formatting and translations are told once for the whole subject, however many of its texts they concern.
struct CourseComparisonScope {
    let subject: CourseChange.Subject
    let place: String?
    let changedPictures: Set<String>
    private var changes: [CourseChange] = []
    private var hasOtherFormatting = false
    private var languages: Set<String> = []

    init(subject: CourseChange.Subject, place: String?, changedPictures: Set<String>) {
        self.subject = subject
        self.place = place
        self.changedPictures = changedPictures
    }

    func finished() -> [CourseChange] {
        var scope = self
        if hasOtherFormatting { scope.add(.formatting, .changed) }
        if !languages.isEmpty { scope.add(.translation, .changed, to: .list(languages.sorted())) }
        return scope.changes
    }

    mutating func add(
        _ aspect: CourseChange.Aspect, _ event: CourseChange.Event, part: CourseChange.Part? = nil,
        from: CourseChange.Value? = nil, to: CourseChange.Value? = nil
    ) {
        changes.append(
            CourseChange(
                subject: subject, place: place, part: part, aspect: aspect, event: event, from: from, to: to))
    }

    mutating func value<Value: Equatable>(
        _ aspect: CourseChange.Aspect, _ old: Value, _ new: Value, part: CourseChange.Part? = nil,
        as describe: (Value) -> CourseChange.Value
    ) {
        guard old != new else { return }
        add(aspect, .changed, part: part, from: describe(old), to: describe(new))
    }

    /// A text, which either may not have.
    mutating func text<Value: WordedText>(
        _ aspect: CourseChange.Aspect, _ old: Localized<Value>?, _ new: Localized<Value>?,
        part: CourseChange.Part? = nil
    ) {
        guard old?.own.wording == new?.own.wording else {
            wording(aspect, old?.own.wording, new?.own.wording, part: part)
            return
        }
        if let old, let new { form(old, new) }
    }

    /// Text of several blocks.
    mutating func blocks(
        _ aspect: CourseChange.Aspect, _ old: [Block], _ new: [Block], part: CourseChange.Part? = nil
    ) {
        let pictures = (old: old.compactMap(\.file), new: new.compactMap(\.file))
        value(.picture, pictures.old, pictures.new, part: part) { $0.isEmpty ? .none : .list($0) }
        let olds = Set(pictures.old)
        for file in pictures.new where changedPictures.contains(file) && olds.contains(file) {
            add(.picture, .changed, part: part, to: .plain(file))
        }
        let wordings = (
            old: old.map(\.wording).joined(separator: "\n"), new: new.map(\.wording).joined(separator: "\n")
        )
        guard wordings.old == wordings.new else {
            wording(aspect, wordings.old, wordings.new, part: part)
            return
        }
        if old.map(\.shape) != new.map(\.shape) { hasOtherFormatting = true }
        for (old, new) in zip(old.flatMap(\.texts), new.flatMap(\.texts)) { form(old, new) }
    }

    /// Texts of which each has its place in a question.
    ///
    /// - Parameters:
    ///   - old, new: the texts, in the order in which they are written.
    ///   - isTold: whether the other wording of a pair of an old and a new text is a change to be told.
    mutating func texts(
        _ aspect: CourseChange.Aspect, _ old: [LocalizedText], _ new: [LocalizedText],
        part: CourseChange.Part? = nil, isTold: (Int, Int) -> Bool = { _, _ in true }
    ) -> CourseComparisonPairing {
        let pairing = CourseComparisonPairing(old.map(\.own.plain), new.map(\.own.plain))
        for (oldIndex, newIndex) in pairing.pairs {
            let (oldText, newText) = (old[oldIndex], new[newIndex])
            if oldText.own.plain == newText.own.plain || isTold(oldIndex, newIndex) {
                text(aspect, oldText, newText, part: part)
            }
        }
        for index in pairing.removed { add(aspect, .removed, part: part, from: .text(old[index].own.plain.excerpt)) }
        for index in pairing.added { add(aspect, .added, part: part, to: .text(new[index].own.plain.excerpt)) }
        return pairing
    }

    /// Values without translations: what is no longer there, what is new, and else whether the order is another.
    mutating func list<Value: Hashable>(
        _ aspect: CourseChange.Aspect, _ old: [Value], _ new: [Value], part: CourseChange.Part? = nil,
        as describe: (Value) -> CourseChange.Value
    ) {
        let (removed, added) = (old.removing(new), new.removing(old))
        for value in removed { add(aspect, .removed, part: part, from: describe(value)) }
        for value in added { add(aspect, .added, part: part, to: describe(value)) }
        if old.removing(removed) != new.removing(added) { add(aspect, .reordered, part: part) }
    }

    private mutating func wording(
        _ aspect: CourseChange.Aspect, _ old: String?, _ new: String?, part: CourseChange.Part?
    ) {
        let excerpts = CourseComparisonExcerpt(old ?? "", new ?? "")
        add(
            aspect, .changed, part: part, from: old == nil ? CourseChange.Value.none : .text(excerpts.old),
            to: new == nil ? CourseChange.Value.none : .text(excerpts.new))
    }

    /// Notes what differs between two texts of the same wording.
    private mutating func form<Value>(_ old: Localized<Value>, _ new: Localized<Value>) {
        if old.own != new.own { hasOtherFormatting = true }
        guard old.translations != new.translations else { return }
        for tag in Set(old.translations.keys).union(new.translations.keys)
        where old.translations[tag] != new.translations[tag] {
            languages.insert(tag)
        }
    }
}

extension Array where Element: Hashable {
    /// Without as many of each element as `others` has, the first ones.
    fileprivate func removing(_ others: [Element]) -> [Element] {
        var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return filter { element in
            guard let count = counts[element], count > 0 else { return true }
            counts[element] = count - 1
            return false
        }
    }
}
