import CoursePackages
import Foundation

/// What a checking process allows itself: enough for any package within the limits, and not enough to harm the machine.
/// Source: docs/operations.md, "Course packages".
struct ProcessLimits: Equatable {
    /// Seconds of a processor.
    let processorSeconds: Int
    /// Bytes of address space.
    let addressBytes: Int

    /// 30 seconds and another for each 8 MiB; 2 GiB and 8 bytes for each byte.
    init(for limits: PackageLimits) {
        processorSeconds = 30 + limits.plannedBytes >> 23
        addressBytes = 2 << 30 + 8 * limits.plannedBytes
    }

    /// By the clock, after which whoever waits for the process ends it: machines have other things to do, too.
    var longestCheck: Duration { .seconds(2 * processorSeconds) }

    /// Sets them for this process, for good. Not even one file is written, and nothing is left of a crash.
    func apply() throws {
        try set(RLIMIT_CPU, processorSeconds)
        try set(RLIMIT_AS, addressBytes)
        try set(RLIMIT_FSIZE, 0)
        try set(RLIMIT_NOFILE, 16)
        try set(RLIMIT_CORE, 0)
    }

    private func set(_ resource: __rlimit_resource, _ value: Int) throws {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        guard setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }
}
