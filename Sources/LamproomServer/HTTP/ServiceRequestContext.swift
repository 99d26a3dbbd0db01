package import Hummingbird
import Messages
import NIOCore

/// What is known of a request besides its content.
package struct ServiceRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address that the request came from, without port.
    let address: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}

extension Request {
    /// The language that the client asked for; Chinese if it asked for none that there is.
    var language: Language {
        for part in (headers[.acceptLanguage] ?? "").split(separator: ",") {
            let tag = part.prefix { $0 != ";" }.drop { $0 == " " }
            if let language = Language(tag: tag) { return language }
        }
        return .chinese
    }
}
