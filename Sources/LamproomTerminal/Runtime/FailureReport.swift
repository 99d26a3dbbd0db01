import LamproomAPI
import LamproomClient
import Messages

/// What the user is told of an error, and how the program ends.
struct FailureReport {
    let status: ExitStatus
    private let texts: [Text]
    private let problem: Problem?

    /// Nil if the error is the argument parser's.
    init?(_ error: any Error) {
        var problem: Problem?
        switch error {
        case let failure as CommandFailure: (status, texts) = (failure.status, failure.text.map { [$0] } ?? [])
        case let refusal as Problem:
            problem = refusal
            // A package or a roster with faults is itself what is not right
            let isAboutContent = [refusal.diagnostics?.count, refusal.rows?.count].contains { $0 ?? 0 > 0 }
            status = isAboutContent ? .notRight : .refused
            // In the user's language, and with what to do
            texts = [.verbatim("\(refusal.detail) [\(refusal.code)]")]
        case ClientError.unreachable(let server, let reason):
            (status, texts) = (.unreachable, [.serverUnreachable(server.text), reason.text])
        case ClientError.unexpectedAnswer(let server, let code):
            (status, texts) = (.unreachable, [.serverUnexpected(server.text, status: code)])
        case let failure as FileFailure:
            (status, texts) = (.notRight, [.fileFailed(path: failure.path, reason: failure.reason)])
        case is CancellationError: (status, texts) = (.notRight, [])
        default: return nil
        }
        self.problem = problem
    }

    func lines(language: Language, width: Int) -> [Line] {
        var lines = texts.flatMap { text in
            Wrapping.paragraph(SafeText.shownLines(text(language)), width: width).map { Line($0, .bad) }
        }
        lines += ServiceDiagnosticsScreen.lines(diagnostics: problem?.diagnostics ?? [], language: language)
        lines += (problem?.changes ?? []).map { Line("  - \($0)") }
        lines += RosterFaultsScreen.lines(faults: problem?.rows ?? [], language: language)
        return lines
    }
}

extension TransportError {
    /// What may be the cause, and what to do.
    fileprivate var text: Text {
        switch self {
        case .refused: .reachRefused
        case .timedOut: .reachTimedOut
        case .unknownHost: .reachUnknownHost
        case .connectionLost: .reachLost
        case .encryption(let reason): .reachEncryption(SafeText.shown(reason))
        case .other(let reason): .reachOther(SafeText.shown(reason))
        }
    }
}
