import Synchronization

/// Counts and times of requests, in the text format that Prometheus reads (version 0.0.4).
final class ServiceMetrics: Sendable {
    private static let bounds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    private struct Label: Hashable {
        let endpoint: String
        let status: Int
    }

    private struct State {
        var counts: [Label: Int] = [:]
        var buckets = [Int](repeating: 0, count: bounds.count)
        var seconds = 0.0
        var total = 0
    }

    private let state = Mutex(State())

    func record(endpoint: String, status: Int, seconds: Double) {
        let bucket = Self.bounds.firstIndex { seconds <= $0 }
        state.withLock { state in
            state.counts[Label(endpoint: endpoint, status: status), default: 0] += 1
            state.seconds += seconds
            state.total += 1
            if let bucket { state.buckets[bucket] += 1 }
        }
    }

    /// - Parameters:
    ///   - clockOffset: how far the machine's clock is ahead of the service's time, in milliseconds.
    func text(clockOffset: Int64) -> String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP lamproom_requests_total Requests answered, by operation and status.",
            "# TYPE lamproom_requests_total counter",
        ]
        let counts = state.counts.sorted { ($0.key.endpoint, $0.key.status) < ($1.key.endpoint, $1.key.status) }
        for (label, count) in counts {
            lines.append(
                "lamproom_requests_total{operation=\"\(label.endpoint)\",status=\"\(label.status)\"} \(count)")
        }
        lines += [
            "# HELP lamproom_request_seconds Time from the head of a request to the head of its answer.",
            "# TYPE lamproom_request_seconds histogram",
        ]
        var sum = 0
        for (bound, count) in zip(Self.bounds, state.buckets) {
            sum += count
            lines.append("lamproom_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        lines += [
            "lamproom_request_seconds_bucket{le=\"+Inf\"} \(state.total)",
            "lamproom_request_seconds_sum \(state.seconds)",
            "lamproom_request_seconds_count \(state.total)",
            "# HELP lamproom_clock_offset_seconds The machine's clock less the service's time.",
            "# TYPE lamproom_clock_offset_seconds gauge",
            "lamproom_clock_offset_seconds \(Double(clockOffset) / 1000)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
