import Foundation
import Histogram

/// What the workers have measured, as a table and a histogram.
struct Report {
    let measurements: Measurements
    let workers: Int
    let duration: Duration
    /// What 99 of 100 saves may take; zero does not ask for that.
    let saveLimit: Duration

    var hasSucceeded: Bool { measurements.faults.count == 0 && isFastEnough }

    private var saves: Histogram<UInt32>? { measurements.lines[.save]?.latencies }
    private var slowSave: Duration { .microseconds(Int64(saves?.valueAtPercentile(99) ?? 0)) }
    private var isFastEnough: Bool { saveLimit == .zero || slowSave <= saveLimit }

    var text: String {
        let seconds = duration / .seconds(1)
        let lines = measurements.lines
        let answers = lines.values.reduce(0) { $0 + Int($1.latencies.totalCount) }
        var text = "\(workers) workers in \(Self.number(seconds)) s, "
        text += "\(answers) requests answered, \(Self.number(Double(answers) / seconds)) a second\n\n"
        text +=
            Self.row(
                "milliseconds", ["count", "errors", "retries", "p50", "p90", "p99", "p99.9", "max"]) + "\n"
        for operation in Operation.allCases {
            guard let line = lines[operation] else { continue }
            let times = [50, 90, 99, 99.9, 100].map { percentile in
                Self.number(Double(line.latencies.valueAtPercentile(percentile)) / 1000)
            }
            let counts = [String(line.latencies.totalCount), String(line.errors), String(line.retries)]
            text += Self.row(operation.rawValue, counts + times) + "\n"
        }
        text += "\n" + measurements.summary + "\n\nsaves, milliseconds (HdrHistogram)\n" + distribution + "\n"
        let faults = measurements.faults
        for fault in faults.first { text += "fault: \(fault)\n" }
        if faults.count > faults.first.count { text += "… \(faults.count) faults in all\n" }
        if faults.count == 0 {
            text += "no error, no answer lost or doubled, every score and certificate as reckoned\n"
        }
        if saveLimit > .zero {
            let (slow, limit) = (slowSave / .milliseconds(1), saveLimit / .milliseconds(1))
            text += "p99 of a save \(Self.number(slow)) ms | limit \(Self.number(limit)) ms | "
            text += "\(Self.number(slow / limit))\n"
        }
        return text
    }

    /// The distribution of the saves in HdrHistogram's own form.
    var distribution: String {
        var text = ""
        saves?.outputPercentileDistribution(
            to: &text, outputValueUnitScalingRatio: 1000, percentileTicksPerHalfDistance: 2)
        return text
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        name.padding(toLength: 22, withPad: " ", startingAt: 0)
            + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
    }

    /// With two decimal places.
    static func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
