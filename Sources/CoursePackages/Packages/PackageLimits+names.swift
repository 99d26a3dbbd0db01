extension PackageLimits {
    /// A limit that can be set, by the name that it has in the service's settings and in the client's `--limit`.
    package enum Name: String, CaseIterable, Sendable {
        case xmlFileBytes = "xml-file-bytes"
        case assetBytes = "asset-bytes"
        case files
        case packageBytes = "package-bytes"
        case questions

        /// What it can be set to.
        package var range: ClosedRange<Int> {
            switch self {
            case .xmlFileBytes, .assetBytes, .packageBytes: 1024...(1 << 30)
            case .files: 1...100_000
            case .questions: 1...10_000_000
            }
        }

        fileprivate var field: WritableKeyPath<PackageLimits, Int> {
            switch self {
            case .xmlFileBytes: \.xmlFileBytes
            case .assetBytes: \.assetBytes
            case .files: \.files
            case .packageBytes: \.packageBytes
            case .questions: \.questions
            }
        }
    }

    package subscript(name: Name) -> Int {
        get { self[keyPath: name.field] }
        set { self[keyPath: name.field] = newValue }
    }
}
