package import Hummingbird
import NIOCore

/// What the server knows of one request besides the request itself.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection; nil for a Unix socket or a call inside the process.
    package let peer: String?
    /// What the first middleware found out; replaced once, before anything else reads it.
    package var arrival: Arrival
    /// Who is asking, filled in when the route has looked.
    package let visitor: VisitorBox

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
        arrival = Arrival(requestID: "", address: "", isLocal: false, language: .zh)
        visitor = VisitorBox()
    }
}

/// Where a request came from and how to answer it.
package struct Arrival: Sendable, Hashable {
    /// The reference shown on an error page and written in the log.
    package let requestID: String
    /// The client's address behind any trusted proxy: what limits count by.
    package let address: String
    /// Whether the client sits at this machine and no proxy stands between.
    package let isLocal: Bool
    /// The language of the answer.
    package let language: Language

    package init(requestID: String, address: String, isLocal: Bool, language: Language) {
        self.requestID = requestID
        self.address = address
        self.isLocal = isLocal
        self.language = language
    }
}
