import Foundation
package import Hummingbird
import LamproomAPI
import Logging
package import NIOCore
package import ServiceLifecycle
import Storage
import TrainingCore

/// The whole HTTP interface over a service.
package func buildRouter(_ service: LamproomService) -> Router<ServiceRequestContext> {
    let router = Router(context: ServiceRequestContext.self)
    router.add(middleware: OutermostMiddleware(metrics: service.metrics))
    let routes = Routes(router: router, service: service)
    AccountRoutes.add(to: routes)
    PeopleRoutes.add(to: routes)
    ClassRoutes.add(to: routes)
    ClassRosterRoutes.add(to: routes)
    ClassSessionRoutes.add(to: routes)
    ClassRecordRoutes.add(to: routes)
    ClassHistoryRoutes.add(to: routes)
    CourseRoutes.add(to: routes)
    PublishingRoutes.add(to: routes)
    EnrolmentRoutes.add(to: routes)
    ProgressRoutes.add(to: routes)
    AttemptRoutes.add(to: routes)
    ExtraTimeRoutes.add(to: routes)
    GradingRoutes.add(to: routes)
    RegradeRoutes.add(to: routes)
    ItemAnalysisRoutes.add(to: routes)
    CertificateRoutes.add(to: routes)
    RecordRoutes.add(to: routes)
    OperationRoutes.add(to: router, service: service)
    return router
}

/// The service as a program: the HTTP server, with the sweeper and `services` beside it. A connection that is silent for
/// 30 seconds, also in the middle of a request, is closed, so nobody can hold the service open.
package func buildApplication(
    _ service: LamproomService, besides services: [any Service] = [],
    onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
) -> some ApplicationProtocol {
    var application = Application(
        router: buildRouter(service),
        server: .http1(configuration: .init(idleTimeout: .seconds(30))),
        configuration: ApplicationConfiguration(
            address: .hostname(service.settings.host, port: service.settings.port), serverName: nil, backlog: 1024),
        onServerRunning: onRunning, logger: service.logger)
    application.addServices(ExpirySweeper(service))
    for service in services { application.addServices(service) }
    return application
}
