package import HTTPTypes
import Hummingbird

/// Puts the security headers on every answer, whatever it is.
struct SecurityHeadersMiddleware: RouterMiddleware {
    typealias Context = WebContext
    let isSecure: Bool

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let own = response.headers[.contentSecurityPolicy]
        for (name, value) in SecurityHeaders.always { response.headers[name] = value }
        // A file that a stranger made is sent under a policy of its own, which allows less.
        if own == SecurityHeaders.filePolicy { response.headers[.contentSecurityPolicy] = own }
        if isSecure { response.headers[.strictTransportSecurity] = SecurityHeaders.transport }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

/// The headers of every answer; `docs/threats.md` says which threats they meet.
package enum SecurityHeaders {
    /// Only our own styles, scripts, images and forms; nobody frames us.
    package static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    /// For files of strangers, even ones shown in the browser: nothing is loaded, nothing runs, no origin of ours.
    package static let filePolicy =
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

    /// A year, for every name below ours.
    package static let transport = "max-age=31536000; includeSubDomains"

    package static let always: [(name: HTTPField.Name, value: String)] = [
        (.contentSecurityPolicy, contentPolicy),
        (.xContentTypeOptions, "nosniff"),
        (.referrerPolicy, "same-origin"),
        (.permissionsPolicy, "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        (.openerPolicy, "same-origin"),
        (.resourcePolicy, "same-origin"),
        (.frameOptions, "DENY"),
    ]
}
