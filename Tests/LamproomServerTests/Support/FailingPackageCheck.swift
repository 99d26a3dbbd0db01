import CoursePackages
import Messages

@testable import LamproomServer

/// A check that never comes to an end, as that of a child process which was killed.
struct FailingPackageCheck: PackageCheck {
    func check(
        _ archive: [UInt8], limits: PackageLimits, language: Language
    ) async throws -> PackageAnswer {
        throw PackageCheckFailure(reason: "test")
    }
}
