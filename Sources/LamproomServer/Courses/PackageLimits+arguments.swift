import ArgumentParser
import CoursePackages

extension PackageLimits {
    /// Every limit of what a package may hold, by the name that it has between processes.
    private static var fields: [(name: String, field: WritableKeyPath<PackageLimits, Int>)] {
        [
            ("xml-file-bytes", \.xmlFileBytes), ("asset-bytes", \.assetBytes), ("files", \.files),
            ("package-bytes", \.packageBytes), ("path-levels", \.pathLevels), ("path-bytes", \.pathBytes),
            ("depth", \.depth), ("elements", \.elements), ("attributes", \.attributes), ("text-bytes", \.textBytes),
            ("draws", \.draws), ("questions", \.questions),
        ]
    }

    /// For what was published: it was within the limits of its time, and none of today's, set or built in, makes it
    /// unreadable.
    static var stored: PackageLimits {
        var limits = PackageLimits.standard
        for (_, field) in fields { limits[keyPath: field] = 1 << 40 }
        return limits
    }

    /// Bytes of content that memory and time are planned for: a limit that is lifted is not taken at its word.
    var plannedBytes: Int { min(packageBytes, Name.packageBytes.range.upperBound) }

    /// Bytes of an archive: it may be larger than its content only by its headers.
    var archiveBytes: Int { packageBytes + files * 2048 }

    /// The same, planned for.
    var plannedArchiveBytes: Int { plannedBytes + min(files, Name.files.range.upperBound) * 2048 }

    /// The limits as `NAME=NUMBER`.
    var arguments: [String] { Self.fields.map { "\($0.name)=\(self[keyPath: $0.field])" } }

    /// - Throws: `ValidationError` for what `arguments` does not give.
    init(arguments: [String]) throws {
        self = .standard
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[1]), number > 0,
                let (_, field) = Self.fields.first(where: { $0.name == parts[0] })
            else { throw ValidationError(argument) }
            self[keyPath: field] = number
        }
    }
}
