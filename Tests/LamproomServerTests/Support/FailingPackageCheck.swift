import CoursePackages
import Messages
import Synchronization

@testable import LamproomServer

/// A check that never comes to an end, as that of a child process which was killed, and counts its calls.
final class FailingPackageCheck: PackageCheck {
    private let count = Mutex(0)

    var calls: Int { count.withLock { $0 } }

    func check(
        _ archive: [UInt8], limits: PackageLimits, language: Language
    ) async throws -> PackageAnswer {
        count.withLock { $0 += 1 }
        throw PackageCheckFailure(reason: "test")
    }
}
