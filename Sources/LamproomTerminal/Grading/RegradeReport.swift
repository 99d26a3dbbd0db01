package import LamproomAPI
import TrainingCore

/// What marking attempts again came to, over all pages; with `--json` it is printed as it is.
package struct RegradeReport: Encodable, Sendable {
    package let course: String
    package let quiz: String
    package private(set) var version = ""
    package let isDryRun: Bool
    package private(set) var attemptCount = 0
    package private(set) var waitingCount = 0
    package private(set) var changes: [RegradeChangeView] = []
    package private(set) var kept: [RegradeKeptView] = []
    package private(set) var summary = Summary()

    package struct Summary: Encodable, Equatable, Sendable {
        /// Attempts whose points, or points of whose questions, change.
        package var changed = 0
        package var up = 0
        package var down = 0
        package var passed = 0
        package var failed = 0
        package var certificatesIssued = 0
        package var certificatesRevoked = 0
        package var certificatesEndangered = 0
    }

    package init(course: String, quiz: String, isDryRun: Bool) {
        self.course = course
        self.quiz = quiz
        self.isDryRun = isDryRun
    }

    package mutating func add(_ page: RegradeView) {
        version = page.version
        attemptCount += page.attemptCount
        waitingCount += page.waitingCount
        changes += page.changes
        for item in page.kept {
            let place = kept.firstIndex { $0.question == item.question && $0.reason == item.reason }
            let before = place.map { kept.remove(at: $0).attemptCount } ?? 0
            kept.append(
                RegradeKeptView(
                    question: item.question, reason: item.reason, attemptCount: before + item.attemptCount))
        }
        kept.sort { ($0.question, $0.reason) < ($1.question, $1.reason) }
        for change in page.changes { count(change) }
    }

    private mutating func count(_ change: RegradeChangeView) {
        if !change.items.isEmpty || !change.sections.isEmpty { summary.changed += 1 }
        let points = (Marks(change.before.earned) ?? .zero, Marks(change.after.earned) ?? .zero)
        if points.0 < points.1 { summary.up += 1 }
        if points.1 < points.0 { summary.down += 1 }
        if change.after.hasPassed, !change.before.hasPassed { summary.passed += 1 }
        if change.before.hasPassed, !change.after.hasPassed { summary.failed += 1 }
        switch change.certificate {
        case "issued": summary.certificatesIssued += 1
        case "revoked": summary.certificatesRevoked += 1
        case "endangered": summary.certificatesEndangered += 1
        default: break
        }
    }
}
