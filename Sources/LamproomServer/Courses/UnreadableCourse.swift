import TrainingCore

/// That a published version cannot be read by this release, and why.
struct UnreadableCourse: Error {
    enum Cause {
        /// The checker finds faults in its package, or makes something else of it.
        case refused
        /// The check did not come to an end.
        case unchecked
    }

    let course: CourseID
    let version: CourseVersion
    let cause: Cause
}
