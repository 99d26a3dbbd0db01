extension CourseComparison {
    func modules() -> [CourseChange] {
        let (oldIDs, newIDs) = (old.modules.map(\.id), new.modules.map(\.id))
        let moves = Dictionary(
            CourseComparisonMoves(from: oldIDs, to: newIDs).moved.map { ($0.id, $0) }
        ) { first, _ in first }
        let olds = Dictionary(old.modules.map { ($0.id, $0) }) { first, _ in first }
        var changes: [CourseChange] = []
        for module in new.modules {
            changes += self.changes(of: .module, module.id.rawValue) { scope in
                guard let before = olds[module.id] else {
                    scope.add(.module, .added, to: .text(module.title.own.excerpt))
                    return
                }
                if let move = moves[module.id] {
                    scope.add(.module, .moved, from: .place(move.oldPredecessor), to: .place(move.newPredecessor))
                }
                scope.text(.title, before.title, module.title)
                scope.value(.requirements, before.requires, module.requires) {
                    $0.isEmpty ? .none : .list($0.map(\.rawValue))
                }
                scope.value(.completion, before.completion, module.completion) { .moduleCompletion($0) }
                Self.sections(before.sections, module.sections, &scope)
            }
        }
        let remaining = Set(newIDs)
        for module in old.modules where !remaining.contains(module.id) {
            changes += self.changes(of: .module, module.id.rawValue) {
                $0.add(.module, .removed, from: .text(module.title.own.excerpt))
            }
        }
        return changes
    }

    /// Sections have no ids: they are matched by their titles, and those without a match by what they say.
    private static func sections(
        _ old: [ModuleSection], _ new: [ModuleSection], _ scope: inout CourseComparisonScope
    ) {
        var byTitle = Dictionary(grouping: old.indices.reversed()) { old[$0].title.own }
        var matches = new.map { byTitle[$0.title.own]?.popLast() }
        var byWording = Dictionary(grouping: byTitle.values.joined().sorted(by: >)) { old[$0].blocks.map(\.wording) }
        for (index, section) in new.enumerated() where matches[index] == nil {
            matches[index] = byWording[section.blocks.map(\.wording)]?.popLast()
        }
        for (section, match) in zip(new, matches) {
            guard let match else {
                scope.add(.section, .added, to: .text(section.title.own.excerpt))
                continue
            }
            let part = CourseChange.Part.section(section.title.own)
            scope.text(.title, old[match].title, section.title, part: part)
            scope.blocks(.section, old[match].blocks, section.blocks, part: part)
        }
        for index in byWording.values.joined().sorted() {
            scope.add(.section, .removed, from: .text(old[index].title.own.excerpt))
        }
        let kept = matches.compactMap { $0 }
        if kept != kept.sorted() { scope.add(.section, .reordered) }
    }
}

extension CourseChange.Value {
    fileprivate static func place(_ predecessor: ModuleID?) -> Self {
        predecessor.map { .behind($0.rawValue) } ?? .first
    }
}
