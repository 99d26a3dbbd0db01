/// What a machine's clocks show at one moment.
package struct MachineReading: Hashable, Sendable {
    /// Names the machine's run: another one after each start of the machine. Nil if the machine does not say.
    package let boot: String?
    /// Milliseconds since the machine was started, those in which it slept among them. Nobody sets it, and it never goes
    /// back (Linux: `CLOCK_BOOTTIME`).
    package let elapsed: Int64
    /// What the machine takes for the time. People and programs set it, forward and back.
    package let wall: Timestamp

    package init(boot: String?, elapsed: Int64, wall: Timestamp) {
        self.boot = boot
        self.elapsed = elapsed
        self.wall = wall
    }
}
