import Messages

/// A place in a file of the package.
struct Place: Equatable, Sendable {
    let path: String
    /// Bytes from the start of the file; nil where there is no such file.
    let offset: Int?

    func precedes(_ other: Place) -> Bool {
        path == other.path ? offset ?? 0 < other.offset ?? 0 : path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
}

/// A diagnostic whose place is still an offset; `FaultResolver` turns it into line and column.
struct Fault: Sendable {
    struct Note: Sendable {
        let text: Text
        let place: Place
    }

    let identifier: DiagnosticIdentifier
    let place: Place
    let text: Text.Fault
    let notes: [Note]
    /// The id of the thing that a lint speaks of, by which it can be silenced.
    var subject: String?
}

/// The faults of one file or one step, up to a limit so that a hostile package cannot make millions of them.
struct FaultList: Sendable {
    private(set) var faults: [Fault] = []
    private(set) var hasErrors = false
    /// Whether more were reported than are kept.
    private(set) var isOverfull = false
    /// Of errors, and of warnings: many warnings must not hide an error.
    private let limit: Int
    private var errorCount = 0
    private var warningCount = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func report(
        _ identifier: DiagnosticIdentifier, at place: Place, _ text: Text.Fault, notes: [Fault.Note] = [],
        subject: String? = nil
    ) {
        add(Fault(identifier: identifier, place: place, text: text, notes: notes, subject: subject))
    }

    private mutating func add(_ fault: Fault) {
        let isError = fault.identifier.severity == .error
        hasErrors = hasErrors || isError
        guard (isError ? errorCount : warningCount) < limit else {
            isOverfull = true
            return
        }
        if isError { errorCount += 1 } else { warningCount += 1 }
        faults.append(fault)
    }

    /// Says what the faults speak of that were reported behind the first `count`, where that is not said yet.
    mutating func setSubject(_ subject: String, behind count: Int) {
        for index in min(count, faults.count)..<faults.count where faults[index].subject == nil {
            faults[index].subject = subject
        }
    }

    /// Takes warnings out for which there is a reason.
    mutating func remove(where isSilenced: (Fault) -> Bool) {
        faults.removeAll { $0.identifier.severity == .warning && isSilenced($0) }
        warningCount = faults.count - errorCount
    }

    /// - Parameters:
    ///   - isKnown: says of a fault that it is another's consequence and need not be told.
    mutating func append(contentsOf other: FaultList, without isKnown: (Fault) -> Bool = { _ in false }) {
        for fault in other.faults where !isKnown(fault) { add(fault) }
        hasErrors = hasErrors || other.hasErrors
        isOverfull = isOverfull || other.isOverfull
    }
}
