package import TrainingCore

/// The clocks of a machine; tests put their own in their place.
package struct MachineClock: Sendable {
    /// `MachineReading.elapsed` alone, which is asked for with every request.
    let elapsed: @Sendable () -> Int64
    let reading: @Sendable () -> MachineReading

    package init(
        elapsed: @escaping @Sendable () -> Int64, reading: @escaping @Sendable () -> MachineReading
    ) {
        self.elapsed = elapsed
        self.reading = reading
    }
}
