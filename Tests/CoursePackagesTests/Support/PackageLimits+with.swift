import CoursePackages

extension PackageLimits {
    /// The standard limits with some of them changed.
    static func with(_ change: (inout PackageLimits) -> Void) -> PackageLimits {
        var limits = PackageLimits.standard
        change(&limits)
        return limits
    }
}
