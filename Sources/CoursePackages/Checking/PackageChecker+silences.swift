import Messages

/// Warnings that are not meant for this package, with the reason in `course.xml`.
extension PackageChecker {
    mutating func silence() {
        guard !course.silences.isEmpty else { return }
        var isUsed = [Bool](repeating: false, count: course.silences.count)
        let byLint = Dictionary(grouping: course.silences.indices) { course.silences[$0].lint }
        faults.remove { fault in
            let matching = byLint[fault.identifier]?.filter { course.silences[$0].covers(fault) } ?? []
            for index in matching { isUsed[index] = true }
            return !matching.isEmpty
        }
        // What could not be read may hold what is silenced.
        guard obscured.isEmpty, !faults.hasErrors else { return }
        for (silence, isUsed) in zip(course.silences, isUsed) where !isUsed {
            faults.report(.unneededSilence, at: silence.place, .unneededSilence(silence.lint.rawValue))
        }
    }
}

extension CheckedSilence {
    fileprivate func covers(_ fault: Fault) -> Bool {
        fault.identifier == lint && (file.map { $0 == fault.place.path } ?? true)
            && (id.map { $0 == fault.subject } ?? true)
    }
}
