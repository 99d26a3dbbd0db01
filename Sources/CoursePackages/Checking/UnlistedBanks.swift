import TrainingCore

/// What stands in banks that `course.xml` does not list, so that this is said once and not for everything in them.
struct UnlistedBanks {
    private(set) var pathsByBank: [String: String] = [:]
    private(set) var pathsByQuestion: [String: String] = [:]
    private var reported: Set<String> = []

    init(_ files: some Sequence<CheckedFile>) {
        for file in files {
            guard case .bank(let bank) = file.content else { continue }
            if let id = bank.id { pathsByBank[id.value.rawValue] = file.path }
            for entry in bank.entries {
                if let id = entry.id { pathsByQuestion[id.value.rawValue] = file.path }
            }
            for study in bank.cases {
                if let id = study.id { pathsByQuestion[id.value.rawValue] = file.path }
            }
        }
    }

    /// Whether a file was not spoken of yet.
    mutating func isNew(_ path: String) -> Bool { reported.insert(path).inserted }
}
