import CoursePackages
import Messages
import Synchronization

@testable import LamproomServer

/// A check that counts its calls, and holds them until it is told to go on.
final class HeldPackageCheck: PackageCheck {
    private struct State {
        var calls = 0
        var isOpen = false
        var held: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var calls: Int { state.withLock { $0.calls } }
    var heldCount: Int { state.withLock { $0.held.count } }

    func check(
        _ archive: [UInt8], limits: PackageLimits, language: Language
    ) async throws -> PackageAnswer {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                state.calls += 1
                if !state.isOpen { state.held.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
        return try await PackageCheckInProcess().check(archive, limits: limits, language: language)
    }

    /// Lets all go on, those who are held and those to come.
    func open() {
        let held = state.withLock { state in
            state.isOpen = true
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }
}

/// Waits until something holds that other tasks bring about.
func eventually(_ condition: () -> Bool) async throws {
    for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
}
