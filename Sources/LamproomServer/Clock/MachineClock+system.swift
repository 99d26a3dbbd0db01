import Foundation
import TrainingCore

extension MachineClock {
    /// The clocks of the machine that this process runs on.
    package static let system = MachineClock(
        elapsed: { elapsed },
        reading: {
            MachineReading(
                boot: boot, elapsed: elapsed,
                wall: Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
        })

    /// Linux names each run of a machine (proc(5)); it does not change while this process lives.
    private static let boot: String? = {
        let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
        let name = text?.trimmingCharacters(in: .whitespacesAndNewlines)
        return name?.isEmpty == false ? name : nil
    }()

    /// On Linux the continuous clock is `CLOCK_BOOTTIME`, and its epoch the machine's start (Swift Evolution, SE-0473).
    private static var elapsed: Int64 {
        let clock = ContinuousClock()
        let (seconds, attoseconds) = clock.systemEpoch.duration(to: clock.now).components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
