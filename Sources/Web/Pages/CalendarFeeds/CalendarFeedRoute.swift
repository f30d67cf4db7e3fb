import Enforcement
import HTTPTypes
import Hummingbird
import Law
import NIOCore
import Operations

/// Somebody's deadlines as a calendar, for whoever has the secret in the address; there is no session.
///
/// An address that is good no more answers as one that never was.
struct CalendarFeedRoute: Route {
    let method = HTTPRequest.Method.get
    let pattern = Paths.calendarPattern
    let access = Access.anyone
    let bodyLimit = 0
    let pace = Pace.feed

    func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        let name = try PathValues.read(pattern, context)["feed"] ?? ""
        guard name.hasSuffix(CalendarFeedRoute.ending),
            let reader = try await house.office.calendarReader(Secret(String(name.dropLast(4))))
        else { throw Problem.notFound }
        RequestTrace.current?.note(reader)
        let text = try await text(for: reader, request, context.arrival.language, house)
        let tag = "\"\(SecretDigest.of(text).prefix(24))\""
        var headers: HTTPFields = [.cacheControl: "private, no-cache", .eTag: tag, .robotsTag: "noindex"]
        if ETag.isListed(tag, in: request.headers[.ifNoneMatch]) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = CalendarFeedRoute.mediaType
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func text(
        for reader: Actor, _ request: Request, _ language: Language, _ house: House
    ) async throws -> String {
        let office = OfficeAddress(house, request)
        let calendar = try await house.office.deadlines(of: reader)
        return calendar.file(
            say: { language == .zh ? $0.zh : $0.en },
            address: { record in Paths.record(record).map { office.text + $0.text } }
        ).text
    }

    private static let ending = ".ics"
    private static let mediaType = "text/calendar; charset=utf-8"
}

/// How the office is reached from outside: as the settings say, else as this request was sent, the name of which was checked.
struct OfficeAddress {
    /// `https://qy.example.gov.cn`, without a slash at the end.
    let text: String

    init(_ house: House, _ request: Request) {
        let scheme = house.settings.isSecure ? "https" : "http"
        text = house.settings.publicOrigin ?? "\(scheme)://\(request.head.authority ?? house.settings.address)"
    }
}
