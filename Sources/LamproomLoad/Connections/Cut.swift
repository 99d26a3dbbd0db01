/// How a connection is lost in the middle of a request.
enum Cut: CaseIterable, Sendable {
    /// Half of the request was sent.
    case inRequest
    /// The request was sent; nobody waits for the answer.
    case afterRequest
    /// Some milliseconds later: the answer is perhaps on its way.
    case beforeAnswer
}
