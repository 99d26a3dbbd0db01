import Messages

/// Warnings that are not meant for this package, with the reason in `course.xml`.
extension PackageChecker {
    mutating func silence() {
        guard !course.silences.isEmpty else { return }
        var isUsed = [Bool](repeating: false, count: course.silences.count)
        faults.remove { fault in
            let matching = course.silences.indices.filter { course.silences[$0].covers(fault) }
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
