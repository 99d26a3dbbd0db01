/// How much a roster file may hold.
struct RosterLimits {
    /// 64 MiB.
    var bytes = 64 << 20
    /// Rows without the header and without empty ones.
    var rows = 200_000
    /// Faults reported in one run. The reading ends there: what has so many faults has one cause.
    var faults = 10_000
}
