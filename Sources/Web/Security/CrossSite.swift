import HTTPTypes
import Hummingbird
import Law

/// Refuses posts that other sites make a browser send: by what the browser says of itself, before the token is looked at.
enum CrossSite {
    /// The hidden field of each form that carries the token (the component `CSRFField`).
    static let fieldName = "csrf"
    static let refused = Problem(
        .forbidden, code: "csrf",
        Wording(
            "此表单已过期或不是由本站页面发出，请刷新页面后重试。",
            "This form is out of date or was not sent from a page of ours. Reload it and try again."))

    /// Sec-Fetch-Site must not name another site; Origin, where sent, must be ours.
    static func check(_ request: Request, _ settings: WebSettings) throws {
        if let site = request.headers[.fetchSite], site != "same-origin", site != "none" { throw refused }
        guard let origin = request.headers[.origin] else { return }
        guard let sent = Origin(origin), isOurs(sent, request, settings) else { throw refused }
    }

    /// Behind a proxy the public origin is set and decides; else the origin must be the host that was asked.
    private static func isOurs(_ origin: Origin, _ request: Request, _ settings: WebSettings) -> Bool {
        if let ours = settings.publicOrigin.flatMap(Origin.init), origin == ours { return true }
        guard let host = request.head.authority.flatMap(HostAndPort.init) else { return false }
        let scheme = settings.isSecure ? "https" : "http"
        let port = host.port ?? (scheme == "https" ? 443 : 80)
        return origin.scheme == scheme && origin.host == host.host && origin.port == port
    }
}
