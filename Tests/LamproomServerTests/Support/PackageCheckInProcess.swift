import CoursePackages
import Messages

@testable import LamproomServer

/// A check in this process, where a fault of a parser would be a fault of the service.
struct PackageCheckInProcess: PackageCheck {
    func check(
        _ archive: [UInt8], limits: PackageLimits, language: Language
    ) async throws -> PackageAnswer {
        try await offPool { try PackageAnswer(checking: archive, limits: limits, language: language) }
    }
}
