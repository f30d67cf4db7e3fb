package import Enforcement
import Foundation
import HTTPTypes
package import Hummingbird
package import Law

/// One call of the API, past authority and limits: what a handler works with.
package struct APICall: Sendable {
    package let request: Request
    package let context: WebContext
    package let house: House
    package let route: APIRoute
    /// Who calls; nil on routes anyone may reach.
    let actor: Actor?
    /// The values of the path, in the form their parameters ask for.
    package let values: [String: String]
    /// The query's values, each accepted by its declaration.
    package let query: [String: String]

    /// The time now.
    package var now: Moment { house.now }

    /// Who calls, on a route with a scope.
    ///
    /// - Throws: `Problem` of kind `notSignedIn` on a route anyone may reach.
    package func machine() throws -> Actor {
        guard let actor else { throw Problem(.notSignedIn) }
        return actor
    }

    /// The record the path names.
    package func id<Kind>(_ type: RecordID<Kind>.Type = RecordID<Kind>.self) -> RecordID<Kind> {
        RecordID(value(.id))
    }

    /// A value of the path; traps where the route's pattern has none of this name, a bug of the route.
    package func value(_ parameter: PathParameter) -> String {
        guard let value = values[parameter.name] else {
            preconditionFailure("\(route.title) has no {\(parameter.name)}")
        }
        return value
    }

    /// A query parameter's value, or nil where it was not sent.
    package func query<Value>(_ parameter: QueryParameter<Value>) -> Value? {
        query[parameter.name].flatMap { Value(query: $0) }
    }

    /// The Idempotency-Key sent, its form checked; nil where none was.
    package var idempotencyKey: String? { request.headers[.idempotencyKey] }

    /// The version in If-Match; present on routes that need it.
    package var expectedVersion: Int? { request.headers[.ifMatch].flatMap(ETag.version) }

    /// The version in If-Match, on a route declared `matching()`.
    ///
    /// - Throws: `Problem` of kind `preconditionRequired` where none was sent.
    package func requiredVersion() throws -> Int {
        guard let version = expectedVersion else { throw Problem(.preconditionRequired) }
        return version
    }

    /// The page of a list that was asked for.
    ///
    /// - Throws: `Problem` where the cursor is not one of this list.
    package func page() throws -> PageRequest {
        try PageRequest(
            cursor: query(PageRequest.cursor)?.text, limit: query(PageRequest.limit)?.count,
            list: route.pattern.template)
    }

    /// The body, held against its schema.
    func body<Body: APIValue>(_ type: Body.Type) async throws -> Body {
        let bytes = try await BodyReader.collect(request, upTo: route.bodyLimit)
        return try JSONBody.read(type, from: bytes)
    }

    /// The value as it is sent to this caller: the numbers of people hidden from whoever may not see them.
    private func encoded(_ value: some APIValue) throws -> [UInt8] {
        let bytes = Array(try JSONBody.encoder().encode(value))
        return hidesPeople ? Mask.bytes(bytes, as: .json) : bytes
    }

    /// Whether the numbers of people are hidden from the caller; what anyone may ask holds none.
    var hidesPeople: Bool { actor.map { !$0.seesPeople } ?? false }

    /// The answer as a response, with its ETag, Location, and 304 where the caller has it already.
    func response<Output>(_ answer: APIAnswer<Output>, as reply: APIReply<Output>) throws -> Response {
        var headers = HTTPFields()
        if let version = answer.version, reply.isVersioned {
            let tag = ETag.text(version)
            headers[.eTag] = tag
            if request.method == .get || request.method == .head, ETag.isListed(tag, in: request.headers[.ifNoneMatch])
            {
                return Response(status: .notModified, headers: headers)
            }
        }
        if let location = answer.location { headers[.location] = location.text }
        guard reply.status != 204 else { return Response(status: .noContent, headers: headers) }
        headers[.contentType] = MediaType.json
        let bytes = try encoded(answer.value)
        return Response(
            status: .init(code: reply.status), headers: headers, body: .init(byteBuffer: .init(bytes: bytes)))
    }

    /// A page of a list, with a Link to the next.
    func response<Item>(_ page: APIPage<Item>) throws -> Response {
        var headers: HTTPFields = [.contentType: MediaType.json]
        if let next = page.next, let here = Path(requestTarget: request.head.path ?? "") {
            headers[.link] = "<\(here.with(query: [("cursor", next)]).text)>; rel=\"next\""
        }
        let bytes = try encoded(page)
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(bytes: bytes)))
    }
}
