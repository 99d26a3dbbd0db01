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
    /// The languages that the client prefers, as tags, the most wanted first.
    var languageTags: [String] { AcceptLanguage.tags(headers[.acceptLanguage] ?? "") }

    /// The language of what the service says itself; Chinese if the client asked for none that there is.
    var language: Language { languageTags.lazy.compactMap { Language(tag: $0) }.first ?? .chinese }
}
