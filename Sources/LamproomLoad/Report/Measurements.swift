import Histogram
import Synchronization

/// What the workers have measured and found, gathered from all of them.
final class Measurements: Sendable {
    struct Line {
        /// Microseconds.
        var latencies = Histogram<UInt32>(highestTrackableValue: 120_000_000, numberOfSignificantValueDigits: .three)
        /// Answers that are none of the expected ones.
        var errors = 0
        /// Requests made again: the connection was lost, or the service asked to come again later.
        var retries = 0
    }

    private struct State {
        var lines: [Operation: Line] = [:]
        var faults: [String] = []
        var faultCount = 0
        var cuts = 0
        var duplicates = 0
        var oldRevisions = 0
        var certificates = 0
        var answers = 0
        var scores = 0
    }

    private static let shownFaults = 30
    private let state = Mutex(State())

    func record(_ operation: Operation, _ latency: Duration) {
        let microseconds = UInt64(max(0, latency / .microseconds(1)))
        state.withLock { state in _ = state.lines[operation, default: Line()].latencies.record(microseconds) }
    }

    func retry(_ operation: Operation) { state.withLock { $0.lines[operation, default: Line()].retries += 1 } }

    func error(_ operation: Operation, _ text: String) {
        state.withLock { $0.lines[operation, default: Line()].errors += 1 }
        fault("\(operation.rawValue): \(text)")
    }

    /// Something that is not as it must be.
    func fault(_ text: String) {
        state.withLock { state in
            state.faultCount += 1
            if state.faults.count < Self.shownFaults { state.faults.append(text) }
        }
    }

    /// What else happened to a worker.
    func add(
        cuts: Int = 0, duplicates: Int = 0, oldRevisions: Int = 0, answers: Int = 0, scores: Int = 0,
        certificates: Int = 0
    ) {
        state.withLock { state in
            state.cuts += cuts
            state.duplicates += duplicates
            state.oldRevisions += oldRevisions
            state.answers += answers
            state.scores += scores
            state.certificates += certificates
        }
    }

    var lines: [Operation: Line] { state.withLock(\.lines) }
    var faults: (count: Int, first: [String]) { state.withLock { ($0.faultCount, $0.faults) } }
    var certificates: Int { state.withLock(\.certificates) }
    var summary: String {
        state.withLock { state in
            """
            \(state.cuts) connections cut, \(state.duplicates) saves sent twice, \(state.oldRevisions) answers sent late
            checked: \(state.answers) answers, \(state.scores) scores, \(state.certificates) certificates
            """
        }
    }
}
