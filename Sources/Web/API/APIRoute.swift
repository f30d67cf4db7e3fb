package import HTTPTypes
package import Hummingbird

/// A route of the API, typed at its declaration: the compiler holds the handler to the body and the answer declared.
///
///     APIRoute(.post, "/clues/\(.id)/acceptance",
///         APIOperation("acceptClue", Wording("受理线索", "Accept a clue"), tag: .clues, access: .scope(.clueTriage))
///             .idempotent().matching(),
///         body: AcceptanceDraft.self, replies: .ok(ClueView.self, versioned: true)
///     ) { call, draft in
///         let clue = try await call.house.office.perform(…, key: call.idempotencyKey)
///         return APIAnswer(ClueView(clue), version: clue.version)
///     }
package struct APIRoute: Route {
    package let method: HTTPRequest.Method
    package let pattern: PathPattern
    package let operation: APIOperation
    package let body: BodyDeclaration
    package let reply: ReplyDeclaration
    package let bodyLimit: Int
    package let pace: Pace
    let handle: @Sendable (APICall) async throws -> Response

    package var access: Access { operation.access }

    package var mayTakeLong: Bool {
        switch body {
        case .lines, .file: true
        case .none, .json, .answers: false
        }
    }

    /// Where every API path begins.
    package static let prefix: PathPattern = "/api/v1"

    init(
        _ method: HTTPRequest.Method, _ pattern: PathPattern, _ operation: APIOperation,
        body: BodyDeclaration, reply: ReplyDeclaration,
        handle: @escaping @Sendable (APICall) async throws -> Response
    ) {
        self.method = method
        self.pattern = pattern.under(APIRoute.prefix)
        self.operation = operation
        self.body = body
        self.reply = reply
        self.handle = handle
        bodyLimit = body.limit
        pace = .ordinary
    }

    package func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        try await APIEndpoint(route: self, house: house).respond(to: request, context: context)
    }
}

/// What a route takes as its body.
package enum BodyDeclaration: Sendable {
    case none
    case json(any APIValue.Type, limit: Int)
    /// A JSON object with the answers to the questions of an act.
    case answers(ActBody, limit: Int)
    /// One JSON value a line.
    case lines(any APIValue.Type, limit: Int)
    /// The bytes of a file.
    case file(limit: Int)

    /// The largest body, in bytes.
    package var limit: Int {
        switch self {
        case .none: 0
        case .json(_, let limit), .answers(_, let limit), .lines(_, let limit), .file(let limit): limit
        }
    }

    /// A JSON body: 1 MiB.
    package static let jsonLimit = 1024 * 1024
    /// A file: 32 MiB, a long page's picture.
    package static let fileLimit = 32 * 1024 * 1024
    /// An import: 1 GiB, read line by line.
    package static let linesLimit = 1024 * 1024 * 1024
    /// An import that is kept in a file first: 8 GiB.
    package static let uploadLimit = 8 * linesLimit
}

/// What a route answers when all is well.
package struct ReplyDeclaration: Sendable {
    package let status: Int
    package let content: Content
    package let isVersioned: Bool

    /// What is in the answer.
    package enum Content: Sendable {
        case nothing
        case json(any APIValue.Type)
        case page(any APIValue.Type)
        case lines(any APIValue.Type)
        /// A document in another format, such as the API description or a checkpoint: in one of these.
        case documents([String])

        /// A document that always has the same format.
        package static func document(mediaType: String) -> Content { .documents([mediaType]) }
    }
}
