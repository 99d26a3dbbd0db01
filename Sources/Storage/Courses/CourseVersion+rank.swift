import TrainingCore

extension CourseVersion {
    /// One number that orders as the version does; every part has at most six digits.
    var rank: Int64 {
        (Int64(major) * 1_000_000 + Int64(minor)) * 1_000_000 + Int64(patch)
    }
}
