package import HTTPTypes

extension HTTPField.Name {
    private static func named(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is no header name") }
        return field
    }

    /// Sent twice with the same key, done once.
    package static let idempotencyKey = named("Idempotency-Key")
    /// The reference of a request, on every answer.
    package static let requestID = named("X-Request-ID")
    /// Who the proxies say is asking.
    package static let forwardedFor = named("X-Forwarded-For")
    /// Which name the proxy was called by.
    package static let forwardedHost = named("X-Forwarded-Host")
    /// What search engines may keep.
    static let robotsTag = named("X-Robots-Tag")
    static let link = named("Link")
    /// After how many seconds a browser asks again.
    static let refresh = named("Refresh")
    static let permissionsPolicy = named("Permissions-Policy")
    static let referrerPolicy = named("Referrer-Policy")
    static let openerPolicy = named("Cross-Origin-Opener-Policy")
    static let resourcePolicy = named("Cross-Origin-Resource-Policy")
    static let fetchSite = named("Sec-Fetch-Site")
    static let frameOptions = named("X-Frame-Options")
}
