import Foundation
import HTTPTypes
import Hummingbird
import LamproomAPI
import Logging
import Messages
import NIOCore

/// Turns errors into problems, counts and times, and sets the headers that every answer has.
struct OutermostMiddleware: RouterMiddleware {
    let metrics: ServiceMetrics

    func handle(
        _ request: Request, context: ServiceRequestContext,
        next: (Request, ServiceRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = answer(to: error, request, context)
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        let time = (ContinuousClock.now - start).components
        metrics.record(
            endpoint: context.endpointPath ?? "none", status: response.status.code,
            seconds: Double(time.seconds) + Double(time.attoseconds) * 1e-18)
        context.logger.debug(
            "answered",
            metadata: [
                "method": "\(request.method)", "path": "\(request.uri.path)", "status": "\(response.status.code)",
            ])
        return response
    }

    private func answer(to error: any Error, _ request: Request, _ context: ServiceRequestContext) -> Response {
        var problem = ProblemError(error)
        if let error = error as? HTTPError, error.status == .notFound {
            let methods = Endpoint.methods(at: request.uri.path)
            if !methods.isEmpty { problem = .wrongMethod(methods.map(\.rawValue).joined(separator: ", ")) }
        }
        if let aborted = error as? RequestAborted {
            context.logger.info(
                "request aborted",
                metadata: [
                    "method": "\(request.method)", "path": "\(request.uri.path)", "reason": "\(aborted.reason)",
                ])
        } else if problem.status >= 500 {
            context.logger.error(
                "request failed",
                metadata: [
                    "method": "\(request.method)", "path": "\(request.uri.path)", "status": "\(problem.status)",
                    "error": "\(error)",
                ])
        }
        let language = request.language
        var headers: HTTPFields = [
            .contentType: "application/problem+json", .cacheControl: "no-store", .vary: "Accept-Language",
            .contentLanguage: language.rawValue,
        ]
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        if let methods = problem.allow { headers[.allow] = methods }
        if let seconds = problem.retryAfter { headers[.retryAfter] = String(seconds) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(problem.problem(language))) ?? Data()
        return Response(
            status: .init(code: problem.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
}
