import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// What stands before every API handler: token, scope, query, media types, If-Match, Idempotency-Key.
struct APIEndpoint {
    let route: APIRoute
    let house: House

    func respond(to request: Request, context: WebContext) async throws -> Response {
        let machine = try await authorised(request, context)
        if let machine { RequestTrace.current?.note(machine) }
        let query = try self.query(request)
        try checkMediaTypes(request)
        try checkConditions(request)
        let values = try PathValues.read(route.pattern, context)
        let call = APICall(
            request: request, context: context, house: house, route: route, actor: machine, values: values,
            query: query)
        return try await route.handle(call)
    }

    /// The machine behind the token: required where the route asks for a scope, read where one is sent anyway.
    private func authorised(_ request: Request, _ context: WebContext) async throws -> Actor? {
        let token = request.headers[.authorization]
        guard case .scope(let scope) = route.access else {
            if route.access == .demonstration, !(house.settings.isDemonstration && context.arrival.isLocal) {
                throw Problem.notFound
            }
            return nil
        }
        guard let token else { throw APIEndpoint.unknown(nil) }
        guard let secret = APIToken(authorization: token),
            let machine = try await house.office.machine(tokenDigest: secret.digest)
        else { throw APIEndpoint.unknown("invalid_token") }
        guard machine.scopes?.contains(scope) ?? true else {
            throw Problem(
                .forbidden, code: "scope",
                Wording("令牌没有 \(scope.rawValue) 权限。", "The token does not carry the scope \(scope.rawValue).")
            ).with(.wwwAuthenticate, "Bearer error=\"insufficient_scope\", scope=\"\(scope.rawValue)\"")
        }
        return machine
    }

    private static func unknown(_ error: String?) -> Problem {
        Problem(.notSignedIn, Wording("请提供有效的访问令牌。", "Send a valid access token."))
            .with(.wwwAuthenticate, error.map { "Bearer error=\"\($0)\"" } ?? "Bearer")
    }

    /// Every parameter is one the route declares, sent once, with a value of its type.
    private func query(_ request: Request) throws -> [String: String] {
        guard let pairs = QueryText.parse(request.head.path ?? "") else {
            throw Problem(.badRequest, code: "query", Wording("查询串编码有误。", "The query is not percent-encoded UTF-8."))
        }
        var values: [String: String] = [:]
        var errors: [FieldProblem] = []
        for (name, value) in pairs {
            guard let parameter = route.operation.parameters.first(where: { $0.name == name }) else {
                errors.append(FieldProblem(name, "unknown", QueryText.unknown))
                continue
            }
            if values.updateValue(value, forKey: name) != nil {
                errors.append(FieldProblem(name, "repeated", QueryText.repeated))
            } else if !parameter.accepts(value) {
                errors.append(FieldProblem(name, "form", SchemaText.form))
            }
        }
        guard errors.isEmpty else { throw Problem(.badRequest, code: "query", errors: errors) }
        return values
    }

    private func checkMediaTypes(_ request: Request) throws {
        try BodyReader.checkAnnounced(request, max(route.bodyLimit, APIEndpoint.ignoredBody))
        let sent = request.headers[.contentType]
        switch route.body {
        case .none: break
        case .json, .answers:
            guard MediaType.isType(sent, MediaType.json) else { throw unsupported(MediaType.json) }
        case .lines: guard MediaType.isType(sent, MediaType.lines) else { throw unsupported(MediaType.lines) }
        case .file: guard MediaType.isType(sent, MediaType.octets) else { throw unsupported(MediaType.octets) }
        }
        let produced = route.reply.mediaTypes
        let accept = request.headers[.accept]
        guard produced.isEmpty || produced.contains(where: { MediaType.isAccepted($0, by: accept) }) else {
            throw Problem(
                .notAcceptable,
                Wording(
                    "本接口以 \(produced.joined(separator: " 或者 ")) 答复。",
                    "The answer is \(produced.joined(separator: " or "))."))
        }
    }

    /// A body on a route that takes none is not read; this much of it is no reason to refuse.
    private static let ignoredBody = 64 * 1024

    private func unsupported(_ type: String) -> Problem {
        Problem(.unsupportedMedia, Wording("请使用 \(type)。", "Send \(type).")).with(.accept, type)
    }

    private func checkConditions(_ request: Request) throws {
        if let key = request.headers[.idempotencyKey], !IdempotencyKey.isValid(key) {
            throw Problem(
                .badRequest, code: "idempotency-key",
                errors: [FieldProblem("Idempotency-Key", "form", IdempotencyKey.hint)])
        }
        guard route.operation.needsMatch else { return }
        guard let match = request.headers[.ifMatch] else { throw Problem(.preconditionRequired) }
        guard ETag.version(match) != nil else {
            throw Problem(
                .badRequest, code: "if-match",
                Wording("If-Match 应为读取时收到的 ETag。", "If-Match takes one ETag as it was received."))
        }
    }
}

extension ReplyDeclaration {
    /// The media types the answer can have; none where there is nothing to send.
    var mediaTypes: [String] {
        switch content {
        case .nothing: []
        case .json, .page: [MediaType.json]
        case .lines: [MediaType.lines]
        case .documents(let types): types
        }
    }
}

/// The form of an Idempotency-Key.
enum IdempotencyKey {
    static let pattern = "^[!-~]{1,200}$"
    static let hint = Wording("1 到 200 个可见 ASCII 字符。", "1 to 200 visible ASCII characters.")

    static func isValid(_ key: String) -> Bool {
        (1...200).contains(key.utf8.count) && key.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
